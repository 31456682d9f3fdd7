import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** What a page says, without what surrounds it. Whatever the page did not say is an empty text. */
const Article = z.object({
  title: z.string(),
  author: z.string(),
  site: z.string(),
  /** As the page writes it. */
  published: z.string(),
  description: z.string(),
  markdown: z.string(),
})
export type Article = z.infer<typeof Article>

const TIMEOUT_MS = 15_000
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/**
 * Takes the article out of a page, in a thread with a limit of time and memory. Its words are a stranger's: text that
 * the page hides may be among them.
 */
export async function extractArticle(
  page: { html: string; url: string },
  timeoutMs = TIMEOUT_MS,
): Promise<{ article: Article } | { refusal: string }> {
  const worker = new Worker(new URL('./article-worker.ts', import.meta.url), {
    workerData: page,
    resourceLimits: RESOURCE_LIMITS,
    stdout: true,
    stderr: true,
  })
  try {
    return { article: Article.parse(await firstMessage(worker, timeoutMs)) }
  } catch (error) {
    if (error instanceof z.ZodError || !(error instanceof Error)) throw error
    return { refusal: `${page.url}: no article could be taken out of this page: ${error.message}.` }
  } finally {
    await worker.terminate()
  }
}

function firstMessage(worker: Worker, timeoutMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it took longer than ${timeoutMs / 1000} s`)), timeoutMs)
    const settle = (then: () => void) => {
      clearTimeout(timer)
      then()
    }
    worker.once('message', (message) => settle(() => resolve(message)))
    worker.once('error', (error) => settle(() => reject(error)))
    worker.once('exit', () => settle(() => reject(new Error('its thread ended'))))
  })
}
