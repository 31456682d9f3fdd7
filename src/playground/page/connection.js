const RETRY_MS = 1_000

/**
 * The page's one line to its server: questions with answers, and events. Connects again when the line breaks.
 *
 * @param onEvent hears everything that is not an answer
 * @param onLine hears whether the line stands, each time anew
 */
export function connect(onEvent, onLine) {
  const waiting = new Map()
  let lastId = 0
  let socket

  function open() {
    socket = new WebSocket(`ws://${location.host}/socket`)
    socket.addEventListener('open', () => onLine(true))
    socket.addEventListener('message', ({ data }) => receive(JSON.parse(data)))
    socket.addEventListener('close', () => {
      onLine(false)
      for (const { reject } of waiting.values()) reject(new Error('Footnote is not running.'))
      waiting.clear()
      setTimeout(open, RETRY_MS)
    })
  }

  function receive(message) {
    if (message.type !== 'answer' && message.type !== 'refused') return onEvent(message)
    const { resolve, reject } = waiting.get(message.id)
    waiting.delete(message.id)
    return message.type === 'answer' ? resolve(message.result) : reject(new Error(message.message))
  }

  open()
  return {
    /** Rejects with what the local Discord has against it, in words. */
    ask(what, details) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('Footnote is not running.'))
      const { promise, resolve, reject } = Promise.withResolvers()
      const id = ++lastId
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, do: what, ...details }))
      return promise
    },
  }
}
