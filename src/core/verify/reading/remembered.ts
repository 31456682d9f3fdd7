/** What is found in a text is found once: evidence comes again for every claim. */
export function remembered<Text extends object, Found>(find: (text: Text) => Found): (text: Text) => Found {
  const known = new WeakMap<Text, Found>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    known.set(text, found)
    return found
  }
}
