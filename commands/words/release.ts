import type { Named } from '../../src/discord/localised.ts'

export const releaseWords = {
  command: {
    en: ['release', 'One AI model release: every fact with its source, how its price changed, why it mattered.'],
    es: ['modelo', 'Un modelo de IA: cada dato con su fuente, cómo cambió su precio y por qué importó.'],
    de: ['modell', 'Ein KI-Modell: jede Angabe mit Quelle, wie sich der Preis änderte, warum es wichtig war.'],
    fr: ['modèle', 'Un modèle d’IA : chaque donnée avec sa source, l’évolution du prix, ce qui a compté.'],
    'pt-BR': ['modelo', 'Um modelo de IA: cada dado com sua fonte, como o preço mudou e por que importou.'],
    'zh-CN': ['模型', '一个 AI 模型：每项数据都附来源，价格如何变化，为何重要。'],
    ja: ['モデル', 'AI モデル 1 つの全項目と情報源、価格の変化、重要だった理由。'],
  },
  releaseName: {
    en: ['name', 'Which release'],
    es: ['nombre', 'Qué modelo'],
    de: ['name', 'Welches Modell'],
    fr: ['nom', 'Quel modèle'],
    'pt-BR': ['nome', 'Qual modelo'],
    'zh-CN': ['名称', '哪个模型'],
    ja: ['名前', 'どのモデルか'],
  },
} satisfies Record<string, Named>
