import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { overlaps, type Reading } from '../reading/reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { areSameModel } from '../reading/subjects.ts'

/** Where a model is or is used, told right behind its name: "Devstral 2 in the coding agent Vibe". */
type Pair = { model: ProperName; place: ProperName }
const BETWEEN = /^,?\s(?:in|on|at|inside|through|via)\s(?:(?:the|its|their)\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}$/u

/** "Took over from B in P" where the evidence has B in another place, and others in P. */
export function checkPlaces(claim: Reading, pieces: readonly Piece[]): string[] {
  const own = pairsIn(claim)
  const known = own.length > 0 ? pieces.flatMap(pairsIn) : []
  return own.flatMap(({ model, place }) => {
    const places = known.filter((pair) => areSameModel(pair.model, model)).map((pair) => pair.place)
    const isKnown = pieces.some(({ names }) => names.some((name) => areSamePlace(name, place)))
    return isKnown && places.length > 0 && !places.some((other) => areSamePlace(other, place))
      ? [`says ${place.text} of ${model.text}; the cited passage says ${places[0]!.text}`]
      : []
  })
}

const areSamePlace = (a: ProperName, b: ProperName): boolean => a.tokens.some((token) => token.length > 2 && b.tokens.includes(token))

const pairsIn = remembered(({ text, models, names }: Reading): readonly Pair[] => {
  const places = names.filter((name) => !models.some((other) => overlaps(other, name)))
  return models.flatMap((model) => {
    const next = names.find(({ start }) => start >= model.end)
    const at = next && BETWEEN.test(text.slice(model.end, next.start)) ? places.indexOf(next) : -1
    const isJoined = (index: number) => index === at || JOINED.test(text.slice(places[index - 1]!.end, places[index]!.start))
    const end = at < 0 ? -1 : places.findIndex((_, index) => index > at && !isJoined(index))
    return at < 0 ? [] : places.slice(at, end < 0 ? undefined : end).map((place) => ({ model, place }))
  })
})
const JOINED = /^(?:,| and|, and|,? or) (?:(?:in|on) )?(?:the )?(?:\p{Ll}+ )?$/u
