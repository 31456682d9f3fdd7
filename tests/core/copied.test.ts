import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import { copiedFrom, sentencesAloneIn } from '../../src/core/copied.ts'
import { type Evidence, factEvidence, passageEvidence } from '../../src/core/evidence.ts'

const corpus = loadCorpus('corpus')
const pieces = [...corpus.passages.values()].map((one) => passageEvidence(corpus, one))
const aPassage = (text: string): Evidence => ({ ...pieces[0]!, id: 'vendor/news#x', text })
const CARD = aPassage(
  'The model card says that Tern 2 was pre-trained on more than 1.5T tokens from 12 February 2026. Tern 2 reads images; Tern 2 Lite reads text. Tern 2 is free for research; companies need a contract, but only in the EU. Its licence is its own. Tern 2 scores 68% there.',
)

describe('a sentence is copied from a passage', () => {
  it.each([
    ['as it stands', 'The model card says that Tern 2 was pre-trained on more than 1.5T tokens from 12 February 2026.'],
    [
      'with figures and days in another form',
      'The model card says that Tern 2 was pre-trained on more than 1.5 trillion tokens from 2026-02-12.',
    ],
    ['with a day in another order', 'The model card says that Tern 2 was pre-trained on more than 1.5T tokens from February 12, 2026.'],
    ['with its semicolon', 'Tern 2 reads images; Tern 2 Lite reads text.'],
  ])('%s', (_, text) => {
    expect(copiedFrom(text, [aPassage('Tern 1 is gone.'), CARD])).toBe(CARD.id)
  })

  it.each([
    ['with a bound lost', 'The model card says that Tern 2 was pre-trained on 1.5T tokens from 12 February 2026.'],
    ['without who says it', 'Tern 2 was pre-trained on more than 1.5T tokens from 12 February 2026.'],
    ['with another word', 'Tern 2 reads videos; Tern 2 Lite reads text.'],
    ['in another order', 'Tern 2 Lite reads images; Tern 2 reads text.'],
    ['with a word added', 'Yes, Tern 2 reads images; Tern 2 Lite reads text.'],
    ['without an article', 'Model card says that Tern 2 was pre-trained on more than 1.5T tokens from 12 February 2026.'],
    ['without what stands behind a semicolon', 'Tern 2 is free for research.'],
    ['leaning on what stands before', 'Its licence is its own.'],
    ['leaning on it by an inner word', 'Tern 2 scores 68% there.'],
    ['with a phrase left out amid it', 'The model card says that Tern 2 was pre-trained on more than 1.5T tokens.'],
    ['in another tense', 'Tern 2 will read images; Tern 2 Lite reads text.'],
  ])('but not %s', (_, text) => {
    expect(copiedFrom(text, [CARD])).toBeUndefined()
  })

  it('whichever it is of the corpus, and never once a word of it is changed', () => {
    const told = pieces.flatMap((piece) => sentencesAloneIn(piece.text).map((sentence) => ({ piece, sentence })))
    const place = fc.tuple(fc.constantFrom(...told), fc.nat(), fc.constantFrom('hardly', 'not', '7', 'Tern'))
    fc.assert(
      fc.property(place, ([{ piece, sentence }, at, word]) => {
        const words = sentence.split(' ')
        const changed = words.toSpliced(at % words.length, 0, word).join(' ')
        expect([sentence, changed].map((text) => copiedFrom(text, [piece]))).toEqual([piece.id, undefined])
      }),
    )
  })

  it('and never from a fact, which our own words tell', () => {
    const release = corpus.releases.get('deepseek/deepseek-v4-pro')!
    const facts = release.facts.map((fact) => factEvidence(corpus, release, fact))
    expect(facts.map((piece) => copiedFrom(piece.text, facts)).filter(Boolean)).toEqual([])
  })
})
