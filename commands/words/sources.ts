import type { Named } from '../../src/discord/localised.ts'

export const sourcesWords = {
  command: {
    en: ['sources', 'The sources behind the answers: search them, or see those of one release.'],
    es: ['fuentes', 'Las fuentes de las respuestas: búscalas o mira las de un modelo.'],
    de: ['quellen', 'Die Quellen hinter den Antworten: durchsuche sie, oder sieh die eines Modells.'],
    fr: ['sources', 'Les sources des réponses : cherchez-les, ou voyez celles d’un modèle.'],
    'pt-BR': ['fontes', 'As fontes das respostas: pesquise ou veja as de um modelo.'],
    'zh-CN': ['来源', '回答背后的来源：搜索，或查看某个模型的来源。'],
    ja: ['情報源', '回答の情報源を検索、またはモデルごとに表示します。'],
  },
  query: {
    en: ['query', 'What the source is about, its title or who published it'],
    es: ['búsqueda', 'De qué trata la fuente, su título o quién la publicó'],
    de: ['suche', 'Worum es geht, wie sie heißt oder wer sie veröffentlicht hat'],
    fr: ['recherche', 'Le sujet de la source, son titre ou qui l’a publiée'],
    'pt-BR': ['busca', 'Do que trata a fonte, seu título ou quem a publicou'],
    'zh-CN': ['搜索', '来源的内容、标题或发布者'],
    ja: ['検索', '情報源の内容、題名、発行元'],
  },
  release: {
    en: ['release', 'Only those about this release'],
    es: ['modelo', 'Solo las de este modelo'],
    de: ['modell', 'Nur die zu diesem Modell'],
    fr: ['modèle', 'Seulement celles de ce modèle'],
    'pt-BR': ['modelo', 'Só as deste modelo'],
    'zh-CN': ['模型', '只看这个模型的来源'],
    ja: ['モデル', 'このモデルの情報源だけ'],
  },
} satisfies Record<string, Named>
