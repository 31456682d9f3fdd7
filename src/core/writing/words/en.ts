import type { Field } from '../../release.ts'
import type { Words } from './words.ts'

const perMillion = {
  'price-input': 'input tokens',
  'price-output': 'output tokens',
  'price-cached-input': 'cached input tokens',
}

/** Labels that are no nouns. */
const IN_TEXT: Partial<Record<Field, string>> = { released: 'release date', replaces: 'predecessor', 'replaced-by': 'successor' }

export const en: Words = {
  fields: {
    released: 'Released',
    status: 'Status',
    weights: 'Weights',
    licence: 'Licence',
    'parameters-total': 'Parameters',
    'parameters-active': 'Active parameters',
    'context-window': 'Context window',
    'output-limit': 'Output limit',
    'price-input': 'Input price',
    'price-output': 'Output price',
    'price-cached-input': 'Cached input price',
    'knowledge-cutoff': 'Knowledge cutoff',
    'modalities-input': 'Takes',
    'modalities-output': 'Gives',
    reasoning: 'Reasoning modes',
    'api-name': 'API name',
    architecture: 'Architecture',
    'training-tokens': 'Training tokens',
    'training-compute': 'Training compute',
    replaces: 'Replaces',
    'replaced-by': 'Replaced by',
    benchmark: 'Benchmark',
  },
  inText: (field) => IN_TEXT[field] ?? en.fields[field].toLowerCase(),
  aspects: {
    price: 'price',
    context: 'context',
    size: 'size',
    openness: 'openness',
    availability: 'availability',
    knowledge: 'knowledge',
    modalities: 'modalities',
    benchmarks: 'benchmarks',
  },
  developer: 'Developer',
  notDisclosed: 'not disclosed by the vendor',
  stages: {
    announced: 'announced',
    preview: 'preview',
    available: 'generally available',
    deprecated: 'deprecated',
    retired: 'retired',
    withdrawn: 'withdrawn',
  },
  weights: { open: 'open weights', closed: 'closed weights' },
  modalities: {
    text: 'text',
    image: 'images',
    audio: 'audio',
    video: 'video',
    file: 'files',
    music: 'music',
    '3d': '3D',
    action: 'actions',
  },
  units: {
    parameters: (value) => `${value} parameters`,
    tokens: (value) => `${value} tokens`,
    FLOP: (value) => `${value} FLOP`,
    'USD/Mtok': (value) => `${value} per million tokens`,
    'CNY/Mtok': (value) => `${value} per million tokens`,
    'EUR/Mtok': (value) => `${value} per million tokens`,
    'USD/image': (value) => `${value} per image`,
    'USD/second': (value) => `${value} per second`,
    'USD/minute': (value) => `${value} per minute`,
    'USD/Mchar': (value) => `${value} per million characters`,
    'USD/song': (value) => `${value} per song`,
    'USD/video': (value) => `${value} per video`,
    '%': (value) => `${value}%`,
    points: (value) => value,
    Elo: (value) => `${value} Elo`,
  },
  silent: 'not in the sources',
  yes: 'Yes',
  no: 'No',

  released: (name, date) => `${name} was released ${/^\d{1,2} /.test(date) ? 'on' : 'in'} ${date}`,
  status: (name, stage, date, isAhead) => {
    const on = date && (/^\d{1,2} /.test(date) ? `on ${date}` : `in ${date}`)
    if (stage === 'retired') return on ? `${name} ${isAhead ? 'is to be retired' : 'was retired'} ${on}` : `${name} is retired`
    if (isAhead && on) return `${name} is to be ${en.stages[stage]} ${stage === 'withdrawn' ? on : `from ${date}`}`
    if (stage === 'deprecated') return date ? `${name} has been deprecated since ${date}` : `${name} is deprecated`
    if (stage === 'withdrawn') return on ? `${name} was withdrawn ${on}` : `${name} is withdrawn`
    if (stage === 'announced') return on ? `${name} was announced ${on}` : `${name} is announced`
    if (stage === 'preview') return date ? `${name} has been in preview since ${date}` : `${name} is in preview`
    return date ? `${name} has been generally available since ${date}` : `${name} is generally available`
  },
  openness: (name, weights, licence) => {
    const under = licence && (/licen[cs]e|proprietary/i.test(licence) ? licence : `${licence} licence`)
    if (!weights) return `${name} is released under this licence: ${licence}`
    return `${name} has ${weights} weights${under ? ` (${under})` : ''}`
  },
  parameters: (name, total, active) => {
    if (!total) return `${name} has ${active} active parameters`
    return `${name} has ${total} parameters${active ? `, of which ${active} are active` : ''}`
  },
  context: (name, size) => `${name} has a context window of ${size}`,
  outputLimit: (name, size) => `${name} has an output limit of ${size}`,
  price: (name, parts, tense) =>
    `${name} ${{ past: 'cost', now: 'costs', ahead: 'will cost' }[tense]} ${parts.map(({ field, price }) => price.replace('per million tokens', `per million ${perMillion[field]}`)).join(' and ')}`,
  cutoff: (name, date) => `${name} has a knowledge cutoff of ${date}`,
  modalitiesOf: (name, takes, gives) =>
    `${name}${takes ? ` takes ${takes} as input` : ''}${takes && gives ? ' and' : ''}${gives ? ` gives ${gives} as output` : ''}`,
  named: (name, field, value) => `${en.fields[field]} of ${name}: ${value}`,
  trainedOn: (name, amount) => `${name} was trained on ${amount}`,
  succession: (name, field, other) => (field === 'replaces' ? `${name} replaces ${other}` : `${name} is replaced by ${other}`),
  benchmark: (name, benchmark, score, setting, measuredBy) =>
    `${name} scores ${score} on ${benchmark}${setting ? ` (${setting})` : ''}, measured by ${measuredBy ?? 'its vendor'}`,
  undisclosed: (name, field) => `The vendor has not disclosed the ${en.fields[field].toLowerCase()} of ${name}`,
  differs: (publisher, name, field, value) => `Sources disagree: ${publisher} gives ${value} (${name}, ${field})`,
  doubted: (sentence) => `Doubtful: ${sentence}`,

  terms: ({ condition, from, isNotNow, until, asOf }) => {
    const start = from && (isNotNow || until ? `from ${from}` : `since ${from}`)
    const period = start && until ? `${start} until ${until}` : start ? start : until ? `until ${until}` : asOf ? `as of ${asOf}` : ''
    const parts = [condition, period].filter(Boolean)
    return parts.length > 0 ? ` (${parts.join(', ')})` : ''
  },
  madeBy: (name, developer) => `${name} is made by ${developer}`,
  listed: (name, developer, date) => `${name} (${developer}) was released ${/^\d{1,2} /.test(date) ? 'on' : 'in'} ${date}`,

  cheaper: (winner, loser, input, output) =>
    `${winner} is cheaper than ${loser}: ${input.best} against ${input.other} for input, ${output.best} against ${output.other} for output`,
  ahead: (winner, loser, field, wins, best, other) => {
    const count = wins === 'higher' ? 'more' : 'fewer'
    if (field === 'training-tokens') return `${winner} was trained on ${count} tokens: ${best} against ${other} for ${loser}`
    if (field === 'parameters-total' || field === 'parameters-active')
      return `${winner} has ${count} ${field === 'parameters-active' ? 'active ' : ''}parameters: ${best} against ${other} for ${loser}`
    const [more, less] = field.startsWith('price') ? ['higher', 'lower'] : ['larger', 'smaller']
    return `${winner} has the ${wins === 'higher' ? more : less} ${en.fields[field].toLowerCase()}: ${best} against ${other} for ${loser}`
  },
  cameOut: (name, other, order, day, dayOfOther) =>
    `${name} is ${order === 'later' ? 'newer' : 'older'} than ${other}: ${day} against ${dayOfOther}`,
  lowerBy: (winner, loser, field, share) => `The ${en.inText(field)} of ${winner} is ${share} lower than that of ${loser}`,
  same: (a, b, field, value) =>
    field === 'released'
      ? `${en.fields.released}: ${value} for both ${a} and ${b}`
      : `${a} and ${b} have the same ${en.fields[field].toLowerCase()}: ${value}`,
  differsBy: (field, a, valueA, b, valueB) => `${en.fields[field]}: ${valueA} for ${a}, ${valueB} for ${b}`,

  notInSources: (what, name) => `The sources don't say: ${what} of ${name}.`,
  gap: {
    'unknown-release': (subject) => `${subject} is not in the sources.`,
    'not-in-sources': (subject) => `The sources don't say${subject ? ` (${subject})` : ''}.`,
    'not-yet': (subject) => `The sources don't say: that lies ahead${subject ? ` (${subject})` : ''}.`,
    'off-topic': () => 'That is not about AI model releases, the only thing these sources cover.',
    'nothing-found': () => "The sources don't say: nothing in them fits this question.",
  },
  nearest: (names) => `Nearest covered: ${names}.`,
  corpusDate: (date) => `Sources last read on ${date}.`,
  whichOne: (name) => `“${name}” fits several releases. Which one do you mean?`,
  sameTwice: (name) => `That is ${name} twice. Which release should it be compared with?`,
  noneListed: () => 'The sources list no such release.',
  andMore: (count) => `and ${count} more`,
  nothingShared: (field) => `The sources hold nothing that both share (${field}), so these can’t be set against each other.`,
  settingUnsaid: 'setting not stated',
  measuredOtherwise: (benchmarks) =>
    `The sources don't show that these scores were measured in the same way (${benchmarks}), so they don't say which model is ahead.`,
  scoresHigher: (winner, loser, benchmark, best, other) => `${winner} scores higher on ${benchmark}: ${best} against ${other} for ${loser}`,
  measuredByVendors: (benchmarks) => `Each vendor measured its own model (${benchmarks}).`,
  besides: (family, names) => `“${family}” also fits ${names}.`,
  countHeld: (count) => `The sources hold ${count} such ${count === 1 ? 'release' : 'releases'}.`,
  asMany: (count) => `${count} more ${count === 1 ? 'has' : 'have'} the same value as the last of these.`,
  earliestHeld: () => 'The earliest that the sources hold:',
  otherLicence: (licence) => `The sources name another licence than ${licence}:`,
  rankedOf: ({ count, field, isOfLanguage, isFitting, isRetired }) => {
    const models = `${isOfLanguage ? 'language ' : ''}${count === 1 ? 'model' : 'models'} ${isRetired ? 'known to be retired' : 'not known to be retired'}`
    const fitting = isFitting ? ` that ${count === 1 ? 'fits' : 'fit'} the question and` : ''
    return `${count === 1 ? 'The only' : `Ranked among the ${count}`} ${models}${fitting} whose ${field} the sources hold.`
  },
  withinOf: (count, total, field, isOfLanguage) =>
    `${count} of the ${total} ${isOfLanguage ? 'language ' : ''}models not known to be retired whose ${field} the sources hold.`,
  noneWithin: (total, field, isOfLanguage, whose, isFree) =>
    `None of the ${total} ${isOfLanguage ? 'language ' : ''}models${whose && ` (${whose})`} not known to be retired whose ${field} the sources hold ${isFree ? 'is free' : 'fits the question'}.`,
  leftAside: (phrase) => `The sources don't say which models fit “${phrase}”. Leaving that aside:`,
  noSingleBest: () => 'The sources name no single best model; they hold prices, scores, and what vendors and others say of some.',
  highestScores: (benchmark, count) =>
    `The highest ${benchmark} scores of the ${count} models not known to be retired of which the sources hold one. Each was measured in its own way, mostly by the vendor, so they do not say which model is best:`,
  neitherBetter: () => "The sources don't say which is better. What they hold of both:",
  namesNoModel: () => 'Which model? The question names none.',

  chart: {
    comparison: (a, b) => `${a} and ${b} compared`,
    timeline: (count) => `${count} ${count === 1 ? 'release' : 'releases'} by date`,
    prices: (name) => `Price of ${name} over time`,
    sources: 'Sources',
    logScale: 'log scale',
    imprecise: 'Bar: the sources give no day',
    unnamed: (count) => `${count} without a name here: see the list`,
  },
}
