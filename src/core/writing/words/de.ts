import { labelled, MARKS } from './labelled.ts'

export const de = labelled({
  fields: {
    released: 'Veröffentlicht',
    status: 'Status',
    weights: 'Gewichte',
    licence: 'Lizenz',
    'parameters-total': 'Parameter',
    'parameters-active': 'Aktive Parameter',
    'context-window': 'Kontextfenster',
    'output-limit': 'Ausgabelimit',
    'price-input': 'Eingabepreis',
    'price-output': 'Ausgabepreis',
    'price-cached-input': 'Eingabepreis aus dem Cache',
    'knowledge-cutoff': 'Wissensstand',
    'modalities-input': 'Eingabe',
    'modalities-output': 'Ausgabe',
    reasoning: 'Denkmodi',
    'api-name': 'API-Name',
    architecture: 'Architektur',
    'training-tokens': 'Trainingstoken',
    'training-compute': 'Trainingsaufwand',
    replaces: 'Ersetzt',
    'replaced-by': 'Ersetzt durch',
    benchmark: 'Benchmark',
  },
  inText: (field) => de.fields[field],
  aspects: {
    price: 'Preis',
    context: 'Kontext',
    size: 'Größe',
    openness: 'Offenheit',
    availability: 'Verfügbarkeit',
    knowledge: 'Wissensstand',
    modalities: 'Modalitäten',
    benchmarks: 'Benchmarks',
  },
  developer: 'Entwickler',
  stages: {
    announced: 'angekündigt',
    preview: 'Vorschau',
    available: 'allgemein verfügbar',
    deprecated: 'veraltet',
    retired: 'abgeschaltet',
    withdrawn: 'zurückgezogen',
  },
  weights: { open: 'offen', closed: 'geschlossen' },
  modalities: {
    text: 'Text',
    image: 'Bilder',
    audio: 'Audio',
    video: 'Video',
    file: 'Dateien',
    music: 'Musik',
    '3d': '3D',
    action: 'Aktionen',
  },
  units: {
    parameters: (value) => `${value} Parameter`,
    tokens: (value) => `${value} Token`,
    FLOP: (value) => `${value} FLOP`,
    'USD/Mtok': (value) => `${value} pro Million Token`,
    'CNY/Mtok': (value) => `${value} pro Million Token`,
    'EUR/Mtok': (value) => `${value} pro Million Token`,
    'USD/image': (value) => `${value} pro Bild`,
    'USD/second': (value) => `${value} pro Sekunde`,
    'USD/minute': (value) => `${value} pro Minute`,
    'USD/Mchar': (value) => `${value} pro Million Zeichen`,
    'USD/song': (value) => `${value} pro Lied`,
    'USD/video': (value) => `${value} pro Video`,
    '%': (value) => `${value} %`,
    points: (value) => value,
    Elo: (value) => `${value} Elo`,
  },
  silent: 'nicht in den Quellen',
  yes: 'Ja',
  no: 'Nein',
  notDisclosed: 'vom Anbieter nicht veröffentlicht',
  marks: MARKS,
  vendor: 'seinem Anbieter',
  measuredBy: (by) => `gemessen von ${by}`,
  since: (date) => `seit ${date}`,
  from: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
  asOf: (date) => `Stand: ${date}`,
  planned: 'geplant:',
  released: (name, date) => `${name} erschien ${dated(date)}`,
  openness: (name, weights, licence) =>
    weights
      ? `${name} hat ${de.weights[weights]}e Gewichte${licence ? ` (Lizenz: ${licence})` : ''}`
      : `${name} steht unter dieser Lizenz: ${licence}`,
  parameters: (name, total, active) =>
    total ? `${name} hat ${total} Parameter${active ? `, davon ${active} aktive` : ''}` : `${name} hat ${active} aktive Parameter`,
  context: (name, size) => `${name} hat ein Kontextfenster von ${size}`,
  outputLimit: (name, size) => `${name} hat ein Ausgabelimit von ${size}`,
  price: (name, parts, tense) =>
    `${name} ${{ past: 'kostete', now: 'kostet', ahead: 'kostet künftig' }[tense]} ${parts.map(({ field, price }) => price.replace('Million Token', `Million ${TOKENS[field]}`)).join(' und ')}`,
  differs: (publisher, name, field, value) => `Die Quellen weichen ab: ${publisher} nennt ${value} (${name}, ${field})`,
  doubted: (sentence) => `Zweifelhaft: ${sentence}`,
  cheaper: (winner, loser, input, output) =>
    `${winner} ist günstiger als ${loser}: ${input.best} gegenüber ${input.other} bei der Eingabe, ${output.best} gegenüber ${output.other} bei der Ausgabe`,
  ahead: (winner, loser, field, _wins, best, other) => `${FIELD[field]}: ${winner} liegt mit ${best} vorn, ${loser} hat ${other}`,
  cameOut: (name, other, order, day, dayOfOther) =>
    `${name} ist ${order === 'later' ? 'neuer' : 'älter'} als ${other}: ${day} gegenüber ${dayOfOther}`,
  lowerBy: (winner, loser, field, share) => `${FIELD[field]}: bei ${winner} um ${share} niedriger als bei ${loser}`,
  same: (a, b, field, value) => `${FIELD[field]}: gleich bei ${a} und ${b}: ${value}`,
  notInSources: (what, name) => `Die Quellen sagen es nicht: ${what} von ${name}.`,
  gap: {
    'unknown-release': (subject) => `${subject} kommt in den Quellen nicht vor.`,
    'not-in-sources': (subject) => `Die Quellen sagen es nicht${subject ? ` (${subject})` : ''}.`,
    'not-yet': (subject) => `Die Quellen sagen es nicht: Das liegt in der Zukunft${subject ? ` (${subject})` : ''}.`,
    'off-topic': () => 'Das betrifft keine KI-Modelle; nur darüber geben diese Quellen Auskunft.',
    'nothing-found': () => 'Die Quellen sagen es nicht: Nichts in ihnen passt zu dieser Frage.',
  },
  nearest: (names) => `Am nächsten kommt: ${names}.`,
  corpusDate: (date) => `Quellen zuletzt gelesen am ${date}.`,
  whichOne: (name) => `„${name}“ passt auf mehrere Modelle. Welches ist gemeint?`,
  sameTwice: (name) => `Das ist zweimal ${name}. Womit soll verglichen werden?`,
  noneListed: () => 'Die Quellen nennen kein solches Modell.',
  andMore: (count) => `und ${count} weitere`,
  nothingShared: (field) =>
    `Die Quellen nennen nichts, was beide gemeinsam haben (${field}); diese Werte lassen sich nicht gegeneinanderstellen.`,
  settingUnsaid: 'Einstellung nicht angegeben',
  measuredOtherwise: (benchmarks) =>
    `Dass diese Werte auf dieselbe Weise gemessen wurden, zeigen die Quellen nicht (${benchmarks}); welches Modell vorn liegt, sagen sie daher nicht.`,
  scoresHigher: (winner, loser, benchmark, best, other) => `${benchmark}: ${winner} liegt mit ${best} vorn, ${loser} hat ${other}`,
  measuredByVendors: (benchmarks) => `Jeder Anbieter hat sein eigenes Modell gemessen (${benchmarks}).`,
  besides: (family, names) => `„${family}“ passt auch auf ${names}.`,
  countHeld: (count) => `Die Quellen enthalten ${count} ${count === 1 ? 'solches Modell' : 'solche Modelle'}.`,
  asMany: (count) => `${count} ${count === 1 ? 'weiteres hat' : 'weitere haben'} denselben Wert wie das letzte davon.`,
  earliestHeld: () => 'Das früheste, das die Quellen enthalten:',
  otherLicence: (licence) => `Die Quellen nennen eine andere Lizenz als ${licence}:`,
  rankedOf: ({ count, field, isOfLanguage, isFitting, isRetired }) => {
    const [one, many] = isRetired
      ? ['als abgeschaltet bekannte', 'als abgeschaltet bekannten']
      : ['nicht als abgeschaltet bekannte', 'nicht als abgeschaltet bekannten']
    const model = isOfLanguage ? 'Sprachmodell' : 'Modell'
    if (count === 1)
      return `Das einzige ${one} ${model}, ${isFitting ? 'das zur Frage passt und ' : ''}dessen Angabe (${field}) die Quellen nennen.`
    return `Rangfolge unter den ${count} ${many} ${model}en, ${isFitting ? 'die zur Frage passen und ' : ''}deren Angabe (${field}) die Quellen nennen.`
  },
  withinOf: (count, total, field, isOfLanguage) =>
    `${count} von ${total} nicht als abgeschaltet bekannten ${isOfLanguage ? 'Sprachmodellen' : 'Modellen'}, deren Angabe (${field}) die Quellen nennen.`,
  noneWithin: (total, field, isOfLanguage, whose, isFree) =>
    `Keines der ${total} nicht als abgeschaltet bekannten ${isOfLanguage ? 'Sprachmodelle' : 'Modelle'}${whose && ` (${whose})`}, deren Angabe (${field}) die Quellen nennen, ${isFree ? 'ist kostenlos' : 'passt zur Frage'}.`,
  leftAside: (phrase) => `Welche Modelle zu „${phrase}“ passen, sagen die Quellen nicht. Davon abgesehen:`,
  noSingleBest: () =>
    'Die Quellen nennen kein insgesamt bestes Modell; sie enthalten Preise, Messwerte und was Anbieter und andere über einzelne sagen.',
  highestScores: (benchmark, count) =>
    `Die höchsten Werte in ${benchmark} unter den ${count} nicht als abgeschaltet bekannten Modellen, von denen die Quellen einen nennen. Jeder wurde anders gemessen, meist vom Anbieter selbst; welches Modell das beste ist, sagen sie nicht:`,
  neitherBetter: () => 'Welches besser ist, sagen die Quellen nicht. Was sie über beide enthalten:',
  namesNoModel: () => 'Um welches Modell geht es? Die Frage nennt keines.',
  chart: {
    comparison: (a, b) => `${a} und ${b} im Vergleich`,
    timeline: (count) => `${count} ${count === 1 ? 'Modell' : 'Modelle'} nach Datum`,
    prices: (name) => `Preis von ${name} im Zeitverlauf`,
    sources: 'Quellen',
    logScale: 'logarithmisch',
    imprecise: 'Balken: Die Quellen nennen keinen Tag',
    unnamed: (count) => `${count} hier ohne Namen: siehe Liste`,
  },
})

const FIELD = de.fields
const TOKENS = { 'price-input': 'Eingabetoken', 'price-output': 'Ausgabetoken', 'price-cached-input': 'Eingabetoken aus dem Cache' }

/** `am 24. April 2026`, `im April 2026`, `2026`. */
function dated(date: string): string {
  if (/^\d{4}$/.test(date)) return date
  return `${/^\d/.test(date) ? 'am' : 'im'} ${date}`
}
