import { labelled, MARKS } from './labelled.ts'

export const ptBR = labelled({
  fields: {
    released: 'Lançamento',
    status: 'Situação',
    weights: 'Pesos',
    licence: 'Licença',
    'parameters-total': 'Parâmetros',
    'parameters-active': 'Parâmetros ativos',
    'context-window': 'Janela de contexto',
    'output-limit': 'Limite de saída',
    'price-input': 'Preço de entrada',
    'price-output': 'Preço de saída',
    'price-cached-input': 'Preço de entrada em cache',
    'knowledge-cutoff': 'Corte de conhecimento',
    'modalities-input': 'Entrada',
    'modalities-output': 'Saída',
    reasoning: 'Modos de raciocínio',
    'api-name': 'Nome na API',
    architecture: 'Arquitetura',
    'training-tokens': 'Tokens de treinamento',
    'training-compute': 'Computação de treinamento',
    replaces: 'Substitui',
    'replaced-by': 'Substituído por',
    benchmark: 'Benchmark',
  },
  inText: (field) => ptBR.fields[field].toLowerCase(),
  aspects: {
    price: 'preço',
    context: 'contexto',
    size: 'tamanho',
    openness: 'abertura',
    availability: 'disponibilidade',
    knowledge: 'conhecimento',
    modalities: 'modalidades',
    benchmarks: 'benchmarks',
  },
  developer: 'Desenvolvedor',
  stages: {
    announced: 'anunciado',
    preview: 'prévia',
    available: 'disponível',
    deprecated: 'obsoleto',
    retired: 'desativado',
    withdrawn: 'retirado',
  },
  weights: { open: 'abertos', closed: 'fechados' },
  modalities: {
    text: 'texto',
    image: 'imagens',
    audio: 'áudio',
    video: 'vídeo',
    file: 'arquivos',
    music: 'música',
    '3d': '3D',
    action: 'ações',
  },
  units: {
    parameters: (value) => `${value} parâmetros`,
    tokens: (value) => `${value} tokens`,
    FLOP: (value) => `${value} FLOP`,
    'USD/Mtok': (value) => `${value} por milhão de tokens`,
    'CNY/Mtok': (value) => `${value} por milhão de tokens`,
    'EUR/Mtok': (value) => `${value} por milhão de tokens`,
    'USD/image': (value) => `${value} por imagem`,
    'USD/second': (value) => `${value} por segundo`,
    'USD/minute': (value) => `${value} por minuto`,
    'USD/Mchar': (value) => `${value} por milhão de caracteres`,
    'USD/song': (value) => `${value} por música`,
    'USD/video': (value) => `${value} por vídeo`,
    '%': (value) => `${value}%`,
    points: (value) => value,
    Elo: (value) => `${value} Elo`,
  },
  silent: 'não está nas fontes',
  yes: 'Sim',
  no: 'Não',
  notDisclosed: 'não divulgado pelo fabricante',
  marks: MARKS,
  vendor: 'seu fabricante',
  measuredBy: (by) => `medido por ${by}`,
  since: (date) => `desde ${date}`,
  from: (date) => `a partir de ${date}`,
  until: (date) => `até ${date}`,
  asOf: (date) => `dados de ${date}`,
  planned: 'previsto:',
  released: (name, date) => `${name} foi lançado em ${date}`,
  openness: (name, weights, licence) =>
    weights
      ? `${name} tem pesos ${ptBR.weights[weights]}${licence ? ` (licença: ${licence})` : ''}`
      : `${name} é publicado sob esta licença: ${licence}`,
  parameters: (name, total, active) =>
    total ? `${name} tem ${total} parâmetros${active ? `, dos quais ${active} ativos` : ''}` : `${name} tem ${active} parâmetros ativos`,
  context: (name, size) => `${name} tem uma janela de contexto de ${size}`,
  outputLimit: (name, size) => `${name} tem um limite de saída de ${size}`,
  price: (name, parts, tense) =>
    `${name} ${{ past: 'custava', now: 'custa', ahead: 'custará' }[tense]} ${parts.map(({ field, price }) => price.replace('de tokens', `de tokens ${TOKENS[field]}`)).join(' e ')}`,
  differs: (publisher, name, field, value) => `As fontes divergem: ${publisher} indica ${value} (${name}, ${field})`,
  doubted: (sentence) => `Duvidoso: ${sentence}`,
  cheaper: (winner, loser, input, output) =>
    `${winner} é mais barato que ${loser}: ${input.best} contra ${input.other} na entrada, ${output.best} contra ${output.other} na saída`,
  ahead: (winner, loser, field, _wins, best, other) => `${FIELD[field]}: ${winner} está à frente com ${best}, contra ${other} de ${loser}`,
  cameOut: (name, other, order, day, dayOfOther) =>
    `${name} é mais ${order === 'later' ? 'recente' : 'antigo'} que ${other}: ${day} contra ${dayOfOther}`,
  lowerBy: (winner, loser, field, share) => `${FIELD[field]}: o de ${winner} é ${share} menor que o de ${loser}`,
  same: (a, b, field, value) => `${FIELD[field]}: igual em ${a} e ${b}: ${value}`,
  notInSources: (what, name) => `As fontes não dizem: ${what} de ${name}.`,
  gap: {
    'unknown-release': (subject) => `${subject} não está nas fontes.`,
    'not-in-sources': (subject) => `As fontes não dizem${subject ? ` (${subject})` : ''}.`,
    'not-yet': (subject) => `As fontes não dizem: isso está no futuro${subject ? ` (${subject})` : ''}.`,
    'off-topic': () => 'Isso não é sobre lançamentos de modelos de IA, o único assunto destas fontes.',
    'nothing-found': () => 'As fontes não dizem: nada nelas responde a esta pergunta.',
  },
  nearest: (names) => `O mais próximo: ${names}.`,
  corpusDate: (date) => `Fontes lidas pela última vez em ${date}.`,
  whichOne: (name) => `“${name}” pode ser vários modelos. Qual deles?`,
  sameTwice: (name) => `É ${name} duas vezes. Com qual deve ser comparado?`,
  noneListed: () => 'As fontes não listam nenhum lançamento assim.',
  andMore: (count) => `e mais ${count}`,
  nothingShared: (field) =>
    `As fontes não trazem nada que ambos tenham em comum (${field}); estes valores não podem ser comparados entre si.`,
  settingUnsaid: 'configuração não informada',
  measuredOtherwise: (benchmarks) =>
    `As fontes não mostram que estas pontuações tenham sido medidas da mesma forma (${benchmarks}), por isso não dizem qual modelo está à frente.`,
  scoresHigher: (winner, loser, benchmark, best, other) => `${benchmark}: ${winner} está à frente com ${best}, contra ${other} de ${loser}`,
  measuredByVendors: (benchmarks) => `Cada fornecedor mediu o seu próprio modelo (${benchmarks}).`,
  besides: (family, names) => `“${family}” também pode ser ${names}.`,
  countHeld: (count) => `As fontes trazem ${count} ${count === 1 ? 'lançamento assim' : 'lançamentos assim'}.`,
  asMany: (count) => `Mais ${count} ${count === 1 ? 'tem' : 'têm'} o mesmo valor que o último.`,
  earliestHeld: () => 'O mais antigo que as fontes trazem:',
  otherLicence: (licence) => `As fontes indicam uma licença diferente de ${licence}:`,
  rankedOf: ({ count, field, isOfLanguage, isFitting, isRetired }) => {
    const language = isOfLanguage ? 'de linguagem ' : ''
    if (count === 1)
      return `O único modelo ${language}que ${isRetired ? 'consta como desativado' : 'não consta como desativado'}${isFitting ? ', que atende à pergunta' : ''} e cujo dado (${field}) está nas fontes.`
    return `Classificado entre os ${count} modelos ${language}que ${isRetired ? 'constam como desativados' : 'não constam como desativados'}${isFitting ? ', que atendem à pergunta' : ''} e cujo dado (${field}) está nas fontes.`
  },
  withinOf: (count, total, field, isOfLanguage) =>
    `${count} dos ${total} modelos ${isOfLanguage ? 'de linguagem ' : ''}que não constam como desativados e cujo dado (${field}) está nas fontes.`,
  noneWithin: (total, field, isOfLanguage, whose, isFree) =>
    `Nenhum dos ${total} modelos ${isOfLanguage ? 'de linguagem ' : ''}${whose && `(${whose}) `}que não constam como desativados e cujo dado (${field}) está nas fontes ${isFree ? 'é gratuito' : 'atende à pergunta'}.`,
  leftAside: (phrase) => `As fontes não dizem quais modelos atendem a “${phrase}”. Sem levar isso em conta:`,
  noSingleBest: () =>
    'As fontes não apontam nenhum modelo como o melhor; trazem preços, pontuações e o que fornecedores e outros dizem de alguns.',
  highestScores: (benchmark, count) =>
    `As maiores pontuações em ${benchmark} entre os ${count} modelos que não constam como desativados e dos quais as fontes trazem uma. Cada uma foi medida a seu modo, quase sempre pelo fornecedor, e por isso não dizem qual modelo é o melhor:`,
  neitherBetter: () => 'As fontes não dizem qual é melhor. O que trazem sobre os dois:',
  namesNoModel: () => 'De qual modelo? A pergunta não cita nenhum.',
  chart: {
    comparison: (a, b) => `${a} e ${b} comparados`,
    timeline: (count) => `${count} ${count === 1 ? 'modelo' : 'modelos'} por data`,
    prices: (name) => `Preço de ${name} ao longo do tempo`,
    sources: 'Fontes',
    logScale: 'escala logarítmica',
    imprecise: 'Barra: as fontes não dão o dia',
    unnamed: (count) => `${count} sem nome aqui: veja a lista`,
  },
})

const FIELD = ptBR.fields
const TOKENS = { 'price-input': 'de entrada', 'price-output': 'de saída', 'price-cached-input': 'de entrada em cache' }
