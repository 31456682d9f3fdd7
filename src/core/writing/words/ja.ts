import { labelled, WIDE_MARKS } from './labelled.ts'

export const ja = labelled({
  fields: {
    released: 'リリース日',
    status: '状態',
    weights: '重み',
    licence: 'ライセンス',
    'parameters-total': 'パラメータ数',
    'parameters-active': 'アクティブパラメータ数',
    'context-window': 'コンテキストウィンドウ',
    'output-limit': '出力上限',
    'price-input': '入力価格',
    'price-output': '出力価格',
    'price-cached-input': 'キャッシュ入力価格',
    'knowledge-cutoff': '知識カットオフ',
    'modalities-input': '入力',
    'modalities-output': '出力',
    reasoning: '推論モード',
    'api-name': 'API 名',
    architecture: 'アーキテクチャ',
    'training-tokens': '学習トークン数',
    'training-compute': '学習計算量',
    replaces: '置き換え元',
    'replaced-by': '後継',
    benchmark: 'Benchmark',
  },
  inText: (field) => ja.fields[field].toLowerCase(),
  aspects: {
    price: '価格',
    context: 'コンテキスト',
    size: '規模',
    openness: 'オープン度',
    availability: '提供状況',
    knowledge: '知識',
    modalities: 'モダリティ',
    benchmarks: 'ベンチマーク',
  },
  developer: '開発元',
  stages: {
    announced: '発表済み',
    preview: 'プレビュー',
    available: '一般提供中',
    deprecated: '非推奨',
    retired: '提供終了',
    withdrawn: '取り下げ',
  },
  weights: { open: 'オープン', closed: '非公開' },
  modalities: {
    text: 'テキスト',
    image: '画像',
    audio: '音声',
    video: '動画',
    file: 'ファイル',
    music: '音楽',
    '3d': '3D',
    action: 'アクション',
  },
  units: {
    parameters: (value) => `${value} パラメータ`,
    tokens: (value) => `${value} トークン`,
    FLOP: (value) => `${value} FLOP`,
    'USD/Mtok': (value) => `100万トークンあたり ${value}`,
    'CNY/Mtok': (value) => `100万トークンあたり ${value}`,
    'EUR/Mtok': (value) => `100万トークンあたり ${value}`,
    'USD/image': (value) => `画像1枚あたり ${value}`,
    'USD/second': (value) => `1秒あたり ${value}`,
    'USD/minute': (value) => `1分あたり ${value}`,
    'USD/Mchar': (value) => `100万文字あたり ${value}`,
    'USD/song': (value) => `1曲あたり ${value}`,
    'USD/video': (value) => `動画1本あたり ${value}`,
    '%': (value) => `${value}%`,
    points: (value) => value,
    Elo: (value) => `${value} Elo`,
  },
  silent: '情報源に記載なし',
  yes: 'はい',
  no: 'いいえ',
  notDisclosed: '開発元は非公表',
  marks: { ...WIDE_MARKS, comma: '、' },
  vendor: '開発元',
  measuredBy: (by) => `測定：${by}`,
  since: (date) => `${date}から`,
  from: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  asOf: (date) => `${date}時点`,
  planned: '予定：',
  released: (name, date) => `${name} は${date}に公開されました`,
  openness: (name, weights, licence) =>
    weights
      ? `${name} の重みは${ja.weights[weights]}です${licence ? `（ライセンス：${licence}）` : ''}`
      : `${name} のライセンス：${licence}`,
  parameters: (name, total, active) =>
    total
      ? `${name} のパラメータ数は ${total}${active ? `、うちアクティブは ${active}` : ''}です`
      : `${name} のアクティブパラメータ数は ${active} です`,
  context: (name, size) => `${name} のコンテキストウィンドウは ${size}です`,
  outputLimit: (name, size) => `${name} の出力上限は ${size}です`,
  price: (name, parts, tense) =>
    `${name} ${{ past: 'の当時の料金', now: 'の料金', ahead: 'の今後の料金' }[tense]}：${parts.map(({ field, price }) => `${TOKENS[field]}は${price}`).join('、')}`,
  differs: (publisher, name, field, value) => `情報源により異なります：${publisher} は ${value} としています（${name}、${field}）`,
  doubted: (sentence) => `真偽不確か：${sentence}`,
  cheaper: (winner, loser, input, output) =>
    `${winner} は ${loser} より安いです：入力 ${input.best}（${loser} は ${input.other}）、出力 ${output.best}（${loser} は ${output.other}）`,
  ahead: (winner, loser, field, wins, best, other) => {
    const [more, less] = field.startsWith('price') ? ['高い', '低い'] : ['大きい', '小さい']
    return `${FIELD[field]}：${winner} の方が${wins === 'lower' ? less : more}です（${best}）。${loser} は ${other}`
  },
  cameOut: (name, other, order, day, dayOfOther) =>
    `${name} は ${other} より${order === 'later' ? '後' : '先'}に公開されました：${day}（${other} は ${dayOfOther}）`,
  lowerBy: (winner, loser, field, share) => `${FIELD[field]}：${winner} は ${loser} より ${share} 低い`,
  same: (a, b, field, value) => `${FIELD[field]}：${a} と ${b} は同じです：${value}`,
  notInSources: (what, name) => `情報源に記載がありません：${name} の${what}。`,
  gap: {
    'unknown-release': (subject) => `${subject} は情報源にありません。`,
    'not-in-sources': (subject) => `情報源に記載がありません${subject ? `（${subject}）` : ''}。`,
    'not-yet': (subject) => `情報源に記載がありません：将来のことです${subject ? `（${subject}）` : ''}。`,
    'off-topic': () => 'AI モデルのリリースに関する質問ではありません。情報源はその話題だけを扱います。',
    'nothing-found': () => '情報源に記載がありません：この質問に合うものが見つかりません。',
  },
  nearest: (names) => `最も近いもの：${names}。`,
  corpusDate: (date) => `情報源の最終確認日：${date}。`,
  whichOne: (name) => `「${name}」は複数のモデルに当てはまります。どれですか？`,
  sameTwice: (name) => `同じ ${name} です。どのモデルと比較しますか？`,
  noneListed: () => 'そのようなモデルは情報源にありません。',
  andMore: (count) => `ほか ${count} 件`,
  nothingShared: (field) => `両者に共通するデータ（${field}）は情報源にないため、これらの値は互いに比較できません。`,
  settingUnsaid: '測定条件の記載なし',
  measuredOtherwise: (benchmarks) =>
    `これらのスコアが同じ方法で測定されたかどうかは情報源に示されていないため（${benchmarks}）、どちらが上かは分かりません。`,
  scoresHigher: (winner, loser, benchmark, best, other) => `${benchmark}：${winner} の方が高いです（${best}）。${loser} は ${other}`,
  measuredByVendors: (benchmarks) => `各提供元が自社のモデルを測定しました（${benchmarks}）。`,
  besides: (family, names) => `「${family}」は ${names} にも当てはまります。`,
  countHeld: (count) => `情報源には、そのようなモデルが ${count} 件あります。`,
  asMany: (count) => `ほかに ${count} 件が最後のものと同じ値です。`,
  earliestHeld: () => '情報源の中で最も古いもの：',
  otherLicence: (licence) => `情報源にあるライセンスは ${licence} ではありません：`,
  rankedOf: ({ count, field, isOfLanguage, isFitting, isRetired }) => {
    const models = `${isFitting ? '質問に当てはまり、' : ''}情報源に値（${field}）がある${isRetired ? '提供終了の' : '提供終了と確認されていない'}${isOfLanguage ? '言語' : ''}モデル`
    return count === 1 ? `${models}はこの 1 件だけです。` : `${models} ${count} 件の中での順位です。`
  },
  withinOf: (count, total, field, isOfLanguage) =>
    `情報源に値（${field}）がある提供終了と確認されていない${isOfLanguage ? '言語' : ''}モデル ${total} 件のうち ${count} 件です。`,
  noneWithin: (total, field, isOfLanguage, whose, isFree) =>
    `情報源に値（${field}）がある提供終了と確認されていない${isOfLanguage ? '言語' : ''}モデル${whose && `（${whose}）`} ${total} 件のうち、${isFree ? '無料のものはありません' : '質問に当てはまるものはありません'}。`,
  leftAside: (phrase) => `「${phrase}」に合うモデルがどれかは情報源に記載がありません。その点を除くと：`,
  noSingleBest: () =>
    '情報源はどのモデルが一番よいかを示していません。あるのは料金、スコア、および一部のモデルについての提供元などの説明です。',
  highestScores: (benchmark, count) =>
    `情報源に ${benchmark} のスコアがある提供終了と確認されていないモデル ${count} 件のうち、最も高いものです。測り方はそれぞれ異なり、多くは提供元自身の測定なので、どのモデルが一番よいかは示しません：`,
  neitherBetter: () => 'どちらが優れているかは情報源に記載がありません。両者についてあるのは次のとおりです：',
  namesNoModel: () => 'どのモデルですか？質問にモデル名がありません。',
  chart: {
    comparison: (a, b) => `${a} と ${b} の比較`,
    timeline: (count) => `日付順の ${count} モデル`,
    prices: (name) => `${name} の価格の推移`,
    sources: '出典',
    logScale: '対数目盛',
    imprecise: '横棒：出典に日付の記載なし',
    unnamed: (count) => `名前のない ${count} 件は一覧にあります`,
  },
})

const FIELD = ja.fields
const TOKENS = { 'price-input': '入力', 'price-output': '出力', 'price-cached-input': 'キャッシュ入力' }
