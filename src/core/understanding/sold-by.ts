import type { Unit } from '../release.ts'
import { anyWord } from './any-word.ts'

/** What is paid for where not for tokens, and the words of questions for it. */
const SOLD_BY: readonly { unit: Unit; pattern: RegExp }[] = [
  { unit: 'USD/image', pattern: anyWord('per image|per picture|pro bild|por imagen|par image|por imagem|每张|每张图|画像1枚|1枚') },
  { unit: 'USD/second', pattern: anyWord('per second|pro sekunde|por segundo|par seconde|每秒|1秒') },
  { unit: 'USD/minute', pattern: anyWord('per minute|pro minute|por minuto|par minute|每分钟|1分あたり') },
  { unit: 'USD/video', pattern: anyWord('per video|per clip|pro video|por video|par video|每个视频|動画1本') },
  { unit: 'USD/song', pattern: anyWord('per song|pro song|por cancion|par chanson|por musica|每首|1曲') },
  { unit: 'USD/Mchar', pattern: anyWord('per character~|per million characters|pro zeichen|por caracter~|par caractere~|每字符') },
]
export const SOLD_BY_PATTERNS: readonly RegExp[] = SOLD_BY.map(({ pattern }) => pattern)
/** What models that make no text are sold by, beside tokens. */
export const PIECES: readonly Unit[] = SOLD_BY.map(({ unit }) => unit)

/** What a folded question wants the price of, if not of tokens. */
export const soldByIn = (folded: string): Unit | undefined => SOLD_BY.find(({ pattern }) => pattern.test(folded))?.unit

/** A folded question without the words for what is paid for: those who are paid by the image need not take any. */
export const withoutPieces = (folded: string): string =>
  SOLD_BY_PATTERNS.reduce((text, { source }) => text.replace(new RegExp(source, 'gu'), ' '), folded)
