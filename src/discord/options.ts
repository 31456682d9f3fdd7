import { ApplicationCommandOptionType as Option, type ChatInputCommandInteraction } from 'discord.js'
import { named } from './localised.ts'
import { cleanText } from './markdown.ts'

/** What was typed for an option; undefined where that is nothing. */
export function typedOption({ options }: ChatInputCommandInteraction, name: string): string | undefined {
  return cleanText(options.getString(name) ?? '') || undefined
}

/** Which chat model writes; out of those configured. */
export const chatModelOption = {
  type: Option.String as const,
  ...named({
    en: ['model', 'Which chat model writes the answer'],
    es: ['modelo_de_chat', 'Qué modelo de chat escribe la respuesta'],
    de: ['chatmodell', 'Welches Chatmodell die Antwort schreibt'],
    fr: ['modèle_de_chat', 'Quel modèle de chat rédige la réponse'],
    'pt-BR': ['modelo_de_chat', 'Qual modelo de chat escreve a resposta'],
    'zh-CN': ['聊天模型', '由哪个聊天模型写回答'],
    ja: ['チャットモデル', 'どのチャットモデルが回答を書くか'],
  }),
  max_length: 100,
  autocomplete: true as const,
}

/** Read by the bot itself, before it defers. */
export const PRIVATE_OPTION = 'private'
export const privateOption = {
  type: Option.Boolean as const,
  ...named({
    en: [PRIVATE_OPTION, 'Show the answer only to you'],
    es: ['privado', 'Mostrar la respuesta solo a ti'],
    de: ['privat', 'Die Antwort nur dir zeigen'],
    fr: ['privé', 'Montrer la réponse à vous seul'],
    'pt-BR': ['privado', 'Mostrar a resposta só para você'],
    'zh-CN': ['私密', '只向你显示回答'],
    ja: ['非公開', '回答を自分だけに表示する'],
  }),
}
