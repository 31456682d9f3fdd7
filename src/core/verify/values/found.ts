import type { Spot } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { Value } from '../reading/reading.ts'

/** A value of the evidence, and where it stands. */
export type Found = { value: Value; piece: Piece }

export const spotOf = ({ piece, value }: Found): Spot => ({ reading: piece, value })
