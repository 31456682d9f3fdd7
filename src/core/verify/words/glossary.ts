import { areAlike, isStopWord, lemmaOf } from './lemmas.ts'

/**
 * What can be said of a release from facts, in the languages answers are written in: English words on the left, any of
 * which the evidence has to know; on the right how German, Spanish, French, Portuguese, Chinese and Japanese say it, by
 * the beginnings of words. Words that stand here twice may mean either.
 */
const TERMS = `
release launch publish introduce unveil debut available ship out: veröffentlich freigegeb erschien erschein lanz lanzamient publicad publicó publié publier sorti sortie lancé lancement lanç lançament 发布 發布 推出 上线 发行 问世 リリース 公開 発売 登場
announce: angekündig ankündig anunci annonc 宣布 公布 发表 発表
preview beta: vorschau previa aperçu prévia preview beta 预览 测试版 プレビュー ベータ
available availability release publish download: verfügbar disponib disponív 可用 提供 利用可能
available general: allgemein general généra geral 正式 一般
deprecate: veraltet abgekündig obsolet obsolèt 弃用 非推奨
retire retirement shut discontinue sunset end: abgeschaltet abschaltung eingestellt einstell retirad desactivad desativad arrêt retiré 下线 停用 退役 停止 終了 廃止
withdraw withdrawn: zurückgezogen zurückzieh retirad temporalmente retiré 撤回 取り下げ
weight: gewicht peso poids 权重 重み ウェイト
open: offen abiert ouvert abert 开放 オープン
source: quelloffen código fonte 开源 オープンソース
close closed proprietary: geschlossen proprietär cerrad fermé fechad propietari propriét proprietári 闭源 封闭 非公開 クローズド
licence license: lizenz licenci licence licenç 许可证 许可 ライセンス
parameter: parameter parámetro paramètre parâmetro 参数 パラメータ パラメーター
active activate: aktiv activ actif activ ativ 激活 アクティブ
total parameter: gesamt insgesamt total tota 总 合計 総
context: kontext contexto contexte 上下文 コンテキスト
window context: fenster ventana fenêtre janela 窗口 ウィンドウ ウインドウ
token: token jeton トークン 词元
output generate return give completion: ausgabe ausgeb salida sortie saída 输出 出力
input take accept prompt: eingabe eingeb entrada entrée 输入 入力
price cost charge pay: preis kost precio prix preço cuest cust cost costo coût tarif cobr 价格 定价 售价 收费 费用 成本 価格 料金 費用
cache: cache caché zwischengespeichert 缓存 キャッシュ
hit cache: treffer 命中 ヒット
miss input: 未命中 ミス
knowledge cutoff train: wissen conocimient connaissanc conheciment 知识 知識
cutoff knowledge: wissensstand stichtag corte coupure 截止 カットオフ
architecture: architekt arquitect arquitet architect 架构 アーキテクチャ
train pretrain training: train entren entraîn trein 训练 学習 訓練
compute flop: rechenaufwand aufwand cómput calcul computaç 计算量 算力 計算量
data: daten donnée 数据 データ
replace succeed successor supersede follow predecessor: ersetz nachfolg vorgäng sustitu reemplaz remplac substitu suces successeur predeces prédécess 取代 替代 接替 后继 前身 置き換え 後継
reason reasoning think: denk razon raison raciocín pens 推理 思考 推論
mode: mod modus modo mode 模式 モード
effort: aufwand esfuerz effort esforç 强度 強度
benchmark score test evaluate reach achieve result accuracy: benchmark ergebnis erreich erziel punkt puntu puntaje resultad résultat score pontuaç alcanz alcanç atteint obtuv obtien obtient obteve test 得分 分数 成绩 达到 取得 基准 测试 スコア 得点 達成 ベンチマーク テスト
text: text 文本 テキスト
image picture photo vision: bild imagen imágen imag image 图像 图片 画像
audio speech sound: audio áudio 音频 音声 オーディオ
video: video vídeo vidéo 视频 動画 ビデオ
file: datei archivo fichier arquivo 文件 ファイル
music song: musik músic musique 音乐 音楽
action: aktion accion acción action ação ações 动作 アクション
modality multimodal: modalit modalid multimodal 模态 多模态 モダリティ マルチモーダル
api: api schnittstelle interfaz interface 接口
disclose publish reveal: offengelegt bekannt revelad divulg communiqu 公布 公表 披露
expert: expert especialist 专家 エキスパート
mixture: misch mezcla mélange mistura 混合
dense: dicht dens 稠密
discount cut reduce: rabatt descuent remise descont 折扣 割引
free: kostenlos gratis gratuit 免费 無料
image: bild imagen imágen image imag 张 枚
second: sekund segund seconde 秒
minute: minut 分钟 分
character: zeichen caract 字符 文字
song: lied canci chanson 首 曲
measure evaluation vendor: gemessen medid mesur 测评 測定
batch: batch lote 批量 バッチ
peak off-peak: spitzenzeit punta pico pleine creuse 高峰 ピーク
year: jahr año année 
`

/** Content that adds nothing to a fact: that something is a model, has, costs or is said to be. */
const NEUTRAL = `modell model modelo modèle version versión versão familie familia famille família reihe serie série entwickler entwickelt entwicklung
desarroll développ desenvolv hersteller anbieter fabricante éditeur fornecedor proveedor fournisseur unternehmen empresa entreprise quelle fuente
source fontes laut angabe según selon segundo beträgt betrag umfass liegt verfüg besitz verarbeit enthält enthalt biete bietet unterstütz nimmt gibt tiene
posee cuenta incluy ofrec admite soport proces possède dispose compte comprend prend charge offre possui conta inclui oferec aceita suport status
estado statut situaç aktuell derzeit momentan actual actuell atual offiziell état oficial officiel name nombre nom nome nomen datum fecha date data länge
longitud longueur comprimento limit límite limite máxim maxim höchst größe tamaño taille tamanho million millon millón milhão milhões mil mille milliard
milliarde billion dollar dólar dólares euro etwa rund ungefähr circa aproximadamente environ cerca stand hoy heute tag monat día mes jour mois dia mês
elo flop usd cny eur hora vista sowie bereits sobald zusammen einschließlich wert valor valeur anzahl número nombre zahl stück mensch
januar februar märz april mai juni juli august september oktober november dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre
noviembre diciembre janvier février mars avril juin juillet août septembre octobre novembre décembre janeiro fevereiro março maio junho julho setembro
outubro novembro dezembro indica nennt geplant previst prévu planejad planead datos dados jahr
模型 版本 版 系列 开发者 开发商 厂商 公司 开发 来源 根据 拥有 具有 具备 支持 状态 目前 当前 现在 官方 名称 名 日期 长度 上限 最大 最多 数量 数 量 约 大约 计划 预计 截至
美元 人民币 欧元 元 百万 千 万 亿 级 别
モデル バージョン 版 シリーズ 開発元 開発 企業 会社 情報源 対応 サポート 状態 現在 公式 名 日付 長さ 上限 最大 数 量 約 ドル ユーロ 円 百万 千 万 億 兆 持 備 計画 予定`

/** Words without content. */
const SMALL = `der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden hat haben hatte von vom mit für auf im in zu
zum zur am an bei aus als pro je bis seit ab über unter um so es sie er sein seine seiner ihre ihr dass auch sich nach dieses dieser diese dies welche durch
el la los las lo al del de un una unos unas y e o u es son fue era ha han está están en con por para desde hasta que se su sus este esta como más menos a
le les l un une des du d au aux et ou est sont était a ont été en avec pour par sur dans depuis jusqu jusque que qui qu ce cette ces sa son ses il elle se s
o os as um uma uns umas do da dos das no na nos nas ao aos à às e ou é são foi era tem têm com por para desde até seu sua seus que se este esta pelo pela em
的 了 在 于 是 为 有 和 与 及 或 其 该 此 这 那 款 个 种 项 每 自 至 从 到 起 由 被 将 已 已经 可 可以 能 能够 并 且 而 也 都 则 以 以及 即 等 称 日 月 年 号 时 间 其中 达 共 方 中
は が の に を で と も へ や から まで より です ます でした ました である であり し した して する さ され されて された しま いる いま い ある あり など として について による により
において あたり 当たり 毎 回 本 件 時点 以降 以前 この その これ それ 同 な だ だった なる なり なった なっ こと もの ため でき できる き つ たり て た り る す ま れ 中 方`

/** Words that deny. */
const DENIALS = `nicht kein keine keinen keinem keiner ohne nie niemals sin nunca ni ne n pas sans jamais aucun aucune non não nao sem nem nenhum nenhuma
不 没 没有 未 无 無 非 ない なく なし ません ず`

const split = (words: string): string[] => words.trim().split(/\s+/)

const small = new Set(split(SMALL))
const denials = new Set(split(DENIALS))
const neutral = new Set(split(NEUTRAL))
const terms = new Map<string, string[]>()
for (const line of TERMS.trim().split('\n')) {
  const [english, stems] = line.split(':')
  const lemmas = split(english!).map((word) => lemmaOf(word))
  for (const stem of split(stems!)) terms.set(stem, [...(terms.get(stem) ?? []), ...lemmas])
}

/** A piece of a foreign word: English lemmas of which one must be known; none where it adds nothing; `unknown` where nobody can tell. */
export type Gloss = { text: string; kind: 'term' | 'neutral' | 'denial' | 'unknown'; lemmas: readonly string[] }

const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
/** Whether all of a word or name is in the glossary, by more than small words: "Kontextfenster", "Ventana de contexto". */
function isGlossed(text: string): boolean {
  const glosses = (text.toLowerCase().match(/[\p{L}\p{M}]+(?:'\p{L}+)?/gu) ?? []).flatMap(glossesOf)
  return glosses.length > 0 && glosses.every(({ kind }) => kind !== 'unknown')
}

/** Whether a name in a foreign text is but a word: German writes every noun with a capital, and "imagens" is no model. */
export const isMereWord = ({ text, isModel, isRelease }: { text: string; isModel: boolean; isRelease: boolean }): boolean =>
  isGlossed(text) && (/^\p{Ll}/u.test(text) || (!isModel && !isRelease))

/** Whether it is a term that English has another word for: "Gewichte", but not "token". */
export function isForeignTerm(word: string): boolean {
  const own = lemmaOf(word)
  const [first, ...more] = isStopWord(word) ? [] : glossesOf(word)
  return first?.kind === 'term' && (more.length > 0 || !first.lemmas.some((lemma) => areAlike(own, lemma)))
}

/** Endings that leave a word its meaning. */
const ENDINGS = new Set(
  split(`e en er es em n s t te ten ter tes tem et etes ung ungen ende end ern ens a o as os ado ada ados adas ido ida idos idas ído ída ados ar ir ó io ió ión iones
  ción ciones miento mientos amiento amientos amento mento mentos ação ações ão ões ou eu iu an on aron ieron ico ica icos icas é ée és ées ent ement ements nement
  eur eurs tion tions ation al aux ait le les el eis is ilidad ilité ilidade ura ure ur em ens m ye yó yen i it iert ierte ierten lich liche lichen isch ische t ts ns
  ção x aba abas ia ias í idad ität ade`),
)

/** What the pieces of a word (lower case) mean: a run of Chinese or Japanese, a German compound, or a stem with its ending. */
export function glossesOf(word: string): Gloss[] {
  if (ASIAN.test(word)) return glossesInRun(word)
  const bare = word.replace(/^(?:l|d|qu|n|s|c|j|m)'/, '')
  const whole = wholeWord(bare)
  if (whole) return [whole]
  return compound(bare) ?? [{ text: word, kind: 'unknown', lemmas: [] }]
}

function wholeWord(word: string): Gloss | undefined {
  if (small.has(word) || isStopWord(word)) return { text: word, kind: 'neutral', lemmas: [] }
  if (denials.has(word)) return { text: word, kind: 'denial', lemmas: [] }
  return undefined
}

/** Stems one behind another, with a linking "s" or "n" between, and an ending. */
function compound(word: string): Gloss[] | undefined {
  for (let end = word.length; end >= 3; end--) {
    const first = stemGloss(word.slice(0, end))
    if (!first) continue
    const rest = word.slice(end)
    if (rest === '' || ENDINGS.has(rest)) return [first]
    for (const link of ['', 's', 'n', '-', 'en', 'es']) {
      const more = rest.startsWith(link) && rest.length > link.length + 2 ? compound(rest.slice(link.length)) : undefined
      if (more) return [first, ...more]
    }
  }
  return undefined
}

function stemGloss(stem: string): Gloss | undefined {
  const lemmas = terms.get(stem)
  if (lemmas) return { text: stem, kind: 'term', lemmas }
  return neutral.has(stem) ? { text: stem, kind: 'neutral', lemmas: [] } : undefined
}

const LONGEST = 8

function glossesInRun(run: string): Gloss[] {
  const found: Gloss[] = []
  const letters = Array.from(run)
  for (let at = 0; at < letters.length;) {
    const gloss = longestAt(letters, at)
    const last = found.at(-1)
    if (gloss.kind === 'unknown' && last?.kind === 'unknown') found[found.length - 1] = { ...last, text: last.text + gloss.text }
    else found.push(gloss)
    at += Array.from(gloss.text).length
  }
  return found
}

function longestAt(letters: readonly string[], at: number): Gloss {
  for (let length = Math.min(LONGEST, letters.length - at); length > 0; length--) {
    const text = letters.slice(at, at + length).join('')
    const gloss = stemGloss(text) ?? wholeWord(text)
    if (gloss) return gloss
  }
  return { text: letters[at]!, kind: 'unknown', lemmas: [] }
}
