import { once } from 'node:events'

/** Writes one line to standard output, no faster than it is read. Control characters, with which terminals are steered, go. */
export async function writeLine(text: string): Promise<void> {
  stopWithReader()
  if (!process.stdout.write(`${text.replace(CONTROL, ' ')}\n`)) await once(process.stdout, 'drain')
}

const CONTROL = /(?![\n\t])\p{Cc}/gu
let isStopping = false

/** Whoever reads may stop early (`| head`): then there is nobody left to tell. */
function stopWithReader(): void {
  if (isStopping) return
  isStopping = true
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
