/** A function of words that keeps what it made of each; of all of them, once they are more than `most`, nothing. */
export function remembering<Value>(compute: (word: string) => Value, most: number): (word: string) => Value {
  const known = new Map<string, { value: Value }>()
  return (word) => {
    const kept = known.get(word) ?? { value: compute(word) }
    if (known.size >= most) known.clear()
    known.set(word, kept)
    return kept.value
  }
}
