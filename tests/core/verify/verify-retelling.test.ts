import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const isSupported = (claim: string, text: string): boolean => verify(claim, [{ text }]).supported

describe('evidence cut out of a text that named its subject before', () => {
  it.each([
    ['The Long Winter of Ada took more than $20 million worldwide.', 'The film took $21 million worldwide.'],
    ["Ada's Garden for Beginners was released on 3 May 2018.", 'It was released on 3 May 2018 by Harper Lane.'],
    ['On Rotten Tomatoes, Harbour: Part Two has a rating of 54%.', 'On Rotten Tomatoes, the film has a rating of 54%.'],
  ])('bears what is said of the subject: “%s”', (claim, text) => {
    expect(isSupported(claim, text)).toBe(true)
  })

  it.each([
    ['The Long Winter of Ada took more than $20 million worldwide.', 'The film took $12 million worldwide.'],
    ["Ada's Garden for Beginners was released on 3 May 2018.", 'It was released on 13 May 2018 by Harper Lane.'],
    ['The Long Winter of Ada took $21 million worldwide.', 'The Short Summer of Ben took $21 million worldwide.'],
  ])('and nothing else: “%s”', (claim, text) => {
    expect(isSupported(claim, text)).toBe(false)
  })
})

describe('texts from tokenised collections', () => {
  it.each([
    ['Ada Lund (1901-1980) was a painter.', 'Ada Lund -LRB- -LSB- ˈaːda -RSB- ; 1901 -- 1980 -RRB- was a painter .'],
    ['More than 600 cases were counted by 4 April 2020.', 'There were 635 cases as of 4 April 2020.More than half of them were mild.'],
  ])('are read as they are meant: “%s”', (claim, text) => {
    expect(isSupported(claim, text)).toBe(true)
  })
})

describe('a claim that stands almost word for word in the evidence', () => {
  const text = 'The council of Millbrook approved the new tram line through the old harbour on Monday.'

  it.each([
    'The council of Ashford approved the new tram line through the old harbour on Monday.',
    'The council of Millbrook never approved the new tram line through the old harbour on Monday.',
  ])('is withheld for one thing changed: “%s”', (claim) => {
    expect(isSupported(claim, text)).toBe(false)
  })
})

it('takes a day before a date without a year for one of the same year', () => {
  expect(
    isSupported('Around 80,995 cases were confirmed before February 26.', 'As of 25 February 2020, around 80,995 cases were confirmed.'),
  ).toBe(true)
  expect(
    isSupported('Around 80,995 cases were confirmed before February 24.', 'As of 25 February 2020, around 80,995 cases were confirmed.'),
  ).toBe(false)
})

describe('a bound in a retelling', () => {
  const rated = 'On Rotten Tomatoes, the film has a rating of 63%, based on 77 reviews, with an average rating of 6.1/10.'

  it.each([
    ['More than 76 people reviewed Harbour Lights.', rated],
    ['Harbour Lights scored over 62% with an average of less than 6.2/10, based on less than 78 critics.', rated],
    ['The bridge took under $430 million.', 'It took around $400million to build the bridge.'],
    ['Before April 20, fewer than 640 people had died in Millbrook.', 'As of April 19, 2020, Millbrook had 11,790 cases and 634 deaths.'],
    ['The channel has less than 19.5 million subscribers.', 'The channel has over 19.4 million subscribers and 15.1 billion views.'],
  ])('holds where the figure nearest to it lies on its side: “%s”', (claim, text) => {
    expect(isSupported(claim, text)).toBe(true)
  })

  it.each([
    ['More than 77 people reviewed Harbour Lights.', rated],
    ['Harbour Lights scored over 64%, based on less than 78 critics.', rated],
    ['Harbour Lights has a rating of 73%, based on less than 78 reviews.', rated],
    ['Before April 18, fewer than 640 people had died in Millbrook.', 'As of April 19, 2020, Millbrook had 11,790 cases and 634 deaths.'],
  ])('and no other: “%s”', (claim, text) => {
    expect(isSupported(claim, text)).toBe(false)
  })
})

it('takes a name for another where the evidence has it with another figure', () => {
  expect(isSupported('The Kestrel 782 is a jet airliner.', 'The Kestrel 787 is a long-haul, mid-size jet airliner made by Lund.')).toBe(
    false,
  )
  expect(isSupported('It has the engine of the K330-307.', 'It has the engine of the K330-300 and burns less fuel.')).toBe(false)
})
