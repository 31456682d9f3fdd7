/** What a check found: how things stand, and what to do where they do not stand well. Never holds a secret. */
export type Finding = { state: 'ok' | 'warning' | 'problem'; about: string; what: string }

export const ok = (about: string, what: string): Finding => ({ state: 'ok', about, what })
export const warning = (about: string, what: string): Finding => ({ state: 'warning', about, what })
export const problem = (about: string, what: string): Finding => ({ state: 'problem', about, what })

export function lineOf({ state, about, what }: Finding): string {
  return `${state.padEnd(7)}  ${about.padEnd(12)}  ${what}`
}
