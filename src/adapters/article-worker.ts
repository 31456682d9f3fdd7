import { parentPort, workerData } from 'node:worker_threads'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { z } from 'zod'

/** Runs in a thread of its own: taking a stranger's page apart can take long, or all memory. */
const Page = z.object({ html: z.string(), url: z.string() })

const { html, url } = Page.parse(workerData)
const { document } = parseHTML(html)
const article = await Defuddle(document, url, { markdown: true, removeImages: true, useAsync: false, fetch: refuse })
const { title, author, site, published, description, content } = article
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage({ title, author, site, published, description, markdown: content })

/** The extractor may want more pages; it gets none. */
function refuse(): Promise<Response> {
  return Promise.reject(new Error('no page fetches another'))
}
