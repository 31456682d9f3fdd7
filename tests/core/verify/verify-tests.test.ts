import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const EVIDENCE =
  'On SWE-bench Verified, DeepSeek V4-Pro scores 80.6%, against 80.8% for Claude Opus 4.6. On LiveCodeBench, V4-Pro reaches 93.5, and its Codeforces rating is 3206.'
const isShown = (claim: string, text = EVIDENCE) => verify(claim, [{ text }]).supported

describe('a score', () => {
  it('is that of its own test', () => {
    expect(isShown('V4-Pro scores 80.6% on SWE-bench Verified.')).toBe(true)
    expect(isShown('V4-Pro reaches 93.5 on LiveCodeBench.')).toBe(true)
    expect(isShown('V4-Pro scores 80.6% on SWE-bench.')).toBe(true)
  })

  it('of another test is not shown', () => {
    const { supported, reasons } = verify('V4-Pro scores 93.5 on SWE-bench Verified.', [{ text: EVIDENCE }])
    expect(supported).toBe(false)
    expect(reasons.join(' ')).toContain('of LiveCodeBench')
    expect(isShown('V4-Pro scores 80.6% on LiveCodeBench.')).toBe(false)
  })
})
