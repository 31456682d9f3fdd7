import type { Named } from '../../src/discord/localised.ts'

export const helpWords = {
  command: {
    en: ['help', 'What I can do, three examples to try, and how answers are checked.'],
    es: ['ayuda', 'Qué sé hacer, tres ejemplos para probar y cómo se comprueban las respuestas.'],
    de: ['hilfe', 'Was ich kann, drei Beispiele zum Ausprobieren und wie Antworten geprüft werden.'],
    fr: ['aide', 'Ce que je sais faire, trois exemples à essayer et comment les réponses sont vérifiées.'],
    'pt-BR': ['ajuda', 'O que sei fazer, três exemplos para testar e como as respostas são conferidas.'],
    'zh-CN': ['帮助', '我能做什么、三个可以一试的例子，以及回答如何核对。'],
    ja: ['ヘルプ', 'できること、試せる例 3 つ、回答の照合方法を説明します。'],
  },
} satisfies Record<string, Named>
