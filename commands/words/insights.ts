import type { Named } from '../../src/discord/localised.ts'

const command: Named = {
  en: ['insights', 'What is asked in this server, what could not be answered, and what it cost.'],
  de: ['einblicke', 'Was auf diesem Server gefragt wird, was offen blieb und was es gekostet hat.'],
  es: ['panorama', 'Qué se pregunta en este servidor, qué quedó sin respuesta y cuánto ha costado.'],
  fr: ['aperçu', 'Ce qui est demandé sur ce serveur, ce qui est resté sans réponse et ce que cela a coûté.'],
  'pt-BR': ['panorama', 'O que se pergunta neste servidor, o que ficou sem resposta e quanto custou.'],
  'zh-CN': ['概况', '本服务器里大家问了什么、哪些未能回答、花费多少。'],
  ja: ['利用状況', 'このサーバーで何が聞かれ、何に答えられず、いくらかかったかを表示します。'],
}

export const insightsWords = { command }
