declare module 'wink-porter2-stemmer' {
  /** The stem of one lower-case English word, by Porter2. Takes time quadratic in the word's length. */
  export default function stem(word: string): string
}
