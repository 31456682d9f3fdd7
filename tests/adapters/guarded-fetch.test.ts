import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createGuardedFetch, isPublicAddress, PAGE_LIMITS, type FetchRules } from '../../src/adapters/guarded-fetch.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on loopback; gives its port and counts what it was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { port: address.port, asked }
}

/** Rules under which names ending in .example lead to the server, and only those may. */
const LOCAL: Partial<FetchRules> = {
  protocols: ['http:'],
  resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  isAllowedAddress: (address) => address === '127.0.0.1',
}

const html = (body: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.setHeader('content-type', 'text/html; charset=utf-8').end(body)
const refusalOf = async (url: string, rules: Partial<FetchRules> = LOCAL, limits = PAGE_LIMITS) => {
  const result = await createGuardedFetch(rules)(url, limits)
  return 'refusal' in result ? result.refusal : `fetched ${result.fetched.url}`
}

const neverResolved = () => Promise.withResolvers<never>().promise
const insideIsPrivate = (hostname: string) =>
  Promise.resolve([{ address: hostname === 'inside.example' ? '10.0.0.8' : '127.0.0.1', family: 4 }])

describe('the guarded fetch', () => {
  it('gives the words of a page and where they were found', async () => {
    const { port } = await serve(html('<p>Grüße</p>'))
    const result = await createGuardedFetch(LOCAL)(`http://page.example:${port}/a`)
    expect(result).toEqual({ fetched: { url: `http://page.example:${port}/a`, type: 'text/html', text: '<p>Grüße</p>' } })
  })

  it('reads the character set that the page names', async () => {
    const { port } = await serve(
      (_, response) =>
        void response.setHeader('content-type', 'text/html').end(Buffer.from('<meta charset="iso-8859-1">Gr\xfc\xdfe', 'latin1')),
    )
    expect(await createGuardedFetch(LOCAL)(`http://page.example:${port}/`)).toMatchObject({
      fetched: { text: expect.stringContaining('Grüße') },
    })
  })

  it('follows a redirect to another public page', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/new') html('new')(request, response)
      else response.writeHead(302, { location: `http://other.example:${port}/new` }).end()
    })
    expect(await refusalOf(`http://page.example:${port}/old`)).toBe(`fetched http://other.example:${port}/new`)
  })

  it.each(['http://example.com/', 'ftp://example.com/', 'file:///etc/passwd', 'not an address'])(
    'does not fetch %s, which is not https',
    async (url) => {
      expect(await refusalOf(url, {})).toMatch(/only https:\/\/ is fetched|no address of a page/)
    },
  )

  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://0/',
    'https://10.0.0.8/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
  ])('does not fetch %s, which is not public however it is written', async (url) => {
    expect(await refusalOf(url, {})).toMatch(/is not a public address/)
  })

  it('does not fetch localhost', async () => {
    expect(await refusalOf('https://localhost/', {})).toMatch(/localhost leads to .*, which is not a public address/)
  })

  it('does not fetch an address with a password in it', async () => {
    expect(await refusalOf('https://user:secret@page.example/', {})).toMatch(/must not hold a name or password/)
  })

  it.each([
    ['one private address', ['10.0.0.8']],
    ['a private address among public ones', ['93.184.215.14', '169.254.169.254']],
    ['a private address of the other family', ['93.184.215.14', '::1']],
    ['no address at all', []],
  ])('does not connect to a name with %s', async (_, addresses) => {
    const resolve = () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
    expect(await refusalOf('https://page.example/', { resolve })).toMatch(/is not a public address|has no address/)
  })

  it('connects to the address it judged, however the name answers afterwards', async () => {
    const { port, asked } = await serve(html('judged'))
    let times = 0
    const resolve = () => Promise.resolve([{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }])
    expect(await refusalOf(`http://page.example:${port}/`, { ...LOCAL, resolve })).toMatch(/^fetched/)
    expect(asked).toEqual([`page.example:${port}/`])
    expect(times).toBe(1)
  })

  it.each([
    ['a private address', 'http://127.0.0.2/'],
    ['a name that leads to one', 'http://inside.example/'],
    ['another scheme', 'file:///etc/passwd'],
  ])('does not follow a redirect to %s', async (_, location) => {
    const { port, asked } = await serve((_request, response) => void response.writeHead(302, { location }).end())
    expect(await refusalOf(`http://page.example:${port}/`, { ...LOCAL, resolve: insideIsPrivate })).toMatch(/was not fetched: /)
    expect(asked).toHaveLength(1)
  })

  it('gives up on a page that redirects in circles', async () => {
    const { port, asked } = await serve((_, response) => void response.writeHead(301, { location: '/again' }).end())
    expect(await refusalOf(`http://page.example:${port}/`)).toMatch(/more than 5 redirects/)
    expect(asked).toHaveLength(6)
  })

  it('stops reading at the limit of size', async () => {
    const { port } = await serve((_, response) => {
      response.setHeader('content-type', 'text/plain').end('x'.repeat(8 * 1024 * 1024))
    })
    expect(await refusalOf(`http://page.example:${port}/`)).toMatch(/longer than 2097152 bytes/)
  })

  it('counts what a packed body unpacks to', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    const { port } = await serve(
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    )
    const before = process.memoryUsage().rss
    expect(await refusalOf(`http://page.example:${port}/`)).toMatch(/longer than 2097152 bytes/)
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024)
  })

  it.each([
    ['sends nothing', () => undefined],
    [
      'sends a byte at a time',
      (_: IncomingMessage, response: ServerResponse) => {
        response.setHeader('content-type', 'text/html')
        const timer = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(timer))
      },
    ],
    [
      'redirects slowly, again and again',
      (_: IncomingMessage, response: ServerResponse) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 150),
    ],
  ])('gives up in time on a server that %s', async (_, answer) => {
    const { port } = await serve(answer)
    const start = performance.now()
    const limits = { ...PAGE_LIMITS, timeoutMs: 400 }
    expect(await refusalOf(`http://page.example:${port}/`, LOCAL, limits)).toMatch(/it took longer than 0\.4 s/)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('gives up in time on a name that is never resolved', async () => {
    expect(await refusalOf('https://page.example/', { resolve: neverResolved }, { ...PAGE_LIMITS, timeoutMs: 200 })).toMatch(
      /longer than 0\.2 s/,
    )
  })

  it.each(['image/png', 'application/pdf', 'application/octet-stream', ''])('takes no %s', async (type) => {
    const { port } = await serve((_, response) => void response.writeHead(200, type ? { 'content-type': type } : {}).end('x'))
    expect(await refusalOf(`http://page.example:${port}/`)).toMatch(/not text\/html or text\/plain/)
  })

  it.each([404, 500])('takes no page of an answer %d', async (status) => {
    const { port } = await serve((_, response) => void response.writeHead(status, { 'content-type': 'text/html' }).end('no'))
    expect(await refusalOf(`http://page.example:${port}/`)).toMatch(`the server answered ${status}`)
  })

  it('says that nobody listens there', async () => {
    const { port } = await serve(html(''))
    servers.splice(0).forEach((server) => server.close())
    expect(await refusalOf(`http://page.example:${port}/`)).toMatch(/was not fetched: .*ECONNREFUSED/)
  })
})

describe('a public address', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each(['0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '::', 'ff02::1', '2002:7f00:1::', '::ffff:10.0.0.1', 'localhost', ''])(
    'is not "%s"',
    (address) => {
      expect(isPublicAddress(address)).toBe(false)
    },
  )
})
