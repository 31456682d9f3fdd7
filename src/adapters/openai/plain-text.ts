import { FootnoteError } from '../../core/errors.ts'
import { createThoughts } from './thoughts.ts'

/** What of a model's text may be shown: no thoughts, no JSON, at most so many characters. */
type PlainText = {
  /** @throws FootnoteError `chat-model-failed` for JSON, and where what was given before turns out to be a thought */
  push(text: string): string
  end(): string
  /** The limit is reached; what was given so far is the beginning of the text. */
  readonly isFull: boolean
  readonly isBlank: boolean
  readonly hasLeaked: boolean
}

const JSON_OPENING = /^(\{|```json)/i
const JSON_OPENING_LENGTH = '```json'.length

export function createPlainText(name: string, maxCharacters: number, beginsInThought: boolean): PlainText {
  const thoughts = createThoughts(beginsInThought)
  let opening = ''
  let given = ''
  let isFull = false

  const give = (text: string, isEnd: boolean): string => {
    if (thoughts.hasLeaked) throw failed(name, 'wrote its thoughts into its text; the next will be left out')
    opening += text
    const begins = opening.trimStart()
    if (given === '' && JSON_OPENING.test(begins)) throw failed(name, 'answered in JSON where text was asked')
    if (given === '' && begins.length < JSON_OPENING_LENGTH && !isEnd) return ''
    const left = maxCharacters - given.length
    isFull = opening.length > left
    const next = isFull ? opening.slice(0, left).replace(/[\uD800-\uDBFF]$/, '') : opening
    opening = ''
    given += next
    return next
  }
  return {
    push: (text) => give(thoughts.push(text), false),
    end: () => give(thoughts.end(), true),
    get isFull() {
      return isFull
    },
    get isBlank() {
      return given.trim() === ''
    },
    get hasLeaked() {
      return thoughts.hasLeaked
    },
  }
}

function failed(name: string, what: string): FootnoteError {
  return new FootnoteError('chat-model-failed', `${name} ${what}`)
}
