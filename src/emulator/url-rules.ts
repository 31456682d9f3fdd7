import type { FormProblem } from './discord-error.ts'

/** Where pictures may come from. Source: https://discord.com/developers/docs/components/reference#unfurled-media-item */
export const MEDIA_SCHEMES = ['http', 'https', 'attachment']

export function badScheme(url: string | null | undefined, path: PropertyKey[], schemes: string[]): FormProblem[] {
  const scheme = url?.split(':')[0]?.toLowerCase()
  if (!scheme || schemes.includes(scheme)) return []
  const list = schemes.map((name) => `'${name}'`).join(', ')
  return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message: `Scheme "${scheme}" must be one of (${list}).` }]
}
