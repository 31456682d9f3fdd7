import type { ChatModel, Prompt } from '../../src/core/ports.ts'

export type ScriptedChatModel = ChatModel & { prompts: Prompt[] }

/** A chat model that says its lines, a piece at a time, and then ends or fails as told. */
export function createScriptedChatModel(script: string | string[] | ((prompt: Prompt) => string), failure?: Error): ScriptedChatModel {
  const prompts: Prompt[] = []
  return {
    name: 'scripted/model',
    prompts,
    async *stream(prompt) {
      prompts.push(prompt)
      const text = typeof script === 'function' ? script(prompt) : script
      for (const piece of Array.isArray(text) ? text : (text.match(/[\s\S]{1,7}/g) ?? [])) yield piece
      if (failure) throw failure
    },
  }
}
