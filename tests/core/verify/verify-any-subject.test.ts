import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const BRIDGE =
  'Work on the harbour bridge began in 1923. It was opened by the premier on 19 March 1932, carries eight lanes of traffic and spans 503 metres. Sixteen workers died while it was built.'

describe('claims on any subject', () => {
  it.each([
    ['The harbour bridge, a familiar landmark, was inaugurated by the premier on 19 March 1932.', BRIDGE],
    ['Traffic crosses the harbour bridge in eight lanes along a span of 503 metres.', BRIDGE],
    ['Sixteen workers lost their lives while the harbour bridge was built.', BRIDGE],
    ['The shell grows to 6.5 feet.', 'The shell grows to six and a half feet.'],
    ['Ann is 20 years old and Ben is 21.', 'Ann is 20 years old, and Ben is 21 years old.'],
    ['He moved to Millwall on 12 July 2019.', 'He moves to Millwall 12 July 2019 The club confirmed the move.'],
    ['It earned $200 million by March 28, 2020.', 'By March 28 , 2020 , it had earned $ 200 million .'],
    ['The Gameboy was sold in 1989.', 'The Game Boy was sold in 1989.'],
    ['It opened in the United States in 1990.', 'It opened in the U.S. in 1990.'],
    ['Net income fell in the first quarter of 2021.', 'In the 2021 report, first-quarter net income fell.'],
    ['The Autodromo was built in 1959.', 'The Autódromo was built in 1959. As of 2018, the Autódromo hosts one race.'],
    ['He founded it on 28 July 1989.', 'He founded it on 28 July 1989. It was popular in the 1990s.'],
    ['Ada Birk was alive in the 19th century.', 'Ada Birk (3 May 1822 – 9 June 1871) was a painter.'],
    ['Ada Birk died on 9 June 1871.', 'Ada Birk (3 May 1822 – 9 June 1871) was a painter.'],
    ["Low Tide was popular in the 1990's.", 'Low Tide was popular in 1994.'],
    ['The museum has more than 1,000 paintings.', 'The museum has 15,900 paintings.'],
    ['The Harbour Lights film earned $200 million.', 'The film earned $200 million.'],
    ['The Alder Theatre opened in 1963.', 'The first building, designed by Ralph Birk, opened in 1963.'],
    ['The Corvid X380 entered service in 2007 with Fjord Air.', 'The X380 first flew in 2005 and entered service in 2007 with Fjord Air.'],
    ['The film 47 Paces Down opened on 3 May.', 'The film opened on 3 May.'],
  ])('lets a retelling pass: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['The harbour bridge was opened by the premier on 19 March 1933.', BRIDGE],
    ['The harbour bridge spans 530 metres.', BRIDGE],
    ['Fifteen workers died while the harbour bridge was built.', BRIDGE],
    ['The harbour bridge was sold to private investors after a referendum.', BRIDGE],
    ['Work on the harbour bridge began on 19 March 1932.', BRIDGE],
    [
      'The Kestrel Kingdom includes Northern Ireland, Scotland, Wales and England.',
      'The United Kingdom includes Northern Ireland, Scotland, Wales and England.',
    ],
    ['The shell grows to 6.5 feet.', 'The shell grows to six feet.'],
    ['Ada Birk died in the 20th century.', 'Ada Birk (3 May 1822 – 9 June 1871) was a painter.'],
    ['Ada Birk died on 3 May 1822.', 'Ada Birk (3 May 1822 – 9 June 1871) was a painter.'],
    ['The museum has more than 20,000 paintings.', 'The museum has 15,900 paintings.'],
    ['The Alder Theatre opened in 1963.', 'The Elm Theatre opened in 1963.'],
    ['The Corvid 787 is a jet.', 'The Corvid 767 is a jet.'],
    ['Corvid entered service in 2007 with Alder Air.', 'Corvid entered service in 2007 with Fjord Air.'],
    ['The 2007 Alder Cup was cancelled.', 'The 2003 Alder Cup was cancelled.'],
    [
      'The show was first seen on 4 March 2019 in Australia.',
      'The show was first seen in Australia on 4 March 2018. A sequel came out in 2019.',
    ],
  ])('withholds what the evidence does not say: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })

  it('says what is unknown where nothing else is wrong', () => {
    const { reasons } = verify('Photographers and painters adore the bridge at dawn.', [{ text: BRIDGE }])
    expect(reasons).toEqual(['speaks of “Photographers, painters, adore, dawn”, which the cited passage does not'])
  })
})
