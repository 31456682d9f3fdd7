/** Far enough apart to tell neighbours, and readable beside Discord's dark and light grounds. */
const COLOURS = [
  0x3b82f6, 0xe0652f, 0x12a37f, 0x9b5de5, 0xd6336c, 0x0ea5b7, 0xb7791f, 0x5c7cfa, 0x74a12e, 0xc2410c, 0x7c6f64, 0xad4bb8,
] as const

/** Developers that stand beside each other most often: each has a colour of its own, in the order of those above. */
const USUAL = [
  'Google',
  'Anthropic',
  'OpenAI',
  'DeepSeek',
  'Alibaba (Qwen)',
  'Meta',
  'Mistral AI',
  'Moonshot AI',
  'NVIDIA',
  'xAI',
  'Microsoft',
  'Z.ai',
]

/** One colour per developer, always the same, as 0xRRGGBB. The less usual share those of the usual. */
export function developerColour(developer: string): number {
  const usual = USUAL.indexOf(developer)
  return COLOURS[usual >= 0 ? usual : placeOf(developer)] ?? COLOURS[0]
}

/** FNV-1a, which spreads short names well. Source: https://www.rfc-editor.org/rfc/rfc9923 */
function placeOf(name: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0) % COLOURS.length
}
