import { labelled, MARKS } from './labelled.ts'

export const es = labelled({
  fields: {
    released: 'Lanzamiento',
    status: 'Estado',
    weights: 'Pesos',
    licence: 'Licencia',
    'parameters-total': 'Parámetros',
    'parameters-active': 'Parámetros activos',
    'context-window': 'Ventana de contexto',
    'output-limit': 'Límite de salida',
    'price-input': 'Precio de entrada',
    'price-output': 'Precio de salida',
    'price-cached-input': 'Precio de entrada en caché',
    'knowledge-cutoff': 'Corte de conocimiento',
    'modalities-input': 'Entrada',
    'modalities-output': 'Salida',
    reasoning: 'Modos de razonamiento',
    'api-name': 'Nombre en la API',
    architecture: 'Arquitectura',
    'training-tokens': 'Tokens de entrenamiento',
    'training-compute': 'Cómputo de entrenamiento',
    replaces: 'Sustituye a',
    'replaced-by': 'Sustituido por',
    benchmark: 'Benchmark',
  },
  inText: (field) => es.fields[field].toLowerCase(),
  aspects: {
    price: 'precio',
    context: 'contexto',
    size: 'tamaño',
    openness: 'apertura',
    availability: 'disponibilidad',
    knowledge: 'conocimiento',
    modalities: 'modalidades',
    benchmarks: 'benchmarks',
  },
  developer: 'Desarrollador',
  stages: {
    announced: 'anunciado',
    preview: 'vista previa',
    available: 'disponible',
    deprecated: 'obsoleto',
    retired: 'retirado',
    withdrawn: 'retirado temporalmente',
  },
  weights: { open: 'abiertos', closed: 'cerrados' },
  modalities: {
    text: 'texto',
    image: 'imágenes',
    audio: 'audio',
    video: 'vídeo',
    file: 'archivos',
    music: 'música',
    '3d': '3D',
    action: 'acciones',
  },
  units: {
    parameters: (value) => `${value} parámetros`,
    tokens: (value) => `${value} tokens`,
    FLOP: (value) => `${value} FLOP`,
    'USD/Mtok': (value) => `${value} por millón de tokens`,
    'CNY/Mtok': (value) => `${value} por millón de tokens`,
    'EUR/Mtok': (value) => `${value} por millón de tokens`,
    'USD/image': (value) => `${value} por imagen`,
    'USD/second': (value) => `${value} por segundo`,
    'USD/minute': (value) => `${value} por minuto`,
    'USD/Mchar': (value) => `${value} por millón de caracteres`,
    'USD/song': (value) => `${value} por canción`,
    'USD/video': (value) => `${value} por vídeo`,
    '%': (value) => `${value} %`,
    points: (value) => value,
    Elo: (value) => `${value} Elo`,
  },
  silent: 'no está en las fuentes',
  yes: 'Sí',
  no: 'No',
  notDisclosed: 'no publicado por el fabricante',
  marks: MARKS,
  vendor: 'su fabricante',
  measuredBy: (by) => `medido por ${by}`,
  since: (date) => (isDay(date) ? `desde el ${date}` : `desde ${date}`),
  from: (date) => (isDay(date) ? `a partir del ${date}` : `a partir de ${date}`),
  until: (date) => (isDay(date) ? `hasta el ${date}` : `hasta ${date}`),
  asOf: (date) => `según datos de ${date}`,
  planned: 'previsto:',
  released: (name, date) => `${name} se lanzó ${isDay(date) ? 'el' : 'en'} ${date}`,
  openness: (name, weights, licence) =>
    weights
      ? `${name} tiene pesos ${es.weights[weights]}${licence ? ` (licencia: ${licence})` : ''}`
      : `${name} se publica con esta licencia: ${licence}`,
  parameters: (name, total, active) =>
    total
      ? `${name} tiene ${total} parámetros${active ? `, de los que ${active} están activos` : ''}`
      : `${name} tiene ${active} parámetros activos`,
  context: (name, size) => `${name} tiene una ventana de contexto de ${size}`,
  outputLimit: (name, size) => `${name} tiene un límite de salida de ${size}`,
  price: (name, parts, tense) =>
    `${name} ${{ past: 'costaba', now: 'cuesta', ahead: 'costará' }[tense]} ${parts.map(({ field, price }) => price.replace('de tokens', `de tokens ${TOKENS[field]}`)).join(' y ')}`,
  differs: (publisher, name, field, value) => `Las fuentes difieren: ${publisher} indica ${value} (${name}, ${field})`,
  doubted: (sentence) => `Dudoso: ${sentence}`,
  cheaper: (winner, loser, input, output) =>
    `${winner} es más barato que ${loser}: ${input.best} frente a ${input.other} en entrada, ${output.best} frente a ${output.other} en salida`,
  ahead: (winner, loser, field, _wins, best, other) =>
    `${FIELD[field]}: ${winner} va por delante con ${best}, frente a ${other} de ${loser}`,
  cameOut: (name, other, order, day, dayOfOther) =>
    `${name} es más ${order === 'later' ? 'reciente' : 'antiguo'} que ${other}: ${day} frente a ${dayOfOther}`,
  lowerBy: (winner, loser, field, share) => `${FIELD[field]}: el de ${winner} es un ${share} más bajo que el de ${loser}`,
  same: (a, b, field, value) => `${FIELD[field]}: igual en ${a} y ${b}: ${value}`,
  notInSources: (what, name) => `Las fuentes no lo dicen: ${what} de ${name}.`,
  gap: {
    'unknown-release': (subject) => `${subject} no está en las fuentes.`,
    'not-in-sources': (subject) => `Las fuentes no lo dicen${subject ? ` (${subject})` : ''}.`,
    'not-yet': (subject) => `Las fuentes no lo dicen: eso está en el futuro${subject ? ` (${subject})` : ''}.`,
    'off-topic': () => 'Eso no trata de lanzamientos de modelos de IA, lo único que cubren estas fuentes.',
    'nothing-found': () => 'Las fuentes no lo dicen: nada en ellas responde a esta pregunta.',
  },
  nearest: (names) => `Lo más cercano: ${names}.`,
  corpusDate: (date) => `Fuentes leídas por última vez: ${date}.`,
  whichOne: (name) => `«${name}» puede ser varios lanzamientos. ¿Cuál quieres decir?`,
  sameTwice: (name) => `Es dos veces ${name}. ¿Con cuál hay que compararlo?`,
  noneListed: () => 'Las fuentes no recogen ningún lanzamiento así.',
  andMore: (count) => `y ${count} más`,
  nothingShared: (field) => `Las fuentes no recogen nada que ambos compartan (${field}); estos valores no se pueden comparar entre sí.`,
  settingUnsaid: 'configuración no indicada',
  measuredOtherwise: (benchmarks) =>
    `Las fuentes no muestran que estas puntuaciones se midieran de la misma manera (${benchmarks}), así que no dicen qué modelo va por delante.`,
  scoresHigher: (winner, loser, benchmark, best, other) =>
    `${benchmark}: ${winner} va por delante con ${best}, frente a ${other} de ${loser}`,
  measuredByVendors: (benchmarks) => `Cada proveedor midió su propio modelo (${benchmarks}).`,
  besides: (family, names) => `«${family}» también puede ser ${names}.`,
  countHeld: (count) => `Las fuentes recogen ${count} ${count === 1 ? 'lanzamiento así' : 'lanzamientos así'}.`,
  asMany: (count) => `${count} más ${count === 1 ? 'tiene' : 'tienen'} el mismo valor que el último.`,
  earliestHeld: () => 'Lo más antiguo que recogen las fuentes:',
  otherLicence: (licence) => `Las fuentes indican una licencia distinta de ${licence}:`,
  rankedOf: ({ count, field, isOfLanguage, isFitting, isRetired }) => {
    const language = isOfLanguage ? 'de lenguaje ' : ''
    if (count === 1)
      return `El único modelo ${language}que ${isRetired ? 'consta como retirado' : 'no consta como retirado'}${isFitting ? ', que encaja con la pregunta' : ''} y cuyo dato (${field}) recogen las fuentes.`
    return `Clasificado entre los ${count} modelos ${language}que ${isRetired ? 'constan como retirados' : 'no constan como retirados'}${isFitting ? ', que encajan con la pregunta' : ''} y cuyo dato (${field}) recogen las fuentes.`
  },
  withinOf: (count, total, field, isOfLanguage) =>
    `${count} de los ${total} modelos ${isOfLanguage ? 'de lenguaje ' : ''}que no constan como retirados y cuyo dato (${field}) recogen las fuentes.`,
  noneWithin: (total, field, isOfLanguage, whose, isFree) =>
    `Ninguno de los ${total} modelos ${isOfLanguage ? 'de lenguaje ' : ''}${whose && `(${whose}) `}que no constan como retirados y cuyo dato (${field}) recogen las fuentes ${isFree ? 'es gratuito' : 'encaja con la pregunta'}.`,
  leftAside: (phrase) => `Las fuentes no dicen qué modelos encajan con «${phrase}». Sin tener eso en cuenta:`,
  noSingleBest: () =>
    'Las fuentes no señalan ningún modelo como el mejor; recogen precios, puntuaciones y lo que los proveedores y otros dicen de algunos.',
  highestScores: (benchmark, count) =>
    `Las puntuaciones más altas en ${benchmark} entre los ${count} modelos que no constan como retirados y de los que las fuentes recogen una. Cada una se midió a su manera, casi siempre por el proveedor, así que no dicen qué modelo es el mejor:`,
  neitherBetter: () => 'Las fuentes no dicen cuál es mejor. Lo que recogen de ambos:',
  namesNoModel: () => '¿De qué modelo? La pregunta no nombra ninguno.',
  chart: {
    comparison: (a, b) => `${a} y ${b} comparados`,
    timeline: (count) => `${count} ${count === 1 ? 'modelo' : 'modelos'} por fecha`,
    prices: (name) => `Precio de ${name} a lo largo del tiempo`,
    sources: 'Fuentes',
    logScale: 'escala logarítmica',
    imprecise: 'Barra: las fuentes no dan el día',
    unnamed: (count) => `${count} sin nombre aquí: véase la lista`,
  },
})

const FIELD = es.fields
const isDay = (date: string): boolean => /^\d{1,2} /.test(date)
const TOKENS = { 'price-input': 'de entrada', 'price-output': 'de salida', 'price-cached-input': 'de entrada en caché' }
