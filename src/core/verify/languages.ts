import { overlaps, type Reading, type Word } from './reading.ts'

const ENGLISH = new Set(
  'the of and to in is was for with on by at from that it as are were has have its an not than be which their this or after his her'.split(
    ' ',
  ),
)
const FOREIGN = new Set(
  'der die das und ist von mit für ein eine den dem des auf im zu nicht hat pro el la los las una un es con por para del que y se le les des et est du dans sur avec pour une au aux o os as um uma do da dos das em no na com não são'.split(
    ' ',
  ),
)
/** More small words of these languages, for telling what bears content. */
const SMALL = new Set(
  'de a à é e ou en seit als bis vom am sind wurde war wird bei aus per je tiene desde hasta fue son sus su al lo il elle sont a été depuis jusqu ont qui que ce cette foi tem desde até seu sua pelo pela não d l s'.split(
    ' ',
  ),
)

/** What a release's fields, stages and terms are called in the languages answers are written in. */
const FIELD_WORDS =
  /ver(?:öffentlich|fügbar)|erschien|vorschau|allgemein|angekündigt|veraltet|abgeschaltet|zurückgezogen|gewicht|lizenz|parameter|kontext|ausgabe|eingabe|preis|kostet|wissensstand|architektur|denkmod|ersetzt|lanzad|lanç|publi|vista previa|preview|disponib|disponív|anunciad|obsolet|retirad|pesos|licen[cs]|licença|parámetr|parâmetr|paramètr|context|salida|saída|entrada|precio|preço|prix|coût|co[uû]te|cuesta|custa|conocimiento|conhecimento|connaissance|arquitect|arquitet|architect|reemplaz|substitu|remplac|sorti|lancé|annonc|aperçu|poids|entrée|token|jeton|benchmark|prévia|発表|公開|リリース|プレビュー|提供|廃止|終了|重み|ウェイト|ライセンス|パラメータ|コンテキスト|トークン|価格|料金|入力|出力|知識|アーキテクチャ|後継|发布|發布|预览|可用|弃用|退役|撤回|权重|许可|参数|上下文|价格|输入|输出|知识|架构|取代|状态|基准/iu

const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Few of a language's small words are English: a claim in German over English evidence is checked by its values alone. */
export function isForeign(reading: Reading): boolean {
  const { text } = reading
  const words = plainWords(reading)
  if ((text.match(ASIAN)?.length ?? 0) > 1 && reading.words.length < text.length / 3) return true
  if (words.length < 2) return false
  return words.filter(({ lower }) => FOREIGN.has(lower)).length > words.filter(({ lower }) => ENGLISH.has(lower)).length
}

/** Words outside names: the "Pro" of a release is no Latin word. */
const plainWords = ({ words, names }: Reading): Word[] => words.filter((word) => !names.some((name) => overlaps(name, word)))

/**
 * What a claim in another language says that nothing can be held against: content, but no value, date or field of a
 * release. Such words are taken on trust only beside something that is checked.
 */
export function checkForeign(claim: Reading): string[] {
  const isAnchored = claim.values.length > 0 || FIELD_WORDS.test(claim.text)
  const content = plainWords(claim).filter(({ lower }) => lower.length > 1 && !FOREIGN.has(lower) && !SMALL.has(lower))
  return isAnchored || content.length === 0 ? [] : ['says nothing that can be checked']
}
