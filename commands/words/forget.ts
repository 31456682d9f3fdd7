import type { Named } from '../../src/discord/localised.ts'

export const forgetWords = {
  command: {
    en: ['forget', 'Delete what I keep of you.'],
    es: ['olvidar', 'Borra lo que guardo de ti.'],
    de: ['vergiss', 'Lösche, was ich von dir aufbewahre.'],
    fr: ['oublier', 'Effacez ce que je garde de vous.'],
    'pt-BR': ['esquecer', 'Apague o que guardo de você.'],
    'zh-CN': ['忘记', '删除我保存的关于你的内容。'],
    ja: ['忘れる', 'あなたについて保存しているものを削除します。'],
  },
  me: {
    en: ['me', 'All of it, in all servers. I ask first.'],
    es: ['me', 'Todo, en todos los servidores. Antes pregunto.'],
    de: ['mich', 'Alles, in allen Servern. Ich frage vorher.'],
    fr: ['moi', 'Tout, sur tous les serveurs. Je demande d’abord.'],
    'pt-BR': ['me', 'Tudo, em todos os servidores. Antes eu pergunto.'],
    'zh-CN': ['我', '所有服务器中的一切。我会先询问。'],
    ja: ['私', 'すべてのサーバーの、すべてを。先に確認します。'],
  },
} satisfies Record<string, Named>
