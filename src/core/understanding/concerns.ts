import { anyWord } from './any-word.ts'

/** What somebody worries about before they use a model: whether it is banned, what becomes of their data, whether it is safe. */
export type Concern = 'ban' | 'privacy' | 'safety'

const CONCERNS: readonly { concern: Concern; pattern: RegExp }[] = [
  {
    concern: 'ban',
    pattern: anyWord(
      'banned|ban|bans|banning|illegal|is it legal|legal to use|legal in|prohibited|outlawed|forbidden|blocked in|blocked by|allowed in|prohibid~|prohibieron|ilegal|legal en|verboten|verbot~|verbieten|illegal~|gesperrt|interdit~|interdiction~|illega~|bloque en|proibid~|proibiram|banid~|bloquead~|被禁|封禁|禁令|禁用|禁了|违法|合法|禁止|使用禁止|違法',
    ),
  },
  {
    concern: 'privacy',
    pattern: anyWord(
      'privacy|is it private|stay private|stays private|keep private|gdpr|personal data|personal information|my data|user data|your data|data collection|collect data|collects data|data stored|store data|stores data|send data|sends data|sending data|data to china|phone home|spy~|spies|spyware|data protection|opt out|train on my|trains on my|my chats|my conversations|keylog~',
      'privacidad|datos personales|mis datos|rgpd|espia~|proteccion de datos|datenschutz|dsgvo|meine daten|nutzerdaten|personenbezogen~|daten gespeichert|ausspioniert|spioniert|confidentialite|vie privee|donnees personnelles|mes donnees|espionne~|privacidade|dados pessoais|meus dados|lgpd|espiona~',
      '隐私|个人数据|个人信息|我的数据|数据安全|用户数据|监控|プライバシー|個人情報|個人データ|データ保護|自分のデータ',
    ),
  },
  {
    concern: 'safety',
    pattern: anyWord(
      'safe|unsafe|safe to use|safety|secure|security|danger|dangerous|trustworthy|can i trust|risky|malware|virus|backdoor~|harmful|jailbreak~|hijack~|seguro|segura|seguridad|peligros~|riesgo~|confiable|sicher|sicherheit|unsicher|gefahrlich~|vertrauenswurdig|risiko|risiken|securise~|securite|danger|dangereu~|fiable|risque~|seguranca|perigos~|risco~|confiavel',
      '安全|危险|可信|风险|有害|越狱|安全性|危険|信頼できる|リスク',
    ),
  },
]

/** The worry that a folded question speaks of, if any, and in which words; a ban before what it is for. */
export function concernIn(folded: string): { concern: Concern; typed: string } | undefined {
  for (const { concern, pattern } of CONCERNS) {
    const typed = pattern.exec(folded)?.[0]
    if (typed !== undefined) return { concern, typed }
  }
  return undefined
}
