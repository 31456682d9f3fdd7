import type { CorpusPlace } from '../../adapters/corpus-files.ts'
import type { Corpus } from '../../core/corpus.ts'
import type { Release } from '../../core/release.ts'
import { nameTokens } from '../../core/understanding/name-tokens.ts'
import { fault, type Finding } from './finding.ts'

type Named = { release: Release; name: string; place: CorpusPlace }

/** Each name means one release, and stands once. Case, blanks and dashes make no difference. */
export function checkNames({ releases }: Corpus): Finding[] {
  const owners = new Map<string, Named>()
  const findings: Finding[] = []
  const all = [...releases.values()]
  // Names first: where an alias is another release's name, the alias is at fault.
  for (const named of [...all.map(ownName), ...all.flatMap(aliasesOf)]) {
    const key = nameTokens(named.name)
      .map(({ text }) => text)
      .join(' ')
    const owner = owners.get(key)
    if (!owner) owners.set(key, named)
    else findings.push(fault(named.place, clash(named, owner)))
  }
  return findings
}

function ownName(release: Release): Named {
  return { release, name: release.name, place: { release: release.id, path: ['name'] } }
}

function aliasesOf(release: Release): Named[] {
  return release.aliases.map((name, index) => ({ release, name, place: { release: release.id, path: ['aliases', index] } }))
}

function clash({ release, name }: Named, owner: Named): string {
  return release === owner.release
    ? `"${name}" repeats "${owner.name}": remove it, case, blanks and dashes make no difference`
    : `"${name}" already means ${owner.release.id} ("${owner.name}"): each name belongs to one release`
}
