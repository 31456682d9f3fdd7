import type { Corpus } from '../../core/corpus.ts'
import type { Release } from '../../core/release.ts'
import { fault, warning, type Finding } from './finding.ts'

/** A lab's folder holds one developer; every source is used; no page is written up twice for one day. */
export function checkUpkeep(corpus: Corpus): Finding[] {
  return [...checkDevelopers(corpus), ...checkSourcesUsed(corpus), ...checkAddresses(corpus)]
}

function checkDevelopers({ releases }: Corpus): Finding[] {
  const labs = Map.groupBy(releases.values(), ({ id }) => id.slice(0, id.indexOf('/')))
  return [...labs].flatMap(([lab, members]) => {
    const developer = mostCommonDeveloper(members)
    const others = members.filter((release) => release.developer !== developer)
    return others.map((release) =>
      fault(
        { release: release.id, path: ['developer'] },
        `developer: the releases of ${lab}/ are by ${developer}, this one by ${release.developer}`,
      ),
    )
  })
}

function mostCommonDeveloper(releases: readonly Release[]): string | undefined {
  const groups = [...Map.groupBy(releases, ({ developer }) => developer)]
  return groups.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]
}

function checkSourcesUsed({ releases, sources }: Corpus): Finding[] {
  const used = new Set([...releases.values()].flatMap(({ facts }) => facts.map(({ source }) => source)))
  const unused = [...sources.values()].filter(({ id, passages }) => passages.length === 0 && !used.has(id))
  return unused.map(({ id }) => fault({ source: id, path: [] }, 'no fact names this source and it has no passage: use or remove it'))
}

function checkAddresses({ sources }: Corpus): Finding[] {
  const pages = Map.groupBy(sources.values(), ({ url, retrieved }) => `${url.replace(/\/$/, '')} ${retrieved}`)
  return [...pages.values()].flatMap(([first, ...others]) =>
    others.map(({ id }) => warning({ source: id, path: ['url'] }, `url: ${first!.id} is the same page, read on the same day`)),
  )
}
