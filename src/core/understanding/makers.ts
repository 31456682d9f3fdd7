import { anyWord } from './any-word.ts'

/** "Who made it", with a few words between the two. */
const WHO_MADE: readonly RegExp[] = [
  /\bwho(?:['’]?s| is| was| are| has| had| first| actually| originally| the \w+)* (?:behind|(?:the )?(?:makers?|developers?|creators?)|makes?|made|buil(?:d|t|ds)|creat(?:es|ed)|develops?|developed|trained|produce[sd]|designed|owns?|owned|invented|released|launched|published)\b/,
  /\b(?:which|whose|what) (?:\w+ )?(?:company|lab|labs|vendor|developer|maker|firm|startup|organi[sz]ation)\b(?!.*\b(?:uses?|hosts?|sells?|offers?|buys?|bought|invest\w*)\b)/,
  /\b(?:what|who)(?:['’]?s| is| was)? the (?:developer|maker|creator|vendor|company) (?:of|behind)\b/,
  /\bquien(?:es)?\b[^?.]{0,30}\b(?:hizo|hace|creo|creador|desarrollo|desarrolla|desarrollador|fabrica|fabricante|entreno|lanzo|publico|detras)\b/,
  /\bwer\b[^?.]{0,40}\b(?:gemacht|entwickelt|entwickler|macht|baut|gebaut|erstellt|steckt|hinter|hergestellt|hersteller|trainiert|herausgebracht|veroffentlicht)\b/,
  /(?<!\bce )\bqui\b[^?.]{0,30}\b(?:fait|fabrique|cree|createur|developpe|developpeur|derriere|concu|entraine|sorti|publie|lance)\b/,
  /\bquem\b[^?.]{0,30}\b(?:fez|faz|criou|criador|desenvolveu|desenvolve|desenvolvedor|tras|lancou|treinou|publicou)\b/,
]

/** Words that ask for it by themselves. */
const MAKER = anyWord(
  'made by|developed by|built by|created by|de quien es|que empresa|que compania|que laboratorio|hecho por|creado por|desarrollado por|von wem|welche firma|welches unternehmen|welches labor|welcher hersteller|welcher entwickler|wessen|de qui est|quelle entreprise|quelle societe|quel labo|quel laboratoire|fait par|cree par|developpe par|concu par|qual empresa|qual laboratorio|de quem e|feito por|feito pela|criado por|criado pela|desenvolvido por|desenvolvido pela',
  '谁做|谁开发|谁研发|谁推出|谁发布|谁出的|谁训练|谁的|谁家|哪家|哪个公司|什么公司|出品|誰が作|誰が開発|誰が出|誰の|作ったのは|どこが作|どこが開発|どこが出|どこの会社|どこの企業|どこのモデル|どの会社|どの企業|開発元|開発会社|開発したのは',
)

/** "Kimi K3 developer": nothing else but the word for it. */
const MAKER_ALONE =
  /^[\s?]*(?:the )?(?:developer|maker|creator|vendor|company|manufacturer|entwickler|hersteller|desarrollador|fabricante|createur|developpeur|desenvolvedor|开发商|厂商|开发者|公司|開発者|メーカー)[\s?？]*$/

/** Whether a folded question without names asks who made what it names. */
export const asksForMaker = (rest: string): boolean =>
  MAKER.test(rest) || MAKER_ALONE.test(rest) || WHO_MADE.some((pattern) => pattern.test(rest.replace(/\s+/g, ' ')))
