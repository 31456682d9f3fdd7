/** What a number counts, in a form in which equal things are equal: a dimension and the size of one unit in it. */
export type Unit = { dimension: string; size: number }

const table = (dimension: string, sizes: Record<string, number>): [string, Unit][] =>
  Object.entries(sizes).flatMap(([names, size]) => names.split(' ').map((name): [string, Unit] => [name, { dimension, size }]))

/** Units by their name in lower case; symbols where case matters stand in `SYMBOLS`. */
const NAMED = new Map<string, Unit>([
  ...table('time', {
    'second seconds sec secs sekunde sekunden segundos secondes': 1,
    'millisecond milliseconds ms': 1e-3,
    'minute minutes min mins': 60,
    'hour hours hr hrs': 3600,
    'day days': 86_400,
    'week weeks': 604_800,
  }),
  ...table('months', {
    'month months': 1,
    'quarter quarters': 3,
    'year years yr yrs': 12,
    'decade decades': 120,
    'century centuries': 1200,
  }),
  ...table('bytes', {
    'kilobyte kilobytes kb': 1e3,
    'megabyte megabytes mb': 1e6,
    'gigabyte gigabytes gb': 1e9,
    'terabyte terabytes tb': 1e12,
    'petabyte petabytes pb': 1e15,
  }),
  ...table('length', {
    'millimetre millimeter millimetres millimeters mm': 1e-3,
    'centimetre centimeter centimetres centimeters cm': 1e-2,
    'metre meter metres meters m': 1,
    'kilometre kilometer kilometres kilometers km kms': 1e3,
    'mile miles mi': 1609.344,
    'foot feet ft': 0.3048,
    'inch inches': 0.0254,
    'yard yards': 0.9144,
  }),
  ...table('mass', {
    'milligram milligrams mg': 1e-6,
    'gram grams': 1e-3,
    'kilogram kilograms kg kgs': 1,
    'tonne tonnes': 1e3,
    'pound pounds lb lbs': 0.453_592,
  }),
  ...table('power', { 'watt watts': 1, 'kilowatt kilowatts kw': 1e3, 'megawatt megawatts mw': 1e6, 'gigawatt gigawatts gw': 1e9 }),
  ...table('area', { 'hectare hectares ha': 1e4, 'acre acres': 4046.86 }),
  ...table('celsius', { '°c celsius': 1 }),
  ...table('fahrenheit', { '°f fahrenheit': 1 }),
  ...table('FLOP', { 'flop flops': 1 }),
])

/** Nouns that make two numbers of one size different things. */
const COUNTED: Record<string, string> = {
  token: 'token',
  tokens: 'token',
  parameter: 'parameter',
  parameters: 'parameter',
  params: 'parameter',
  weight: 'weight',
  layer: 'layer',
  layers: 'layer',
  expert: 'expert',
  experts: 'expert',
  gpu: 'gpu',
  gpus: 'gpu',
  chips: 'chip',
  chip: 'chip',
  word: 'word',
  words: 'word',
  character: 'character',
  characters: 'character',
  image: 'image',
  images: 'image',
  language: 'language',
  languages: 'language',
  elo: 'elo',
  user: 'user',
  users: 'user',
  download: 'download',
  downloads: 'download',
  people: 'person',
  persons: 'person',
  person: 'person',
  goal: 'goal',
  goals: 'goal',
  album: 'album',
  albums: 'album',
  episode: 'episode',
  episodes: 'episode',
  season: 'season',
  seasons: 'season',
  copies: 'copy',
  award: 'award',
  awards: 'award',
  case: 'case',
  cases: 'case',
  death: 'death',
  deaths: 'death',
  recoveries: 'recovery',
  tests: 'test',
  vote: 'vote',
  votes: 'vote',
  seat: 'seat',
  seats: 'seat',
  page: 'page',
  pages: 'page',
  chapter: 'chapter',
  chapters: 'chapter',
  store: 'store',
  stores: 'store',
  children: 'child',
  sons: 'son',
  daughters: 'daughter',
  brothers: 'brother',
  sisters: 'sister',
  parameterized: 'parameter',
}

export function unitOf(word: string): Unit | undefined {
  return NAMED.get(word.toLowerCase())
}

/** The thing counted, if telling it from other things matters: "tokens" gives `token`. */
export function countedOf(word: string): string | undefined {
  return Object.hasOwn(COUNTED, word) ? COUNTED[word] : undefined
}

const CURRENCIES: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  cents: 'USD',
  cent: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  hk$: 'HKD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  sterling: 'GBP',
  '¥': 'CNY',
  'cn¥': 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  元: 'CNY',
  美元: 'USD',
  jpy: 'JPY',
  yen: 'JPY',
  円: 'JPY',
  ドル: 'USD',
  '₹': 'INR',
  inr: 'INR',
  rupees: 'INR',
  crowns: 'CZK',
  dólares: 'USD',
  'us-dollar': 'USD',
  krw: 'KRW',
  won: 'KRW',
  chf: 'CHF',
  francs: 'CHF',
}

/** The currency a sign or word stands for: `$`, `dollars` and `USD` give `USD`. */
export function currencyOf(word: string): string | undefined {
  const key = word.toLowerCase()
  return Object.hasOwn(CURRENCIES, key) ? CURRENCIES[key] : undefined
}

const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  mn: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  b: 1e9,
  T: 1e12,
  m: 1e6,
  万: 1e4,
  亿: 1e8,
  億: 1e8,
  千: 1e3,
  百万: 1e6,
  十亿: 1e9,
  兆: 1e12,
  tausend: 1e3,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billionen: 1e12,
  mille: 1e3,
  milliard: 1e9,
  milliards: 1e9,
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  bilhão: 1e9,
  bilhões: 1e9,
  trilhão: 1e12,
  trilhões: 1e12,
}

/** How many a scale word or letter stands for; letters by case: `M` is a million, `m` only after money. */
export function scaleOf(word: string): number | undefined {
  if (Object.hasOwn(SCALES, word)) return SCALES[word]
  const key = word.toLowerCase()
  return key.length > 1 && Object.hasOwn(SCALES, key) ? SCALES[key] : undefined
}
