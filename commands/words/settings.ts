import type { Named } from '../../src/discord/localised.ts'

export const settingsWords = {
  command: {
    en: ['settings', 'What holds in this server: where I answer, with which chat models, at what cost.'],
    es: ['ajustes', 'Lo que vale en este servidor: dónde respondo, con qué modelos de chat y a qué coste.'],
    de: ['einstellungen', 'Was in diesem Server gilt: wo ich antworte, mit welchen Chatmodellen und zu welchen Kosten.'],
    fr: ['réglages', 'Ce qui vaut sur ce serveur : où je réponds, avec quels modèles de chat, à quel coût.'],
    'pt-BR': ['configurações', 'O que vale neste servidor: onde respondo, com quais modelos de chat e a que custo.'],
    'zh-CN': ['设置', '本服务器的规则：在哪里回答、用哪些聊天模型、花费多少。'],
    ja: ['設定', 'このサーバーでの決まり：回答する場所、使うチャットモデル、費用。'],
  },
} satisfies Record<string, Named>
