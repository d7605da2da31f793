import { describe, expect, test } from 'vitest'
import { arrivesText, carrierText, departsText, gradeMeaning, localSpelling } from '#app/i18n/leg-text.ts'
import { ensure } from '#app/base/ensure.ts'
import { at, days, leg } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'

const [vessel, rail] = PUBLISHED.file.legs.map((some) => some)
const openLeg = (part: Parameters<typeof leg>[2]) => leg('L', { from: null, to: null }, part)

describe('the published legs', () => {
  test('the ship was seen on two days and left by the day it arrived', () => {
    expect(departsText(english, ensure(vessel, 'leg'))).toBe('seen 7–8 Sep; left by 12 Sep 2023')
    expect(arrivesText(english, ensure(vessel, 'leg'))).toBe('by 12 Sep 2023; seen 12 Sep')
  })

  test('no day is given for the departure of the train, only bounds', () => {
    expect(departsText(english, ensure(rail, 'leg'))).toBe('seen 12 Sep; left by 1 Oct 2023')
    expect(arrivesText(english, ensure(rail, 'leg'))).toBe('by 1 Oct 2023; seen 1 Oct')
  })

  test('French says the same, with its first of the month', () => {
    expect(departsText(french, ensure(vessel, 'leg'))).toBe('vu les 7–8 sept. ; départ le 12 sept. 2023 au plus tard')
    expect(departsText(french, ensure(rail, 'leg'))).toBe('vu le 12 sept. ; départ le 1er oct. 2023 au plus tard')
  })

  test('a ship has its name, a train what is known of it', () => {
    expect(carrierText(english, ensure(vessel, 'leg'), PUBLISHED.index)).toBe('Angara')
    expect(carrierText(english, ensure(rail, 'leg'), PUBLISHED.index)).toBe('Train, not identified')
  })
})

describe('ends of a leg', () => {
  test('a departure whose span is published is that span', () => {
    const some = openLeg({ departs: { place: 'A' as never, when: days('2023-09-10', '2023-09-11'), seen: null } })
    expect(departsText(english, some)).toBe('10–11 Sep 2023')
  })

  test('an exact departure keeps its time of day', () => {
    const when = { from: at('2023-09-10T06:30Z'), to: at('2023-09-10T06:30Z') }
    expect(departsText(english, openLeg({ departs: { place: 'A' as never, when, seen: null } }))).toBe(
      '10 Sep 2023, 06:30 UTC',
    )
  })

  test('a departure of which only the first day is published says from', () => {
    const when = { from: at('2023-09-10'), to: null }
    expect(departsText(english, openLeg({ departs: { place: 'A' as never, when, seen: null } }))).toBe(
      'from 10 Sep 2023',
    )
  })

  test('an end that no source gives says so', () => {
    expect(departsText(english, openLeg({}))).toBe('not published')
    expect(arrivesText(english, openLeg({}))).toBe('not published')
  })

  test('a sighting of another year keeps its year', () => {
    const some = openLeg({
      departs: {
        place: 'A' as never,
        when: { from: at('2022-12-30'), to: null },
        seen: days('2022-12-30', '2022-12-31'),
      },
      arrives: { place: 'B' as never, when: { from: null, to: at('2023-01-03') }, seen: null },
    })
    expect(departsText(english, some)).toBe('seen 30–31 Dec 2022; left by 2 Jan 2023')
  })

  test('a sighting over the end of a month names both months', () => {
    const some = openLeg({
      departs: {
        place: 'A' as never,
        when: { from: at('2023-09-28'), to: null },
        seen: days('2023-09-28', '2023-10-01'),
      },
      arrives: { place: 'B' as never, when: { from: null, to: at('2023-10-06') }, seen: null },
    })
    expect(departsText(english, some)).toBe('seen 28 Sep – 1 Oct; left by 5 Oct 2023')
  })

  test('a carrier of which nothing is known is not identified', () => {
    expect(carrierText(english, openLeg({}), PUBLISHED.index)).toBe('not identified')
  })
})

test('a grade is said in words and as an editor’s judgement', () => {
  expect(gradeMeaning(english, { source: 'B', information: 6 })).toBe(
    'B6: Usually reliable; Truth cannot be judged. An editor’s judgement, not published',
  )
  expect(gradeMeaning(english, null)).toBe('Not graded')
})

test('the spelling of the land comes with its language', () => {
  const port = ensure(
    PUBLISHED.file.places.find((place) => place.id === 'rajin-port'),
    'place',
  )
  expect(localSpelling(port)).toEqual({ text: '나진항', language: 'ko' })
  expect(localSpelling({ ...port, altNames: ['Najin'] })).toBeNull()
})
