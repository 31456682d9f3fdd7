import { isQuantity, type QuantityValue, type Reading } from '../reading/reading.ts'

/** What sets a figure below or above the one before it: "costs $2, less than the $3 of B". */
const LESS = /\b(?:less|lower|fewer|cheaper|smaller|shorter|below) (?:than )?(?:the |its |their |that |those )?(?:of )?[$€£¥]?$/i
const MORE = /\b(?:more|higher|greater|dearer|larger|longer|bigger|above) (?:than )?(?:the |its |their |that |those )?(?:of )?[$€£¥]?$/i

/** "… the $3 per million tokens of Kimi K3". */
const OF_ANOTHER = /^(?:\s[\p{L}-]+){0,4}?\s(?:of|for)\s(?:the )?\p{Lu}/u

/** Figures that a claim itself gives and then compares the wrong way round, whatever the evidence says. */
export function checkOwnFigures({ text, values }: Reading): string[] {
  const figures = values.filter(isQuantity)
  return figures.flatMap((figure, index) => {
    const before = text.slice(Math.max(0, figure.start - 40), figure.start)
    const [isLess, isMore] = [LESS.test(before), MORE.test(before)]
    if (isLess === isMore || !OF_ANOTHER.test(text.slice(figure.end))) return []
    const other = figures.slice(0, index).findLast((one) => areOfAKind(one, figure) && isComparedIn(text.slice(one.end, figure.start)))
    if (!other || other.value === figure.value || other.value < figure.value === isLess) return []
    return [`says ${text.slice(other.start, other.end)} ${isLess ? 'is less' : 'is more'} than ${text.slice(figure.start, figure.end)}`]
  })
}

const areOfAKind = (a: QuantityValue, b: QuantityValue): boolean => a.sentence === b.sentence && a.dimension === b.dimension && !a.bound

/** One comma at most stands between a figure and what it is compared with. */
const isComparedIn = (between: string): boolean =>
  /^[^;:]*$/.test(between) && (between.match(/,/g)?.length ?? 0) <= 1 && !/\b(?:and|but|while|whereas)\b/.test(between)
