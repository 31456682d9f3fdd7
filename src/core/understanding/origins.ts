/** Lands and what comes from them, as people ask for models; folded. */
const LANDS =
  'chin(?:a|ese|es|esa|esas|eses|esisch\\p{L}*|o|a|os|as|ois|oise|oises)|(?:u\\.?s\\.?a?|americ\\p{L}*|amerik\\p{L}*|estadounidense\\p{L}*|estadunidense\\p{L}*)|(?:europ\\p{L}+)|(?:fran(?:ce|cais|caise|cais|caises|ces|cesa|cesas|ceses|zosisch\\p{L}*)|french)|(?:german\\p{L}*|deutsch\\p{L}*|aleman\\p{L}*|allemand\\p{L}*|alema\\p{L}*)|(?:japan\\p{L}*|japon\\p{L}*)|(?:korea\\p{L}*|corea\\p{L}*|coree\\p{L}*)|(?:india\\p{L}*|indisch\\p{L}*|indien\\p{L}*)|(?:israel\\p{L}*)|(?:canad\\p{L}*|kanad\\p{L}*)|(?:british|britisch\\p{L}*|britani\\p{L}*)|russi\\p{L}*'
const NOUNS = 'models?|llms?|labs?|ai|ki|ia|compan(?:y|ies)|developers?|makers?|releases?|modelos?|modell\\p{L}*|modeles?'
const SPACED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<before>${LANDS})\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${NOUNS})|(?:${NOUNS})\\s+(?:[\\p{L}-]+\\s+){0,2}?(?<after>${LANDS}))(?![\\p{L}\\d])`,
  'u',
)
const UNSPACED = /(?<land>中国|国产|美国|日本|韩国|法国|欧洲|米国|韓国|フランス)[^。？?]{0,4}(?:模型|公司|厂商|モテル|企業)/u

/** The land from which models are asked for, as typed; the sources hold none of any developer. */
export function originIn(folded: string): string | undefined {
  const spaced = SPACED.exec(folded)?.groups
  return spaced?.['before'] ?? spaced?.['after'] ?? UNSPACED.exec(folded)?.groups?.['land']
}
