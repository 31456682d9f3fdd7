import { anyWord } from './any-word.ts'

/** Apps that people ask about as if they were models; the first names what passages call it. */
const PRODUCTS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'ChatGPT', pattern: anyWord('chatgpt|chat gpt') },
  { name: 'Copilot', pattern: anyWord('copilot|co pilot|bing chat|bing ai') },
  { name: 'Gemini app', pattern: anyWord('gemini app|google gemini app|app gemini|gemini アプリ|geminiアプリ|gemini应用|bard') },
  { name: 'Claude app', pattern: anyWord('claude app|claude ai|app claude|claudeアプリ|claude应用') },
  { name: 'Kimi app', pattern: anyWord('kimi app|app kimi|kimiアプリ|kimi应用') },
  { name: 'DeepSeek app', pattern: anyWord('deepseek app|app deepseek|deepseekアプリ|deepseek应用') },
  { name: 'Grok app', pattern: anyWord('grok app|app grok|grokアプリ|grok应用') },
  { name: 'Meta AI app', pattern: anyWord('meta ai|meta ai app') },
  { name: 'Le Chat', pattern: anyWord('le chat|lechat') },
  { name: 'Doubao', pattern: anyWord('doubao|豆包') },
  { name: 'Perplexity', pattern: anyWord('perplexity ai|perplexity app') },
  { name: 'Character.AI', pattern: anyWord('character ai|character.ai') },
  { name: 'Cursor', pattern: anyWord('cursor') },
  { name: 'Windsurf', pattern: anyWord('windsurf') },
  { name: 'NotebookLM', pattern: anyWord('notebooklm|notebook lm') },
  { name: 'Poe', pattern: anyWord('poe') },
]

/** Chinese and Japanese set no blank beside a name. */
const BESIDE_EAST_ASIAN = /(?<=[\u3040-\u30ff\u3400-\u9fff])(?=[a-z])|(?<=[a-z])(?=[\u3040-\u30ff\u3400-\u9fff])/gu

/** The app that a folded question names, as passages write it; none for a model. */
export function productIn(folded: string): string | undefined {
  const spaced = folded.replace(BESIDE_EAST_ASIAN, ' ')
  return PRODUCTS.find(({ pattern }) => pattern.test(spaced) || pattern.test(folded))?.name
}
