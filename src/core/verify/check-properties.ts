import type { Piece } from './evidence-reading.ts'
import { bearing, holdersOf, isSame, modelsOf, readScene, type Scene } from './holders.ts'
import { canShareWay, flowsIn, type Flow } from './modalities.ts'
import { textBefore } from './plain-text.ts'
import { PROPERTIES, type Property } from './properties.ts'
import type { ProperName } from './proper-names.ts'
import type { Reading, Span } from './reading.ts'
import type { Subject } from './subjects.ts'

/** A property where a text says it. `borne`, `rival`: whether evidence says it too, or what excludes it. */
type Said = Span & { name: string; isFact: boolean; borne: (scene: Scene) => Span[]; rival: (scene: Scene) => Span[] }
type Known = { subject: Subject; alike: readonly ProperName[]; isDenied: boolean; isPlanned: boolean; denied: readonly ProperName[] }

/**
 * Properties that a claim gives one release and the cited passage only another: "A and B are both Apache 2.0 licensed"
 * of "A ships under MIT, B under Apache 2.0".
 */
export function checkProperties(claim: Reading, pieces: readonly Piece[]): string[] {
  const said = saidIn(claim)
  if (said.length === 0) return []
  const known = [claim, ...pieces].flatMap(modelsOf)
  const scene = readScene(claim, known)
  const scenes = pieces.map((piece) => readScene(piece, known))
  return said.flatMap((property) => {
    const own = knownOf(scene, property)
    const holders = [...own.subject.names, ...own.alike]
    const reasons = (holders.length > 0 ? holders : [undefined])
      .filter((name) => !own.isDenied && (!name || !own.denied.includes(name)))
      .map((name) => missing(property, name, scenes, own.isPlanned))
    return [...reasons, ...own.denied.map((name) => denied(property, name, scenes))].filter((reason) => reason !== undefined)
  })
}

const saidIn = (claim: Reading): Said[] => {
  const text = masked(claim, claim.models)
  return [
    ...PROPERTIES.flatMap((property) => spansOf(text, property.said).map((span) => ofTable(span, property))),
    ...flowsIn(text).map(ofFlow),
  ]
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** The text with blanks for names: the "Preview" in a release's name says nothing. */
function masked({ text }: Reading, names: readonly ProperName[]): string {
  let own = text
  for (const { start, end, text: name } of names)
    if (!/licen[cs]e/i.test(name)) own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end)
  return own
}

const ofTable = (span: Span, property: Property): Said => ({
  ...span,
  name: property.name,
  isFact: property.isFact ?? false,
  borne: (scene) => spansOf(masked(scene, scene.models), property.borne),
  rival: (scene) => {
    const text = masked(scene, scene.models)
    return PROPERTIES.filter(({ kind, side }) => kind === property.kind && side !== property.side).flatMap((other) =>
      spansOf(text, other.said),
    )
  },
})

const ofFlow = (flow: Flow): Said => ({
  ...flow,
  name: flow.way ? `${flow.noun} ${flow.way}put` : flow.noun,
  isFact: false,
  borne: (scene) => flowsIn(masked(scene, scene.models)).filter((other) => other.noun === flow.noun && canShareWay(other, flow)),
  rival: (scene) =>
    flowsIn(masked(scene, scene.models)).filter(
      (other) =>
        (canShareWay(other, flow) && other.only.length > 0 && !other.only.includes(flow.noun)) ||
        (other.noun === flow.noun && !canShareWay(other, flow)),
    ),
})

const DENIAL =
  /\b(?:not|never|neither|nor|no longer|cannot|lacks?|without|yet to|out of|left|leaves?|excludes?|except)\b(?! only| just)|n't\b/i
const PLAN =
  /\b(?:[Ww]ill|would|may|might|could|plan\p{L}*|expect\p{L}*|intend\p{L}*|going to|to be|to become|later|soon|to come|consider\p{L}*|promis\p{L}+|coming|follow)\b/u

function knownOf(scene: Scene, span: Span): Known {
  const clause = scene.clauses.findLast(({ start }) => start <= span.start) ?? span
  const lead = scene.text.slice(Math.max(clause.start, span.start - 60), span.start)
  const around = scene.text.slice(Math.max(clause.start, span.start - 60), Math.min(clause.end, span.end + 40))
  return { ...holdersOf(scene, span), isDenied: DENIAL.test(lead), isPlanned: PLAN.test(around) }
}

/** Why the evidence does not bear a property of this model; undefined where it does, or says nothing of the kind. */
function missing(property: Said, name: ProperName | undefined, scenes: readonly Scene[], isPlanned: boolean): string | undefined {
  const all = scenes.flatMap(({ groups }) => groups.flatMap(({ names }) => names))
  const places = scenes.flatMap((scene) => property.borne(scene).map((span) => placeOf(scene, span, name, all)))
  const bearingPlaces = places.filter(({ isDenied, isPlanned: isLater }) => !isDenied && (!property.isFact || isPlanned || !isLater))
  if (bearingPlaces.some(({ of }) => of === 'own')) return undefined
  const rivals = scenes.flatMap((scene) =>
    property.rival(scene).flatMap((span) => {
      const place = placeOf(scene, span, name, all)
      return place.of === (name ? 'own' : 'wide') && !place.isDenied ? [scene.text.slice(span.start, span.end)] : []
    }),
  )
  if (!name && places.length > 0) return undefined
  const own = `says “${property.name}”${name ? ` of ${name.text}` : ''}`
  if (rivals.length > 0) return `${own}; the cited passage says “${rivals[0]}”`
  const isOfOthers = places.length > 0 && bearingPlaces.every(({ of }) => of === 'other')
  return isOfOthers ? `${own}, which the cited passage does not` : undefined
}

function placeOf(scene: Scene, span: Span, name: ProperName | undefined, all: readonly ProperName[]) {
  const { subject, alike, denied: not, isDenied, isPlanned } = knownOf(scene, span)
  const isAlike = name && alike.some((other) => isSame(name, other))
  const isNot = name !== undefined && not.some((other) => isSame(name, other))
  return { of: isAlike ? ('own' as const) : bearing(name, subject, all), isDenied: isDenied || isNot, isPlanned }
}

/** "but not with the 31B", where the evidence says it of the 31B. */
function denied(property: Said, name: ProperName, scenes: readonly Scene[]): string | undefined {
  const isSaid = scenes.some((scene) =>
    property.borne(scene).some((span) => {
      const place = placeOf(scene, span, name, [])
      return place.of === 'own' && !place.isDenied && !DENIAL.test(textBefore(scene.text, span.end))
    }),
  )
  return isSaid ? `denies “${property.name}” of ${name.text}, which the cited passage says` : undefined
}
