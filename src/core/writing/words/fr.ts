import { labelled, FRENCH_MARKS } from './labelled.ts'

export const fr = labelled({
  fields: {
    released: 'Sortie',
    status: 'Statut',
    weights: 'Poids',
    licence: 'Licence',
    'parameters-total': 'Paramètres',
    'parameters-active': 'Paramètres actifs',
    'context-window': 'Fenêtre de contexte',
    'output-limit': 'Limite de sortie',
    'price-input': 'Prix en entrée',
    'price-output': 'Prix en sortie',
    'price-cached-input': 'Prix en entrée (cache)',
    'knowledge-cutoff': 'Date de coupure des connaissances',
    'modalities-input': 'Entrée',
    'modalities-output': 'Sortie du modèle',
    reasoning: 'Modes de raisonnement',
    'api-name': 'Nom dans l’API',
    architecture: 'Architecture',
    'training-tokens': 'Tokens d’entraînement',
    'training-compute': 'Calcul d’entraînement',
    replaces: 'Remplace',
    'replaced-by': 'Remplacé par',
    benchmark: 'Benchmark',
  },
  inText: (field) => fr.fields[field].toLowerCase(),
  aspects: {
    price: 'prix',
    context: 'contexte',
    size: 'taille',
    openness: 'ouverture',
    availability: 'disponibilité',
    knowledge: 'connaissances',
    modalities: 'modalités',
    benchmarks: 'benchmarks',
  },
  developer: 'Développeur',
  stages: {
    announced: 'annoncé',
    preview: 'aperçu',
    available: 'disponible',
    deprecated: 'obsolète',
    retired: 'arrêté',
    withdrawn: 'retiré',
  },
  weights: { open: 'ouverts', closed: 'fermés' },
  modalities: {
    text: 'texte',
    image: 'images',
    audio: 'audio',
    video: 'vidéo',
    file: 'fichiers',
    music: 'musique',
    '3d': '3D',
    action: 'actions',
  },
  units: {
    parameters: (value) => `${value} paramètres`,
    tokens: (value) => `${value} tokens`,
    FLOP: (value) => `${value} FLOP`,
    'USD/Mtok': (value) => `${value} par million de tokens`,
    'CNY/Mtok': (value) => `${value} par million de tokens`,
    'EUR/Mtok': (value) => `${value} par million de tokens`,
    'USD/image': (value) => `${value} par image`,
    'USD/second': (value) => `${value} par seconde`,
    'USD/minute': (value) => `${value} par minute`,
    'USD/Mchar': (value) => `${value} par million de caractères`,
    'USD/song': (value) => `${value} par chanson`,
    'USD/video': (value) => `${value} par vidéo`,
    '%': (value) => `${value} %`,
    points: (value) => value,
    Elo: (value) => `${value} Elo`,
  },
  silent: 'absent des sources',
  yes: 'Oui',
  no: 'Non',
  notDisclosed: 'non publié par l’éditeur',
  marks: FRENCH_MARKS,
  vendor: 'son éditeur',
  measuredBy: (by) => `mesuré par ${by}`,
  since: (date) => (isDay(date) ? `depuis le ${date}` : `depuis ${date}`),
  from: (date) => (isDay(date) ? `à partir du ${date}` : `à partir de ${date}`),
  until: (date) => (isDay(date) ? `jusqu’au ${date}` : `jusqu’à ${date}`),
  asOf: (date) => `état : ${date}`,
  planned: 'prévu :',
  released: (name, date) => `${name} est sorti ${isDay(date) ? 'le' : 'en'} ${date}`,
  openness: (name, weights, licence) =>
    weights
      ? `${name} a des poids ${fr.weights[weights]}${licence ? ` (licence : ${licence})` : ''}`
      : `${name} est publié sous cette licence : ${licence}`,
  parameters: (name, total, active) =>
    total ? `${name} a ${total} paramètres${active ? `, dont ${active} actifs` : ''}` : `${name} a ${active} paramètres actifs`,
  context: (name, size) => `${name} a une fenêtre de contexte de ${size}`,
  outputLimit: (name, size) => `${name} a une limite de sortie de ${size}`,
  price: (name, parts, tense) =>
    `${name} ${{ past: 'coûtait', now: 'coûte', ahead: 'coûtera' }[tense]} ${parts.map(({ field, price }) => price.replace('de tokens', `de tokens ${TOKENS[field]}`)).join(' et ')}`,
  differs: (publisher, name, field, value) => `Les sources divergent : ${publisher} indique ${value} (${name}, ${field})`,
  doubted: (sentence) => `Douteux : ${sentence}`,
  cheaper: (winner, loser, input, output) =>
    `${winner} est moins cher que ${loser} : ${input.best} contre ${input.other} en entrée, ${output.best} contre ${output.other} en sortie`,
  ahead: (winner, loser, field, _wins, best, other) => `${FIELD[field]} : ${winner} est devant avec ${best}, contre ${other} pour ${loser}`,
  cameOut: (name, other, order, day, dayOfOther) =>
    `${name} est plus ${order === 'later' ? 'récent' : 'ancien'} que ${other} : ${day} contre ${dayOfOther}`,
  lowerBy: (winner, loser, field, share) => `${FIELD[field]} : celui de ${winner} est inférieur de ${share} à celui de ${loser}`,
  same: (a, b, field, value) => `${FIELD[field]} : identique pour ${a} et ${b} : ${value}`,
  notInSources: (what, name) => `Les sources ne le disent pas : ${what} de ${name}.`,
  gap: {
    'unknown-release': (subject) => `${subject} ne figure pas dans les sources.`,
    'not-in-sources': (subject) => `Les sources ne le disent pas${subject ? ` (${subject})` : ''}.`,
    'not-yet': (subject) => `Les sources ne le disent pas : c’est dans l’avenir${subject ? ` (${subject})` : ''}.`,
    'off-topic': () => 'Cela ne concerne pas les modèles d’IA, seul sujet de ces sources.',
    'nothing-found': () => 'Les sources ne le disent pas : rien n’y répond à cette question.',
  },
  nearest: (names) => `Le plus proche : ${names}.`,
  corpusDate: (date) => `Sources lues pour la dernière fois le ${date}.`,
  whichOne: (name) => `« ${name} » peut désigner plusieurs modèles. Lequel ?`,
  sameTwice: (name) => `C’est deux fois ${name}. Avec quoi faut-il le comparer ?`,
  noneListed: () => 'Les sources ne mentionnent aucun modèle de ce type.',
  andMore: (count) => `et ${count} autres`,
  nothingShared: (field) => `Les sources ne donnent rien que les deux partagent (${field}) ; ces valeurs ne se comparent pas entre elles.`,
  settingUnsaid: 'réglage non précisé',
  measuredOtherwise: (benchmarks) =>
    `Les sources ne montrent pas que ces scores aient été mesurés de la même manière (${benchmarks}) ; ils ne disent donc pas quel modèle est devant.`,
  scoresHigher: (winner, loser, benchmark, best, other) =>
    `${benchmark} : ${winner} est devant avec ${best}, contre ${other} pour ${loser}`,
  measuredByVendors: (benchmarks) => `Chaque éditeur a mesuré son propre modèle (${benchmarks}).`,
  besides: (family, names) => `« ${family} » peut aussi désigner ${names}.`,
  countHeld: (count) => `Les sources contiennent ${count} ${count > 1 ? 'modèles' : 'modèle'} de ce type.`,
  asMany: (count) => `${count} ${count > 1 ? 'autres ont' : 'autre a'} la même valeur que le dernier.`,
  earliestHeld: () => 'Le plus ancien que contiennent les sources :',
  otherLicence: (licence) => `Les sources indiquent une autre licence que ${licence} :`,
  rankedOf: ({ count, field, isOfLanguage, isFitting, isRetired }) => {
    const language = isOfLanguage ? 'de langage ' : ''
    if (count === 1)
      return `Le seul modèle ${language}${isRetired ? 'signalé comme retiré' : 'non signalé comme retiré'}${isFitting ? ' qui répond à la question et' : ''} dont les sources donnent la valeur (${field}).`
    return `Classement parmi les ${count} modèles ${language}${isRetired ? 'signalés comme retirés' : 'non signalés comme retirés'}${isFitting ? ' qui répondent à la question et' : ''} dont les sources donnent la valeur (${field}).`
  },
  withinOf: (count, total, field, isOfLanguage) =>
    `${count} des ${total} modèles ${isOfLanguage ? 'de langage ' : ''}non signalés comme retirés dont les sources donnent la valeur (${field}).`,
  noneWithin: (total, field, isOfLanguage, whose, isFree) =>
    `Aucun des ${total} modèles ${isOfLanguage ? 'de langage ' : ''}${whose && `(${whose}) `}non signalés comme retirés dont les sources donnent la valeur (${field}) ${isFree ? 'n’est gratuit' : 'ne répond à la question'}.`,
  leftAside: (phrase) => `Les sources ne disent pas quels modèles correspondent à « ${phrase} ». Sans en tenir compte :`,
  noSingleBest: () =>
    'Les sources ne désignent aucun modèle comme le meilleur ; elles donnent des prix, des scores et ce que les éditeurs et d’autres disent de certains.',
  highestScores: (benchmark, count) =>
    `Les scores les plus élevés sur ${benchmark} parmi les ${count} modèles non signalés comme retirés dont les sources en donnent un. Chacun a été mesuré à sa manière, le plus souvent par l’éditeur ; ils ne disent donc pas quel modèle est le meilleur :`,
  neitherBetter: () => 'Les sources ne disent pas lequel est le meilleur. Ce qu’elles contiennent sur les deux :',
  namesNoModel: () => 'De quel modèle s’agit-il ? La question n’en nomme aucun.',
  chart: {
    comparison: (a, b) => `${a} et ${b} comparés`,
    timeline: (count) => `${count} ${count > 1 ? 'modèles' : 'modèle'} par date`,
    prices: (name) => `Prix de ${name} au fil du temps`,
    sources: 'Sources',
    logScale: 'échelle logarithmique',
    imprecise: 'Barre : les sources ne donnent pas le jour',
    unnamed: (count) => `${count} sans nom ici : voir la liste`,
  },
})

const FIELD = fr.fields
const isDay = (date: string): boolean => /^\d{1,2}(?:er)? /.test(date)
const TOKENS = { 'price-input': 'en entrée', 'price-output': 'en sortie', 'price-cached-input': 'en entrée depuis le cache' }
