import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { plainText, renderMarkdown } from '../../src/playground/markdown.ts'

const names = {
  user: (id: string) => (id === '100000000000000001' ? 'ana' : id),
  channel: (id: string) => (id === '100000000000000002' ? 'general' : id),
  role: (id: string) => (id === '100000000000000003' ? 'Managers' : id),
}
const render = (source: string) => renderMarkdown(source, names)

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](<JavaScript:alert(1)>)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '[x](//evil.example)',
  '[x](https://a.example" onclick="alert(1))',
  '[x](<https://a.example/?q="><script>alert(1)</script>>)',
  'https://a.example/"onmouseover="alert(1)',
  '```"><script>alert(1)</script>\nx```',
  '<:x" onerror="alert(1):100000000000000001>',
  '<svg/onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
]

/** Everything in the HTML that could run or load something. */
function dangers(html: string): string[] {
  const { document } = parseHTML(`<main>${html}</main>`)
  return [...document.querySelectorAll('main *')].flatMap((element) => [
    ...(/^(script|img|svg|iframe|style|object|form|input)$/i.test(element.tagName) ? [element.tagName] : []),
    ...[...element.attributes]
      .filter(({ name, value }) => (name === 'href' ? !/^https?:\/\//i.test(value) : !['class', 'target', 'rel', 'start'].includes(name)))
      .map(({ name, value }) => `${name}=${value}`),
  ])
}

describe('markdown on the page', () => {
  it.each([
    ['**bold** and *italic*', '<strong>bold</strong> and <em>italic</em>'],
    ['# One\n### Three', '<h1>One</h1><h3>Three</h3>'],
    ['-# as of today', '<small>as of today</small>'],
    ['> quoted', '<blockquote>quoted</blockquote>'],
    ['||hidden||', '<span class="d-spoiler">hidden</span>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['`a < b`', '<code>a &lt; b</code>'],
    ['<@100000000000000001>', '<span class="d-mention d-user">@ana</span>'],
    ['<@&100000000000000003>', '<span class="d-mention d-role">@Managers</span>'],
    ['<#100000000000000002>', '<span class="d-mention d-channel">#general</span>'],
    ['</ask:100000000000000001>', '<span class="d-slash">/ask</span>'],
    ['<:up:100000000000000001>', '<span class="d-emoji">:up:</span>'],
  ])('shows %j as Discord does', (source, html) => {
    expect(render(source)).toBe(html)
  })

  it('opens masked links, with and without angle brackets, in a new tab that knows nothing of this one', () => {
    const link = '<a href="https://a.example/b?c=1&amp;d=2" target="_blank" rel="noopener noreferrer">1</a>'
    expect(render('[1](<https://a.example/b?c=1&d=2>)')).toBe(link)
    expect(render('[1](https://a.example/b?c=1&d=2)')).toBe(link)
  })

  it('writes timestamps out', () => {
    expect(render('<t:1700000000:d>')).toContain('11/14/23')
    expect(render(`<t:${Math.floor(Date.now() / 1000) - 7200}:R>`)).toContain('2 hours ago')
    expect(render('<t:99999999999999999999:f>')).toBe('&lt;t:99999999999999999999:f&gt;')
  })

  it.each(HOSTILE)('lets nothing run out of %j', (source) => {
    expect(dangers(render(source))).toEqual([])
  })

  it('lets nothing run out of any mixture of marks and hostile pieces', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE, '**', '`', '```', '||', '> ', '-# ', '\n', '[', '](', ')', '<', '>', '"', "'", '&'),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(dangers(render(pieces.join('')))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('gives previews without marks', () => {
    expect(plainText('**A** & <b>\n> [c](<https://a.example>)', names)).toBe('A & <b> c')
  })
})
