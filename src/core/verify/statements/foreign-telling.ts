import { textBefore } from '../reading/plain-text.ts'
import type { Span } from '../reading/reading.ts'

/** "laut dem Bericht von", "selon", "según los datos de", "segundo a", "据": what leads up to a name in the languages of answers other than English. */
const LEADS =
  /(?:(?<!\p{L})(?:laut|gemäß|nach(?:\s(?:Angaben?|Darstellung|Aussage|Auskunft|Zählung|Liste)(?:\s(?:von|der|des))?)|selon|d'après|según|de acuerdo con|conforme a|segundo|de acordo com|conforme)\s(?:(?:dem|der|den|des|la|le|les|los|las|el|o|a|os|as|l')\s?)?(?:(?:Projekt|projet|proyecto|projeto|Seite|site|sitio|blog)\s|\p{L}+\s(?:von|des|der|de|du|do|da|del|d')\s?(?:la\s|l')?)?|(?:根据|依据|按照|按|据)\s?)$/iu
/** "zufolge", "indique", "señala", "aponta", "给出", "によると", "は…述べて": what follows one that tells. */
const TOLD = new RegExp(
  [
    String.raw`^\s(?:(?:selbst|auch|même|aussi|mismo|también|também|já|ya|dagegen|hingegen|jedoch|cependant|quant à lui|por su parte)\s){0,2}(?:zufolge|nennt|gibt|listet|führt|meldet|berichtet|schreibt|beschreibt|sagt|erklärt|datiert|verzeichnet|spricht von|beziffert|bestätigt|indique|donne|dit|écrit|rapporte|affirme|confirme|liste|mentionne|précise|situe|évoque|parle de|date|recense|indica|da|dice|escribe|informa|afirma|confirma|señala|lista|menciona|cifra|sitúa|recoge|registra|habla de|fecha|diz|escreve|aponta|relata|dá|cita|fala em|traz|data)(?!\p{L})`,
    String.raw`^\s?(?:によれば|によると|は(?=.{0,80}(?:述べ|とし|示し|記載|発表|報告|掲載|確認))|の(?:発表|資料|記載|一覧|報告|ブログ|データ))`,
    String.raw`^\s?(?:则|也|还|自己|官方|本身){0,2}(?:给出|列出|表示|称|报道|报告|指出|显示|记载|标注|公布|证实|确认|写道|的(?:数据|说法|报道|页面|列表|文档|报告))`,
  ].join('|'),
  'u',
)

/** The words by which somebody named in a German, French, Spanish, Portuguese, Japanese or Chinese text is said to tell something. */
export function foreignTellingOf(text: string, { start, end }: Span): Span | undefined {
  const lead = LEADS.exec(textBefore(text, start))?.[0].length ?? 0
  const told = TOLD.exec(text.slice(end, end + 120))?.[0].length ?? 0
  return lead + told === 0 ? undefined : { start: start - lead, end: end + told }
}
