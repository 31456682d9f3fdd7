import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const LAYERS = 'Of the 48 layers of Tern-4 every fourth layer uses full attention and the other 36 linear attention.'
const TIERS = 'Sandpiper may train on prompts at the free tier; at the paid tier Sandpiper never trains on prompts.'
const MOVED = 'Brine hosts the language model Tern-4 in the agent Skua and Heron-2 in the editor Petrel.'
const RAN = 'Skua News reports that Tern-4 would run on Brine chips after months of joint work. Heron-2 was trained on Petrel chips.'
const ASKED = 'Heron-2 came close to Tern-4 in first tests by Petrel Labs, and Petrel Labs asks for more validation of Heron-2.'
const NOTICE = 'Brine announced that Tern-4 would end on 2026-03-04. Brine withdrew that notice on 2026-02-20.'

describe('who does what to whom', () => {
  it.each([
    ['Of the 48 layers of Tern-4 every fourth layer uses linear attention.', LAYERS],
    ['At the paid tier Sandpiper trains on prompts.', TIERS],
    ['Brine hosts Heron-2 in the agent Skua.', MOVED],
    ['Tern-4 was trained on Brine chips after months of joint work.', RAN],
    ['Heron-2 asks for more validation of Petrel Labs.', ASKED],
    ['Tern-4 ended on 2026-03-04.', NOTICE],
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
  ])('may be told in another order or voice: “%s”', (claim, text) => {
    expect(verify(claim, [{ text }])).toEqual({ supported: true, reasons: [] })
  })
})
