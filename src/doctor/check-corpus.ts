import { loadCorpus } from '../adapters/corpus-files.ts'
import { DAY_MS } from '../core/dates.ts'
import { FootnoteError } from '../core/errors.ts'
import { type Finding, ok, problem, warning } from './finding.ts'

const OLD_DAYS = 60

export function checkCorpus(dir: string, now: Date): Finding[] {
  try {
    const { releases, sources, passages, asOf } = loadCorpus(dir)
    const facts = [...releases.values()].reduce((sum, release) => sum + release.facts.length, 0)
    const counts = `${releases.size} releases, ${facts} facts, ${sources.size} sources, ${passages.size} passages`
    const days = Math.floor((now.getTime() - Date.parse(asOf)) / DAY_MS)
    const told = `${counts}; last read on ${asOf}`
    const isOld = days > OLD_DAYS
    return [isOld ? warning('corpus', `${told}, ${days} days ago. Update Footnote, or see docs/curating.md.`) : ok('corpus', told)]
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error
    return [problem('corpus', `${error.message.split('\n')[0]} npm run corpus:check names every fault.`)]
  }
}
