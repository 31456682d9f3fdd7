import type { Named } from '../../src/discord/localised.ts'

export const privacyWords = {
  command: {
    en: ['privacy', 'What I keep here, for how long, and who is sent what.'],
    es: ['privacidad', 'Qué guardo aquí, cuánto tiempo, y qué envío a quién.'],
    de: ['datenschutz', 'Was ich hier aufbewahre, wie lange, und wem was geschickt wird.'],
    fr: ['confidentialité', 'Ce que je garde ici, combien de temps, et ce qui est envoyé à qui.'],
    'pt-BR': ['privacidade', 'O que guardo aqui, por quanto tempo, e o que é enviado a quem.'],
    'zh-CN': ['隐私', '我在这里保存什么、保存多久，以及向谁发送什么。'],
    ja: ['プライバシー', 'ここで何をどれだけ保存し、誰に何を送るか。'],
  },
} satisfies Record<string, Named>
