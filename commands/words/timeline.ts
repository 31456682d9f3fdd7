import type { Locale } from '../../src/core/locale.ts'
import type { Named } from '../../src/discord/localised.ts'
import { latestWords } from './latest.ts'

export const timelineWords = {
  command: {
    en: ['timeline', 'AI model releases along a line of time, each with its source.'],
    es: ['cronología', 'Los modelos de IA en una línea de tiempo, cada uno con su fuente.'],
    de: ['zeitleiste', 'KI-Modelle auf einer Zeitleiste, jedes mit seiner Quelle.'],
    fr: ['chronologie', 'Les modèles d’IA sur une frise du temps, chacun avec sa source.'],
    'pt-BR': ['cronologia', 'Os modelos de IA numa linha do tempo, cada um com sua fonte.'],
    'zh-CN': ['时间线', 'AI 模型发布时间线，每个都附来源。'],
    ja: ['年表', 'AI モデルの公開を時系列で示します。すべて情報源付きです。'],
  },
  developer: latestWords.developer,
  from: {
    en: ['from', 'From then on: 2026-08, August, last year …'],
    es: ['desde', 'Desde entonces: 2026-08, agosto, el año pasado …'],
    de: ['von', 'Von dann an: 2026-08, August, letztes Jahr …'],
    fr: ['de', 'À partir de : 2026-08, août, l’année dernière …'],
    'pt-BR': ['de', 'A partir de: 2026-08, agosto, ano passado …'],
    'zh-CN': ['开始', '从此时起：2026-08、8月、去年 …'],
    ja: ['開始', 'この時から：2026-08、8月、昨年 …'],
  },
  to: {
    en: ['to', 'Until then: 2026-08, August, last month …'],
    es: ['hasta', 'Hasta entonces: 2026-08, agosto, el mes pasado …'],
    de: ['bis', 'Bis dann: 2026-08, August, letzter Monat …'],
    fr: ['à', 'Jusqu’à : 2026-08, août, le mois dernier …'],
    'pt-BR': ['até', 'Até: 2026-08, agosto, mês passado …'],
    'zh-CN': ['结束', '到此时止：2026-08、8月、上个月 …'],
    ja: ['終了', 'この時まで：2026-08、8月、先月 …'],
  },
} satisfies Record<string, Named>

/** On top of the reply. */
export const timelineHeading: Record<Locale, string> = {
  en: 'timeline',
  es: 'cronología',
  de: 'Zeitleiste',
  fr: 'chronologie',
  'pt-BR': 'linha do tempo',
  'zh-CN': '时间线',
  ja: '年表',
}
