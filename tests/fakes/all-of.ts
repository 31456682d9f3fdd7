/** Everything that is yielded, in order. */
export async function allOf<T>(yielded: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of yielded) all.push(one)
  return all
}
