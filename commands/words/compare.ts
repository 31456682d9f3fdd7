import type { Named } from '../../src/discord/localised.ts'

export const compareWords = {
  command: {
    en: ['compare', 'Compare two AI model releases, fact by fact, each with its source.'],
    es: ['comparar', 'Compara dos modelos de IA, dato por dato, cada uno con su fuente.'],
    de: ['vergleichen', 'Vergleiche zwei KI-Modelle, Angabe für Angabe, jede mit ihrer Quelle.'],
    fr: ['comparer', 'Comparez deux modèles d’IA, donnée par donnée, chacune avec sa source.'],
    'pt-BR': ['comparar', 'Compare dois modelos de IA, dado por dado, cada um com sua fonte.'],
    'zh-CN': ['比较', '逐项比较两个 AI 模型，每项都附有来源。'],
    ja: ['比較', '2 つの AI モデルを項目ごとに比べます。どの値にも情報源が付きます。'],
  },
  first: {
    en: ['model_a', 'The first release'],
    es: ['modelo_a', 'El primer modelo'],
    de: ['modell_a', 'Das erste Modell'],
    fr: ['modèle_a', 'Le premier modèle'],
    'pt-BR': ['modelo_a', 'O primeiro modelo'],
    'zh-CN': ['模型_a', '第一个模型'],
    ja: ['モデル_a', '1 つ目のモデル'],
  },
  second: {
    en: ['model_b', 'The second release'],
    es: ['modelo_b', 'El segundo modelo'],
    de: ['modell_b', 'Das zweite Modell'],
    fr: ['modèle_b', 'Le second modèle'],
    'pt-BR': ['modelo_b', 'O segundo modelo'],
    'zh-CN': ['模型_b', '第二个模型'],
    ja: ['モデル_b', '2 つ目のモデル'],
  },
  aspect: {
    en: ['aspect', 'Compare only this: price, context, openness …'],
    es: ['aspecto', 'Compara solo esto: precio, contexto, apertura …'],
    de: ['aspekt', 'Vergleiche nur das: Preis, Kontext, Offenheit …'],
    fr: ['aspect', 'Comparez seulement cela : prix, contexte, ouverture …'],
    'pt-BR': ['aspecto', 'Compare só isto: preço, contexto, abertura …'],
    'zh-CN': ['方面', '只比较这一项：价格、上下文、开放程度 …'],
    ja: ['観点', 'これだけを比べる：価格、コンテキスト、オープン度 …'],
  },
} satisfies Record<string, Named>
