import type { Locale } from '../locale.ts'
import { anyWord } from './any-word.ts'

/** Marks by which a question shows its language, beyond its script; "mit" is a licence in all of them, and marks none. */
export const LANGUAGE_MARKS = {
  es: anyWord(
    'mas|barato|barata|mejor|precio|una|un|con|sin|que|cual|cuales|cuanto|cuanta|cuando|como|cuesta|cuestan|es|los|las|el|la|de|del|al|a|por|para|salio|tiene|modelos|modelo|en|y|o|lanzo|contexto|quien|quienes|hizo|se|su|sus|lo|fue|fueron|hay|esta|este|estan|donde|desde|hasta|ya|sigue|pero|muy|sobre|son|ser|sera|hace|entre|detras|todavia|aun|yuanes',
  ),
  de: anyWord(
    'modell|modelle|billigste~|gunstigste~|beste~|zum|zur|ohne|preis|was|wie|wann|warum|welche|welches|welcher|wer|wem|wessen|es|dass|ich|nicht|ist|sind|der|die|das|den|dem|des|und|oder|viel|kostet|kosten|gibt|hat|von|fur|im|in|am|ein|eine|einer|eines|einem|einen|wird|werden|wurde|wurden|worden|noch|auch|schon|nach|seit|vor|bei|auf|aus|bis|kann|hinter|zwischen|uber|gross|grosser',
  ),
  fr: anyWord(
    'modele|sous|moins|meilleur~|prix|avec|pour|quel|quelle|quels|quelles|quoi|combien|quand|pourquoi|comment|est|le|la|les|des|du|de|coute|et|ou|sont|une|un|dans|sorti|il|elle|on|t|modeles|qui|que|qu|a|ete|fait|ce|cet|cette|pas|au|aux|en|encore|depuis|par|entre|sa|son|ses|se|sera|seront|ont|derriere|d|l|c|y|yuans',
  ),
  'pt-BR': anyWord(
    'abaixo|acima|modelo|mais|barato|barata|melhor|preco|uma|um|com|sem|que|qual|quais|quanto|quando|como|custa|custam|e|os|o|a|da|de|do|das|dos|para|por|foi|foram|tem|modelos|saiu|em|no|na|nos|nas|ao|aos|lancad~|quantos|voce|nao|janela|quem|fez|ainda|ja|desde|ate|se|ser|sera|serao|sao|esta|entre|pelo|pela|ha|yuans',
  ),
  en: anyWord(
    'models|cheapest|biggest|largest|smallest|newest|latest|best|under|any|new|what|whats|which|when|who|whos|why|how|is|isn|are|the|a|an|does|did|do|of|was|were|has|have|been|be|with|and|or|much|many|can|for|it|its|on|in|by|at|to|from|this|that|there|will|get|gets|still|before|after|between|about|than|me|my|i|you|cost|price|released|retired|made|makes|yuans',
  ),
} as const
/** Words of our subject that one language alone has. */
const SUBJECT_MARKS: Partial<Record<Locale, RegExp>> = {
  es: anyWord(
    'sucesor|novedades|alternativas|segura|prohibid~|privacidad|reemplaz~|sustitu~|precios|licencia|ventana|retirado~|retirada~|retiran|retiraron|disponible|cambio|lanzamiento',
  ),
  de: anyWord(
    'nachfolger|neuerungen|kostete|kosteten|gekostet|vorganger|ersetzt|preise|gunstig~|billig~|teuer~|zu|sicher|verboten|datenschutz|lizenz|verfugbar|kontextfenster|abgeschaltet|eingestellt|veroffentlicht|erschienen|entwickelt',
  ),
  fr: anyWord('successeur|nouveautes|interdit~|confidentialite|remplac~|fenetre|poids|arrete~|disponible|sortie|gratuit'),
  'pt-BR': anyWord(
    'sucessor|novidades|alternativas|proibid~|privacidade|substitu~|precos|licenca|janela|aposentad~|desativad~|disponivel|mudou|lancamento|feito',
  ),
}
const MARKED = ['en', 'es', 'de', 'fr', 'pt-BR'] as const

/** The language a question is asked in: by script, else by its small words; the asker's own where it shows none. */
export function languageOf(text: string, own: Locale): Locale {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return own === 'ja' ? 'ja' : 'zh-CN'
  const counts = MARKED.map((locale) => ({ locale, count: 0 }))
  // A unit glued to a figure is no word: "1.76t".
  for (const word of text.match(/(?<![\p{L}\d])\p{L}+/gu) ?? []) {
    // A word of several languages says less of each.
    const marked = counts.filter(({ locale }) => LANGUAGE_MARKS[locale].test(word) || SUBJECT_MARKS[locale]?.test(word))
    for (const one of marked) one.count += 1 / marked.length
  }
  const most = Math.max(...counts.map(({ count }) => count))
  const likely = counts.filter(({ count }) => count > most - ROUNDING)
  return most === 0 || likely.some(({ locale }) => locale === own) ? own : likely[0]!.locale
}

const ROUNDING = 1e-9
