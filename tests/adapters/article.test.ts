import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/adapters/article.ts'

const url = 'https://tern.example/news/tern-2'
const paragraph = '<p>Tern 2 Pro has 1.6T parameters and costs $1.74 per million input tokens since 2026-04-24.</p>'

describe('taking an article out of a page', () => {
  it('keeps what the page says and leaves its frame', async () => {
    const html = `<html><head><title>Tern 2</title><meta property="og:site_name" content="Tern News"><meta property="article:published_time" content="2026-04-24T09:00:00Z"></head>
      <body><nav>Home, About, Careers</nav><article><h1>Tern 2</h1>${paragraph.repeat(8)}</article><footer>Cookies</footer><script>document.title = 'changed'</script></body></html>`
    const result = await extractArticle({ html, url })
    expect(result).toMatchObject({ article: { title: 'Tern 2', site: 'Tern News', published: '2026-04-24T09:00:00Z' } })
    expect(JSON.stringify(result)).toContain('1.6T parameters')
    expect(JSON.stringify(result)).not.toMatch(/Careers|Cookies|changed/)
  })

  it('gives up on a page that takes too long', async () => {
    const start = performance.now()
    const result = await extractArticle({ html: '<div>'.repeat(200_000), url }, 1000)
    expect(result).toEqual({ refusal: `${url}: no article could be taken out of this page: it took longer than 1 s.` })
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
