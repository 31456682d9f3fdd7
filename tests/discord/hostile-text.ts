import fc from 'fast-check'

const HOSTILE = [
  '[free nitro](https://evil.example)', '[a][b]', '[b]: https://evil.example', '![x](https://evil.example/x.png)',
  'https://evil.example/a_b', 'http://evil', '<https://evil.example>', 'discord.gg/abcdef', 'steam://run/1', 'discord://x',
  '@everyone', '@here', '<@123456789012345678>', '<@!1>', '<@&123456789012345678>', '<#123456789012345678>',
  '</ask:123456789012345678>', '<id:customize>', '<t:1700000000:R>', '<:pepe:123456789012345678>', '<a:x:1>', ':smile:',
  '# Heading', '## h', '### h', '-# small', '> quote', '>>> all', '- list', '* list', '+ list', '1. one', '12) two',
  '**bold**', '__u__', '_i_', '~~s~~', '||spoiler||', '`code`', '```ansi\n\u001b[31mred\u001b[0m\n```', '\\', '\\\\[', '\n',
  '\u202Eevil', '\u200B', '\u2066', '\uFEFF', '\u00AD', '\uD800', '\u2028', '😀', '👩‍👩‍👧', '中文', 'x', ' ',
] // prettier-ignore
/** Texts that try to be more than text in Discord. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'[]()<>*_~`|\\#->:@/.1a \n'.split('')), maxLength: 30 }),
)
