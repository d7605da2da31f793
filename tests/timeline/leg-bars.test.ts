import { expect, test } from 'vitest'
import type { PlaceId } from '#app/domain/record.ts'
import { legBars } from '#app/timeline/leg-bars.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { at, days, leg, legsOf } from '#tests/support/sketch.ts'

const scale = timeScale(days('2023-09-01', '2023-09-10'), 1000)
const NAJ = 'NAJ' as PlaceId

test('a leg that is only known to lie in some days is hatched all through', () => {
  const [bar] = legBars(legsOf('A vessel NAJ>DUN ..===.....'), scale)
  expect(bar).toMatchObject({ certain: null, possible: { left: 200, width: 300 } })
})

test('between its latest departure and its earliest arrival it is solid', () => {
  const sure = leg(
    'A-1',
    { from: null, to: null },
    {
      departs: { place: NAJ, when: { from: at('2023-09-02'), to: at('2023-09-03') }, seen: null },
      arrives: { place: NAJ, when: { from: at('2023-09-06'), to: at('2023-09-08') }, seen: null },
    },
  )
  expect(legBars([sure], scale)[0]).toMatchObject({
    possible: { left: 100, width: 600 },
    certain: { left: 200, width: 300 },
    isOpenBefore: false,
    isOpenAfter: false,
  })
})

test('an end that no source gives is open', () => {
  const open = leg(
    'A-1',
    { from: null, to: at('2023-09-08') },
    {
      arrives: {
        place: NAJ,
        when: { from: at('2023-09-05'), to: at('2023-09-08') },
        seen: days('2023-09-07', '2023-09-07'),
      },
    },
  )
  expect(legBars([open], scale)[0]).toMatchObject({
    isOpenBefore: true,
    isOpenAfter: false,
    seen: [{ left: 600, width: 100 }],
  })
})

test('a leg without any time has no bar', () => {
  expect(legBars([leg('A-1', { from: null, to: null })], scale)).toEqual([])
})
