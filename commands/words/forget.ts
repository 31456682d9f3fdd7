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
    en: ['me', 'Delete all that I keep of you, in all servers. I ask first.'],
    es: ['me', 'Borra todo lo que guardo de ti, en todos los servidores. Antes pregunto.'],
    de: ['mich', 'Lösche alles, was ich von dir aufbewahre, in allen Servern. Ich frage vorher.'],
    fr: ['moi', 'Effacez tout ce que je garde de vous, sur tous les serveurs. Je demande d’abord.'],
    'pt-BR': ['me', 'Apague tudo o que guardo de você, em todos os servidores. Antes eu pergunto.'],
    'zh-CN': ['我', '删除我在所有服务器中保存的关于你的一切。我会先询问。'],
    ja: ['私', 'すべてのサーバーで、あなたについて保存しているものをすべて削除します。先に確認します。'],
  },
} satisfies Record<string, Named>
