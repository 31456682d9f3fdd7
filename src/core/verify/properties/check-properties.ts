import type { Piece } from '../reading/evidence-reading.ts'
import { areRivals, defaultsIn, type Default } from './defaults.ts'
import { bearing, holdersOf, readScene, type Scene } from './holders.ts'
import { canShareWay, flowsIn, type Flow } from './modalities.ts'
import { isSame, modelsOf } from './models-in.ts'
import { PROPERTIES, type Property } from './properties.ts'
import { propertiesIn } from './property-words.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { overlaps, type Reading, type Span } from '../reading/reading.ts'
import { sourcesIn } from '../statements/sources.ts'
import { textBefore } from '../reading/plain-text.ts'
import type { Subject } from '../reading/subjects.ts'

/** A property that a claim says. `borne`, `rival`: where evidence says it too, or what excludes it. `undone`: words by which it is not so. */
type Said = Span & { name: string; undone: RegExp | undefined; borne: (scene: Scene) => Span[]; rival: (scene: Scene) => Span[] }
/** Of what a text says a property, and whether only to deny it, to plan it or to call it off. */
type Known = { subject: Subject; alike: readonly ProperName[]; isDenied: boolean; isUndone: boolean }

/** Most names, properties of a claim, and places of one in a passage that are looked at: no text worth citing has more. */
const MOST = 100

/**
 * Properties that a claim gives one release and the cited passage only another: "A and B are both Apache 2.0 licensed"
 * of "A ships under MIT, B under Apache 2.0".
 */
export function checkProperties(claim: Reading, pieces: readonly Piece[]): string[] {
  const possible = propertiesIn(claim)
  if (possible.length === 0 && !MAY_SAY.test(claim.text)) return []
  const names = new Map([claim, ...pieces].flatMap(modelsOf).map((name) => [name.text, name]))
  const known = [...names.values()].slice(0, MOST)
  const scene = readScene(claim, known)
  const said = saidIn(scene, possible).slice(0, MOST)
  if (said.length === 0) return []
  const scenes = pieces.map((piece) => readScene(piece, known))
  return said.flatMap((property) => {
    const { subject, isDenied, isUndone } = knownOf(scene, property, property.undone)
    if (isDenied) return []
    const holders = subject.names.length > 0 ? subject.names.slice(0, MOST) : [undefined]
    return holders.map((name) => missing(property, name, scenes, isUndone)).filter((reason) => reason !== undefined)
  })
}

/** What else than a property of the table a text may say: content that goes in or out, and defaults. */
const MAY_SAY = /text|image|picture|photo|vision|audio|video|speech|music|default/i

const saidIn = (scene: Scene, possible: readonly Property[]): Said[] => [
  ...possible.flatMap((property) =>
    spansOf(scene.said, property.said)
      .filter((span) => property.kind !== 'channel' || !isSource(scene, span))
      .map((span) => ofTable(span, property)),
  ),
  ...flowsIn(scene.said).map(ofFlow),
  ...defaultsIn(scene.said).map(ofDefault),
]

/** "Hugging Face lists 763B": who says it, and no channel. */
const isSource = (scene: Scene, span: Span): boolean => sourcesIn(scene).some((source) => overlaps(source, span))

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].slice(0, MOST).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

const ofTable = (span: Span, property: Property): Said => ({
  ...span,
  name: property.name,
  undone: property.isFact ? PLAN : property.side === 'ended' ? CALLED_OFF : undefined,
  borne: (scene) => spansOf(scene.said, property.borne).filter((own) => property.kind !== 'channel' || !isSource(scene, own)),
  rival: ({ said }) =>
    PROPERTIES.filter(({ kind, side }) => kind === property.kind && side !== property.side).flatMap((other) => spansOf(said, other.said)),
})

const ofFlow = (flow: Flow): Said => ({
  ...flow,
  name: flow.way ? `${flow.noun} ${flow.way}put` : flow.noun,
  undone: LATER,
  borne: ({ said }) =>
    flowsIn(said)
      .filter((other) => other.noun === flow.noun && canShareWay(other, flow))
      .slice(0, MOST),
  rival: ({ said }) =>
    flowsIn(said)
      .filter((other) => isRivalFlow(other, flow))
      .slice(0, MOST),
})

const ofDefault = (own: Default): Said => ({
  ...own,
  name: `${own.option} by default`,
  undone: undefined,
  borne: ({ said }) => defaultsIn(said).filter(({ option }) => option === own.option),
  rival: ({ said }) => defaultsIn(said).filter((other) => areRivals(own, other)),
})

/** "text and images only" against audio; "takes video" against "generates video". */
const isRivalFlow = (other: Flow, flow: Flow): boolean =>
  canShareWay(other, flow) ? other.only.length > 0 && !other.only.includes(flow.noun) : other.noun === flow.noun

const DENIAL =
  /\b(?:not|no|never|neither|nor|no longer|cannot|lacks?|without|yet to|out of|left|leaves?|excludes?|except)\b(?! only| just| more| less)|n't\b/i
/** "never left preview": still there. */
const NEVER_LEFT = /\b(?:never|not|yet to|n't) (?:left|leave)\b/gi
/** "of the launch only the autoencoder was open source": said of a part. */
const OF_PART =
  /\b[Oo]nly (?:the|its) (?!(?:\p{Ll}+ )?(?:models?|weights|versions?|variants?)\b)\p{Ll}+(?: \p{Ll}+)? (?:is|are|was|were|has|comes?|came)\b[^,;]{0,30}$|\b[Oo]nly (?:the|its) (?!(?:\p{Ll}+ )?(?:models?|weights|versions?|variants?)\b)\p{Ll}+ of\b[^,;]{0,40}$/u
const isOfPart = ({ text }: Scene, { start }: Span): boolean => OF_PART.test(textBefore(text, start))
/** "based on Apache 2.0", "switched from MIT". */
const FORMER = /\b(?:(?:based|modell?ed) on|derived from|similar to|from|instead of|rather than|replac\p{L}+)\s(?:(?:the|an?)\s)?$/iu
const PLAN =
  /\b(?:[Ww]ill|would|may|might|could|plan\p{L}*|expect\p{L}*|intend\p{L}*|going to|to be|to become|later|soon|to come|consider\p{L}*|promis\p{L}+|coming|follow)\b/u
/** "Image input will follow"; what a model "could read" it can. */
const LATER = /\b(?:will|plan(?:s|ned)|expected|soon|to come|coming|to follow|follow(?:s|ed) later)\b/u

/** Ends of a release's life, which may be called off, and how that is said. */
const CALLED_OFF =
  /\b(?:call(?:s|ed|ing)? off|cancel\p{L}*|revers(?:ed?|es|al|ing)|postpon\p{L}+|scrapp\p{L}+|abandon\p{L}*|delay\p{L}*|suspend\p{L}*|put off|restor\p{L}+|reinstat\p{L}+|shelv\p{L}+)\b/iu

function knownOf(scene: Scene, span: Span, undone: RegExp | undefined): Known {
  const clause = scene.clauses.findLast(({ start }) => start <= span.start) ?? span
  const from = Math.max(clause.start, span.start - 80)
  const lead = scene.text.slice(from, span.start).replace(NEVER_LEFT, '')
  const around = scene.text.slice(from, Math.min(clause.end, span.end + 80))
  return { ...holdersOf(scene, span), isDenied: DENIAL.test(lead) || FORMER.test(lead), isUndone: undone?.test(around) ?? false }
}

/** Why the evidence does not bear a property of this model; undefined where it does, or says nothing of the kind. */
function missing(property: Said, name: ProperName | undefined, scenes: readonly Scene[], isUndone: boolean): string | undefined {
  const places = scenes.flatMap((scene) =>
    property
      .borne(scene)
      .filter((span) => !isBareTitle(scene, span))
      .map((span) => placeOf(scene, span, property, name)),
  )
  const bearingPlaces = places.filter((place) => !place.isDenied && (isUndone || !place.isUndone))
  if (bearingPlaces.some(({ of }) => of === 'own') || (!name && places.length > 0)) return undefined
  const own = `says “${property.name}”${name ? ` of ${name.text}` : ''}`
  const rival = rivalOf(property, name, scenes)
  if (rival !== undefined) return `${own}; the cited passage says “${rival}”`
  const isOfOthers = places.length > 0 && bearingPlaces.every(({ of }) => of === 'other')
  return isOfOthers ? `${own}, which the cited passage does not` : undefined
}

/** A title that names no model says nothing of any: "Retirement". */
const isBareTitle = ({ titleEnd, groups }: Scene, { start }: Span): boolean =>
  start < titleEnd && !groups.some((group) => group.start < titleEnd)

/** What the evidence says of this model that excludes the property. */
function rivalOf(property: Said, name: ProperName | undefined, scenes: readonly Scene[]): string | undefined {
  return scenes
    .flatMap((scene) => {
      const against = property.rival(scene).find((span) => {
        const place = placeOf(scene, span, property, name)
        return place.of === (name ? 'own' : 'wide') && !place.isDenied
      })
      return against ? [scene.text.slice(against.start, against.end)] : []
    })
    .at(0)
}

type Place = { of: 'own' | 'wide' | 'other'; isDenied: boolean; isUndone: boolean }

function placeOf(scene: Scene, span: Span, { undone }: Said, name: ProperName | undefined): Place {
  const { subject, alike, isDenied, isUndone } = knownOf(scene, span, undone)
  const isAmong = (names: readonly ProperName[]) => name !== undefined && names.some((other) => isSame(name, other))
  if (isOfPart(scene, span)) return { of: 'other', isDenied, isUndone }
  return { of: isAmong(alike) ? 'own' : bearing(name, subject), isDenied, isUndone }
}
