import type { Stage } from '../release.ts'
import { anyWord } from './any-word.ts'

/** Words for the end of an offer, as verbs and nouns; folded. */
export const RETIRED_WORDS =
  'retire~|retiring|shut down~|shuts down|shutting down|shutdown~|discontinu~|turned off|turns off|turning off|switched off|switching off|shut off|shuts off|shutting off|died|dies|did die|does die|when will die|to die|sunset~|phased out|phasing out|phase out|taken offline|taken down|kill|kills|killed|killing|axed|going away|goes away|end of life|eol|end on|ends on|ending on|end in|ends in|ending in|stop working|stops working|stopped working|no longer available|no longer offered|no longer sold|no longer supported|no longer usable|no longer exist~|available anymore|use anymore|offered anymore|sold anymore|supported anymore|exist anymore|work anymore|' +
  'retir~|jubil~|descatalog~|dado de baja|dados de baja|de baja|apagad~|apagar~|desactiv~|cierra~|cierre~|dejan de funcionar|deja de funcionar|dejaran de funcionar|dejara de funcionar|dejaron de funcionar|ya no esta disponible|ya no estan disponibles|ya no existe~|' +
  'abgeschaltet~|abschalt~|schaltet|eingestellt~|einstellt|stillgelegt~|abgekundigt~|ausser betrieb|nicht mehr verfugbar~|nicht mehr erhaltlich~|nicht mehr angeboten~|nicht mehr nutzbar~|gibt es nicht mehr|' +
  'arrete~|arret|arrets|retrait~|retraite|mis hors service|hors service|fin de vie|debranch~|desactive~|plus disponible~|cesse~ de fonctionner|' +
  'aposent~|desativ~|deslig~|encerrad~|encerrar~|encerramento~|fora do ar|saiu do ar|sai do ar|tirad~ do ar|nao esta mais disponivel|nao estao mais disponiveis|deixa de funcionar|deixam de funcionar|deixarao de funcionar|' +
  '下线|停用|停服|退役|下架|关停|停止服务|淘汰|不再提供|不能用了|用不了了|提供終了|提供を終了|サービス終了|終了|廃止|引退|使えなくな|もう使えない'

/** Stages by which a list of releases can be asked for. */
export const STAGE_WORDS: readonly { stage: Stage; pattern: RegExp }[] = [
  { stage: 'retired', pattern: anyWord(RETIRED_WORDS) },
  { stage: 'deprecated', pattern: anyWord('deprecat~|obsolet~|veraltet~|depreci~|弃用|非推奨') },
  { stage: 'withdrawn', pattern: anyWord('withdrawn|pulled|zuruckgezogen~') },
  {
    stage: 'available',
    pattern: anyWord(
      'still available|still usable|still use|still up|still work~|still alive|still sold|noch verfugbar|noch nutz~|todavia disponible~|aun disponible~|encore disponible~|ainda disponive~|还能用|仍可用|まだ使える|まだ利用でき',
    ),
  },
  { stage: 'preview', pattern: anyWord('in preview|preview models|vista previa|vorschau') },
]

/** What is to come: "which models will be retired soon". */
export const AHEAD = anyWord(
  'will|will be|will get|going to|going to be|gonna|gonna be|about to|about to be|to be|are being|is being|being|gets|getting|soon|next|scheduled|planned|upcoming|coming|retiring|shutting down|sunsetting|discontinuing|phasing out|going away|turning off|schedule|calendar',
  'sera|seran|van a|va a|pronto|proximamente|proxim~|retiraran|retirara|wird|werden|bald|demnachst|nachste~|geplant~|seront|va etre|vont etre|bientot|prochain~|serao|vai|vao|em breve|即将|将|将要|将被|快要|计划|下个|予定|まもなく|もうすぐ|来月|来年',
)

/** What has been: "which models were retired". */
const PAST = anyWord(
  'were|was|did|have been|has been|had been|have|has|already|got|wurde|wurden|hat|haben|fue|fueron|ha sido|han sido|ya|a ete|ont ete|ont|foi|foram|ja|已|ました|された|した',
)
/** The sign of what is done, where it is no part of a word for an end. */
const DONE = /(?<!終)了/u
export const speaksOfPast = (folded: string): boolean => PAST.test(folded) || DONE.test(folded)

/** Stages that end an offer. */
export const ENDINGS: ReadonlySet<Stage> = new Set(['deprecated', 'retired', 'withdrawn'])
export const ENDING_PATTERNS = STAGE_WORDS.filter(({ stage }) => ENDINGS.has(stage)).map(({ pattern }) => pattern)

/** Whether a folded question speaks of the end of what is offered. */
export const asksForEndings = (folded: string): boolean => ENDING_PATTERNS.some((pattern) => pattern.test(folded))

/**
 * The stage a folded question asks a list of, and whether as one to come (true) or as one that was reached (false); where
 * the words leave that open, as of "models retired in december", nothing is said of it.
 */
export function stageIn(folded: string): { stage?: Stage; isAhead?: boolean } {
  const stage = STAGE_WORDS.find(({ pattern }) => pattern.test(folded))?.stage
  if (!stage) return {}
  if (!ENDINGS.has(stage)) return { stage }
  if (AHEAD.test(folded)) return { stage, isAhead: true }
  return { stage, ...(speaksOfPast(folded) && { isAhead: false }) }
}
