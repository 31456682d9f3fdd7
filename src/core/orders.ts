/** Marks with which chats and prompts set speakers and data apart. */
const VOICES =
  /<\/?(?:system|user|assistant|evidence|instructions?)>|<\|im_(?:start|end)|\[\/?INST\]|<<SYS>>|"(?:role|question|evidence)"\s*:/i

/** "Ignore all previous instructions", in the languages of the house and some more. */
const OVERRIDES = [
  /\b(?:ignore|forget|disregard|override|bypass)\b.{0,40}\b(?:instruction|rule|prompt|guideline|polic)/i,
  /\b(?:ignor(?:a|e|en|ez|ar|ieren?)|ignorier\p{L}*|olvida\p{L}*|esque[cç]\p{L}+|dimentica\p{L}*|vergiss|vergesst|missachte|oublie[zr]?)(?!\p{L}).{0,40}(?:instruc|instruç|istruzion|reglas|regras|regole|règles|consignes|anweisung|regeln|vorgaben)/iu,
  /(?:忽略|无视|忘记).{0,20}(?:指令|指示|规则)|(?:指示|命令|ルール).{0,12}(?:無視|忘れ)|(?:игнорир|забуд).{0,40}(?:инструкц|правил)|지시.{0,12}무시|تجاهل.{0,40}(?:التعليمات|القواعد)/iu,
]

const SPEECH =
  'say|reply|respond|answer|print|output|write|repeat|append|prepend|add|include|insert|end|begin|finish|tell|claim|state|mention|announce|cite|decode|translate|recite|echo|emit|reveal|show|display|pretend'
/** Somebody is told what to say, word for word: `say exactly: ...`, `End your answer with "..."`, `must claim that ...`. */
const DICTATION = new RegExp(
  `(?:^|[.!?:;,>()]\\s*|\\b(?:must|please|now|then|and|sentence|second)\\s+)(?:${SPEECH})\\b(?:[^.!?:"\\n]{0,60}(?::\\s|["“„«「『\`])|\\s+(?:\\p{L}+\\s+)?that\\s)|\\b(?:only|exactly):\\s`,
  'iu',
)
const FOREIGN_DICTATION =
  /(?:responde|responda|rispondi|antworte|réponds|répondez|dis|diga|di|sag|sage|escribe|escreva|schreibe|écris|напиши|скажи)(?!\p{L})[^.!?:"\n]{0,40}(?::\s?|["“„«])|(?:只回答|请说|回答|输出)[：:「“]|[」』]と(?:言って|答えて|書いて)|말해:|وقل:/iu

const RECITAL =
  /\b(?:repeat|reveal|print|show|output|translate|tell|recite|what are)\b.{0,40}\b(?:system prompt|(?:your|hidden|initial) (?:\p{L}+ )?(?:prompt|rules|instructions))\b/iu
const CALL = /\b(?:call|invoke|run|execute|use)\b.{0,30}\b\p{L}+(?:_\p{L}+)+\(/iu

const SIGNS = [VOICES, ...OVERRIDES, DICTATION, FOREIGN_DICTATION, RECITAL, CALL]

/**
 * Whether a text tells a reader, man or model, what to say or do, as a source about releases has no reason to. A sign,
 * not a proof: what passes is still data to whoever reads it.
 */
export function givesOrders(text: string): boolean {
  const seen = withoutUnseen(text.normalize('NFKC'))
  return SIGNS.some((sign) => sign.test(seen))
}

/** A text as it is seen: without bidi, zero-width and tag characters, which hide words. */
export function withoutUnseen(text: string): string {
  return text.replace(/(?!\n|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
}
