import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import { type Evidence, factEvidence, passageEvidence } from '../../src/core/evidence.ts'
import { isNearCopy } from '../../src/core/near-copy.ts'
import { sentencesOf } from '../../src/core/sentences.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const PASSAGE =
  'The first ten models of Tern, all small, by Tern AI, are open. At a context of 1M tokens DeepSeek V4-Pro needs 27% of the compute of DeepSeek V3.2, DeepSeek says. It was pre-trained on more than 32T tokens with the Muon optimiser, which the team calls stable. Until August it stayed in preview.'
/** The figure of a percentage. */
const SHARE = /(?<![\p{L}\d.-])\d+(?=%)/u
const small = smallCorpus()
const release = small.releases.get('deepseek/deepseek-v4-pro')!
const facts = release.facts.map((fact) => factEvidence(small, release, fact))
const passage: Evidence = { ...facts[0]!, id: 'vendor/news#x', text: PASSAGE }
delete passage.fact

describe('a sentence keeps to the words of a passage', () => {
  it.each([
    ['as its own sentence', 'At a context of 1M tokens DeepSeek V4-Pro needs 27% of the compute of DeepSeek V3.2, DeepSeek says.'],
    ['without its last clause', 'It was pre-trained on more than 32T tokens with the Muon optimiser.'],
    ['without a clause amid it', 'The first ten models of Tern, all small, are open.'],
    ['with the name of what it is about', 'DeepSeek V4-Pro was pre-trained on more than 32T tokens with the Muon optimiser.'],
    ['with a figure in another form', 'At a context of 1 million tokens DeepSeek V4-Pro needs 27% of the compute of DeepSeek V3.2.'],
    ['with one word of its own', 'It was pre-trained on more than 32T tokens using the Muon optimiser.'],
  ])('%s', (_, text) => {
    expect(isNearCopy(text, [passage])).toBe(true)
  })

  it.each([
    ['retold', 'The team trained the model on a corpus of 32 trillion tokens and used Muon for it.'],
    ['turned round', 'The Muon optimiser was pre-trained on more than 32T tokens with it.'],
    ['the end of a clause lost', 'At a context of 1M tokens DeepSeek V4-Pro needs 27% of the compute.'],
    ['the start of a clause lost', 'The compute of DeepSeek V3.2, DeepSeek says.'],
    ['words amid a clause lost', 'The first ten models are open.'],
    ['a word moved from its place', 'It was pre-trained on more than 32T stable tokens with the Muon optimiser.'],
    ['a bound lost', 'It was pre-trained on 32T tokens with the Muon optimiser.'],
    ['a bound added', 'At a context of 1M tokens DeepSeek V4-Pro needs only 27% of the compute of DeepSeek V3.2.'],
    ['a condition lost that stands before', 'It stayed in preview.'],
    ['a denial added', 'It was not pre-trained on more than 32T tokens with the Muon optimiser.'],
    ['a figure of its own', 'It was pre-trained on more than 33T tokens with the Muon optimiser.'],
    ['two sentences fused', 'At a context of 1M tokens DeepSeek V4-Pro stayed in preview.'],
    ['words of another passage', 'Kimi K3 reads images and videos.'],
    ['another language', 'Es wurde mit dem Optimierer Muon auf mehr als 32T Token vortrainiert.'],
  ])('but not: %s', (_, text) => {
    expect(isNearCopy(text, [passage])).toBe(false)
  })

  describe('of the corpus', () => {
    const corpus = loadCorpus('corpus')
    const told = [...corpus.passages.values()]
      .map((one) => passageEvidence(corpus, one))
      .flatMap((piece) => sentencesOf(piece.text).map((sentence) => ({ piece, sentence })))
    const shares = told.filter(({ sentence }) => SHARE.test(sentence))

    it('whichever it is', () => {
      fc.assert(fc.property(fc.constantFrom(...told), ({ piece, sentence }) => void expect(isNearCopy(sentence, [piece])).toBe(true)))
    })

    it('but not with another figure', () => {
      const changed = fc.tuple(fc.constantFrom(...shares), fc.integer({ min: 101, max: 999 }))
      fc.assert(
        fc.property(changed, ([{ piece, sentence }, share]) => {
          expect(isNearCopy(sentence.replace(SHARE, String(share)), [piece])).toBe(false)
        }),
      )
    })
  })
})

describe('a sentence keeps to the words of facts', () => {
  it('with the day of one of them, where it tells of nothing else', () => {
    const prices = facts.filter(({ fact }) => fact!.field === 'price-input')
    expect(isNearCopy('DeepSeek V4-Pro costs $0.66 per million input tokens off-peak, from 16 August 2026.', prices)).toBe(true)
  })

  it.each([
    'DeepSeek V4-Pro has 1.6T parameters in total and 49B active parameters.',
    'DeepSeek V4-Pro costs $0.66 per million input tokens off-peak.',
    'According to its maker, DeepSeek V4-Pro has open weights.',
  ])('%s', (text) => {
    expect(isNearCopy(text, facts)).toBe(true)
  })

  it.each([
    'DeepSeek V4-Pro has 1.6T parameters and runs on any laptop.',
    'DeepSeek V4-Pro has never been dearer than $1.74 per million input tokens.',
    'DeepSeek V4-Pro only has 49B active parameters.',
    'DeepSeek V4-Pro got open weights under pressure from users.',
    'DeepSeek V4-Pro has open weights, and 49B active parameters since 13 August 2026.',
  ])('but not: %s', (text) => {
    expect(isNearCopy(text, facts)).toBe(false)
  })
})
