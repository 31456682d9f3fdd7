import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const LAYERS = 'Of the 48 layers of Tern-4 every fourth layer uses full attention and the other 36 linear attention.'
const TIERS = 'Sandpiper may train on prompts at the free tier; at the paid tier Sandpiper never trains on prompts.'
const MOVED = 'Brine hosts the language model Tern-4 in the agent Skua and Heron-2 in the editor Petrel.'
const RAN = 'Skua News reports that Tern-4 would run on Brine chips after months of joint work. Heron-2 was trained on Petrel chips.'
const ASKED = 'Heron-2 came close to Tern-4 in first tests by Petrel Labs, and Petrel Labs asks for more validation of Heron-2.'
const NOTICE = 'Brine announced that Tern-4 would end on 2026-03-04. Brine withdrew that notice on 2026-02-20.'
const GRADED = 'A panel of large teachers marks what the student Tern-4 writes, word by word.'
const TESTS = 'Tern-4 improves on Tern-3 by far on its own test Petrel and leads the other models on public coding tests.'
const NEXT = 'Tern-5 replaced every earlier model of Sandpiper, Tern-4 among them.'
const MODE = 'Tern-4 was rebuilt from scratch; a sketch mode draws ten times faster at half the cost.'
const FIRST = 'Tern-4 was the first commercially deployed model that Brine took offline under labour law.'
const DOUBT = 'Testers at Petrel Labs cast doubt on the figures of Tern-4 without denying a large step over Tern-3.'
const ANSWERS = 'Tern-4 takes text, images and audio and answers in text.'
const SILENT = 'People at Petrel Labs said that Tern-4 comes in the autumn. Petrel Labs declined to comment.'
const HIDDEN = 'Petrel Labs has not said what chips it used.'
const ABOVE = 'Skua News reports Tern-4 at or above Heron-2 in coding, and Tern-5 at or above Heron-1 in translation.'

describe('who does what to whom', () => {
  it.each([
    ['Of the 48 layers of Tern-4 every fourth layer uses linear attention.', LAYERS],
    ['At the paid tier Sandpiper trains on prompts.', TIERS],
    ['Brine hosts Heron-2 in the agent Skua.', MOVED],
    ['Tern-4 was trained on Brine chips after months of joint work.', RAN],
    ['Heron-2 asks for more validation of Petrel Labs.', ASKED],
    ['Tern-4 ended on 2026-03-04.', NOTICE],
    ['The student Tern-4 marks what a panel of large teachers writes.', GRADED],
    ['Tern-4 improves on Tern-3 by far on public coding tests.', TESTS],
    ['Tern-4 replaced every earlier model of Sandpiper.', NEXT],
    ['Tern-4 draws ten times faster at half the cost.', MODE],
    ['Tern-4 was the first model that Brine took offline under labour law.', FIRST],
    ['Testers at Petrel Labs denied that it was a large step over Tern-3.', DOUBT],
    ['Tern-4 answers in text and images.', ANSWERS],
    ['Skua News reports Tern-5 at or above Heron-2 in coding.', ABOVE],
    ['Petrel Labs confirmed that Tern-4 comes in the autumn.', SILENT],
    ['Petrel Labs said what chips it used.', HIDDEN],
  ])('is withheld where the evidence joins it otherwise: “%s”', (claim, text) => {
    expect(verify(claim, [{ text }]).supported).toBe(false)
  })

  it.each([
    ['Of the 48 layers of Tern-4 every fourth layer uses full attention.', LAYERS],
    ['At the paid tier Sandpiper does not train on prompts.', TIERS],
    ['Heron-2 is hosted in the editor Petrel by Brine.', MOVED],
    ['Tern-4 would run on Brine chips.', RAN],
    ['More validation of Heron-2 is asked for by Petrel Labs.', ASKED],
    ['Brine withdrew its notice on 2026-02-20.', NOTICE],
    ['A panel of large teachers marks what the student Tern-4 writes.', GRADED],
    ['Tern-4 improves on Tern-3 by far on its own test Petrel.', TESTS],
    ['Tern-5 replaced every earlier model of Sandpiper.', NEXT],
    ['A sketch mode of Tern-4 draws ten times faster at half the cost.', MODE],
    ['Brine took Tern-4 offline under labour law.', FIRST],
    ['Testers at Petrel Labs did not deny a large step over Tern-3.', DOUBT],
    ['Tern-4 answers in text.', ANSWERS],
    ['Skua News reports Tern-4 at or above Heron-2 in coding.', ABOVE],
    ['Petrel Labs declined to comment.', SILENT],
  ])('may be told in another order or voice: “%s”', (claim, text) => {
    expect(verify(claim, [{ text }])).toEqual({ supported: true, reasons: [] })
  })
})
