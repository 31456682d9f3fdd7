/** How relevant each document is to one question: grades above 0; documents left out are not relevant. */
export type Judgements = ReadonlyMap<string, number>

/**
 * Normalised discounted cumulative gain of the first `k`, 0 to 1, by trec_eval's convention: linear gain, discount
 * log2(rank + 1) (Järvelin and Kekäläinen 2002).
 *
 * @param ranking ids, best first, each once
 * @returns NaN when nothing is relevant: leave such questions out, as trec_eval does
 */
export function ndcg(ranking: readonly string[], judgements: Judgements, k: number): number {
  const ideal = [...judgements.values()].filter((grade) => grade > 0).toSorted((a, b) => b - a)
  const gains = ranking.map((id) => Math.max(judgements.get(id) ?? 0, 0))
  return discountedGain(gains.slice(0, k)) / discountedGain(ideal.slice(0, k))
}

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0)
}

/** Share of the relevant documents among the first `k`, 0 to 1; NaN when nothing is relevant. */
export function recall(ranking: readonly string[], judgements: Judgements, k: number): number {
  const relevant = [...judgements].filter(([, grade]) => grade > 0)
  const found = new Set(ranking.slice(0, k))
  return relevant.filter(([id]) => found.has(id)).length / relevant.length
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The smallest of the values that at least the share `p` (0 to 1) of them do not exceed; NaN of nothing. */
export function quantile(values: readonly number[], p: number): number {
  const ascending = values.toSorted((a, b) => a - b)
  return ascending[Math.max(Math.ceil(p * ascending.length) - 1, 0)] ?? Number.NaN
}
