import type { Locale } from '../../src/core/locale.ts'
import type { Named } from '../../src/discord/localised.ts'

export const askWords = {
  command: {
    en: ['ask', 'Ask about an AI model release. Every claim comes with its source.'],
    es: ['preguntar', 'Pregunta por un modelo de IA. Cada afirmación lleva su fuente.'],
    de: ['fragen', 'Frag nach einem KI-Modell. Jede Aussage trägt ihre Quelle.'],
    fr: ['demander', 'Posez une question sur un modèle d’IA. Chaque affirmation a sa source.'],
    'pt-BR': ['perguntar', 'Pergunte sobre um modelo de IA. Cada afirmação traz sua fonte.'],
    'zh-CN': ['提问', '询问 AI 模型。每个说法都附有来源。'],
    ja: ['質問', 'AI モデルについて質問します。どの文にも情報源が付きます。'],
  },
  question: {
    en: ['question', 'What would you like to know?'],
    es: ['pregunta', '¿Qué quieres saber?'],
    de: ['frage', 'Was möchtest du wissen?'],
    fr: ['question', 'Que voulez-vous savoir ?'],
    'pt-BR': ['pergunta', 'O que você quer saber?'],
    'zh-CN': ['问题', '你想知道什么？'],
    ja: ['質問', '何を知りたいですか？'],
  },
} satisfies Record<string, Named>

/** An example of a question: at most 80 characters. */
export const askExample: Record<Locale, string> = {
  en: 'Why did DeepSeek V4 matter?',
  es: '¿Por qué importó DeepSeek V4?',
  de: 'Warum war DeepSeek V4 wichtig?',
  fr: 'Pourquoi DeepSeek V4 a-t-il compté ?',
  'pt-BR': 'Por que o DeepSeek V4 foi importante?',
  'zh-CN': 'DeepSeek V4 为什么重要？',
  ja: 'DeepSeek V4 はなぜ重要？',
}
