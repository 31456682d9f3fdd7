const OPENING = /<(think|thinking|thought)>/i
const CLOSING = /<\/(think|thinking|thought)>/i
const LONGEST_TAG = '</thinking>'.length

type Thoughts = {
  /** What of the text so far is certainly not a thought, and not given before. */
  push(text: string): string
  end(): string
  /** A thought ended that never began: what was given before was one. */
  readonly hasLeaked: boolean
}

/** Takes `<think>…</think>` out of a stream. Models whose template opens the thought themselves begin inside one. */
export function createThoughts(beginsInside: boolean): Thoughts {
  let pending = ''
  let isInside = beginsInside
  let hasLeaked = false
  const take = (isEnd: boolean): string => {
    let shown = ''
    for (let tag = nextTag(pending); tag; tag = nextTag(pending)) {
      const isClosing = tag[0].startsWith('</')
      if (isClosing && !isInside) hasLeaked = true
      if (!isInside) shown += pending.slice(0, tag.index)
      isInside = !isClosing
      pending = pending.slice(tag.index + tag[0].length)
    }
    const kept = isEnd ? 0 : tagBeginning(pending)
    if (!isInside) shown += pending.slice(0, pending.length - kept)
    pending = pending.slice(pending.length - kept)
    return shown
  }
  return {
    push(text) {
      pending += text
      return take(false)
    },
    end: () => take(true),
    get hasLeaked() {
      return hasLeaked
    },
  }
}

function nextTag(text: string): RegExpExecArray | undefined {
  const found = [OPENING.exec(text), CLOSING.exec(text)].filter((tag) => tag !== null)
  return found.toSorted((a, b) => a.index - b.index)[0]
}

/** How many of the last characters may be the beginning of a tag. */
function tagBeginning(text: string): number {
  const start = text.lastIndexOf('<')
  const length = text.length - start
  return start >= 0 && length < LONGEST_TAG && /^<\/?[a-z]*$/i.test(text.slice(start)) ? length : 0
}
