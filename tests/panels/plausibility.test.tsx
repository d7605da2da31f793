import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { indexCase } from '#app/domain/case-index.ts'
import type { CaseFile } from '#app/domain/case.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { LegId, SourceId } from '#app/domain/record.ts'
import { exactly } from '#app/domain/quantity.ts'
import { instant } from '#app/domain/time.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import { Detail } from '#app/panels/detail/detail.tsx'
import { Figures } from '#app/panels/figures/figures.tsx'
import { PUBLISHED, type TestCase } from '#tests/panels/published-case.ts'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'
import { at } from '#tests/support/sketch.ts'

const HOUR_MS = 3_600_000

/** The published case with other legs. */
function caseWith(legs: readonly Leg[]): TestCase {
  const file: CaseFile = { ...PUBLISHED.file, legs }
  return { ...PUBLISHED, file, index: indexCase(file) }
}

/** The published passage, had it taken four hours at most. */
const hasty = (leg: Leg): Leg =>
  leg.mode === 'vessel'
    ? {
        ...leg,
        departs: { ...leg.departs, when: { from: at('2023-09-08'), to: null } },
        arrives: { ...leg.arrives, when: { from: null, to: instant(at('2023-09-08') + 4 * HOUR_MS) } },
      }
    : leg

function setUp(address = '', of: TestCase = PUBLISHED) {
  const page = setUpPanes(
    (board) => (
      <>
        <Figures board={board} feedsDown={[]} />
        {board.selection && <Detail board={board} selection={board.selection} />}
      </>
    ),
    { address, of },
  )
  const figures = () => screen.getByRole('region', { name: 'Figures' })
  return {
    ...page,
    detail: () => page.text('Detail'),
    openQuestions: async () => {
      await page.user.click(within(figures()).getByText('Questions that the figures raise'))
      await within(figures()).findByText(/legs? checked:/)
    },
    followQuestion: (name: RegExp) => page.user.click(within(figures()).getByRole('button', { name })),
  }
}

test('a leg shows its implied speed with the arithmetic, as inferred, and the limit as ours', () => {
  const { detail } = setUp('?leg=WH-300-vessel')
  expect(detail()).toContain(
    'Inferredat least about 0.7 kn: 110.5 nm (204.7 km) along the inferred corridor, in at most 144 h',
  )
  expect(detail()).toContain('Raises no question: limit 23 kn, assumed by us, not published')
})

test('a leg by rail is told in kilometres a day', () => {
  expect(setUp('?leg=WH-300-rail').detail()).toContain(
    'at least about 470 km a day: at least about 9,400 km of track, inferred, in at most 20 days',
  )
})

test('a consignment without a question says what was checked', () => {
  expect(setUp('?consignment=WH-300').detail()).toContain('2 legs checked: speed, order, overlap, ports. No question.')
})

test('a consignment says of how many legs no speed can be told', () => {
  const timeless = PUBLISHED.file.legs.map((leg) =>
    leg.mode === 'rail' ? { ...leg, departs: { ...leg.departs, when: { from: null, to: null } } } : leg,
  )
  expect(setUp('?consignment=WH-300', caseWith(timeless)).detail()).toContain(
    'For 1 leg no speed can be told: a time or a place is missing.',
  )
})

test('a leg that its figures make too fast is asked about, with the limit and whose it is', () => {
  const { detail } = setUp('?leg=WH-300-vessel', caseWith(PUBLISHED.file.legs.map(hasty)))
  expect(detail()).toContain(
    'How can it have gone so fast? 110.5 nm (204.7 km) along the inferred corridor, in at most 4 h, is at least about 27.6 kn; limit 23 kn, assumed by us, not published',
  )
  expect(detail()).not.toContain('Raises no question')
})

test('the figures list what was checked when there is nothing to ask', async () => {
  const { openQuestions, text } = setUp()
  await openQuestions()
  expect(text('Figures')).toContain('2 legs checked: speed, order, overlap, ports. No question.')
  expect(text('Figures')).toContain('For 2 legs this check was not made: what the ship or the train can carry')
  expect(text('Figures')).not.toContain('against what the ship')
})

test('a question in the list opens its leg', async () => {
  const { openQuestions, followQuestion, address, text } = setUp('', caseWith(PUBLISHED.file.legs.map(hasty)))
  await openQuestions()
  expect(text('Figures')).toContain('Faster than the limit 1')
  await followQuestion(/How can it have gone so fast/)
  expect(address()).toBe('?leg=WH-300-vessel')
})

test('of many questions fifty are listed, and how many more there are', async () => {
  const many = PUBLISHED.file.legs
    .filter(({ mode }) => mode === 'vessel')
    .flatMap((leg) => Array.from({ length: 60 }, (_, number) => ({ ...hasty(leg), id: `L-${number}` as LegId })))
  const { openQuestions, text } = setUp('', caseWith(many))
  await openQuestions()
  expect(text('Figures')).toContain('Faster than the limit 60')
  expect(screen.getAllByRole('button', { name: /How can it have gone so fast/ })).toHaveLength(50)
  expect(text('Figures')).toContain('And 10 questions more.')
})

test('a ship shows its check digit, and its listings against its voyage', () => {
  const { detail } = setUp('?vessel=angara')
  expect(detail()).toContain('Check digitfits the number (computed by us')
  expect(detail()).toContain('8 May 2022 before the window487 days before the earliest departure of this voyage')
  expect(detail()).toContain('281 to 286 days after the latest arrival of this voyage')
})

/** The published case with made-up figures of what its ship can carry, and of its names. */
function caseWithShip(part: Partial<Vessel>): TestCase {
  const file: CaseFile = { ...PUBLISHED.file, vessels: PUBLISHED.file.vessels.map((one) => ({ ...one, ...part })) }
  return { ...PUBLISHED, file, index: indexCase(file) }
}

const room = (teu: number): Partial<Vessel> => ({
  capacity: {
    teu: exactly(teu),
    limitation: { en: 'A figure of this test.' },
    basis: 'published',
    sources: ['HACKMD-2025' as SourceId],
  },
})

test.each([
  [
    '?vessel=angara',
    'Capacitynot known from any source here; whether the ship could carry what is reported was not checked',
  ],
  ['?leg=WH-300-vessel', 'Loadnot checked: what the ship can carry at the most is not known from any source here'],
  ['?leg=WH-300-rail', 'Loadnot checked: what the train can carry at the most is not known from any source here'],
])('a capacity that no source gives is told as not known, and that it was not checked: %s', (address, told) => {
  expect(setUp(address).detail()).toContain(told)
})

test('what a ship can carry stands with its source, its basis and what the figure does not tell', () => {
  expect(setUp('?vessel=angara', caseWithShip(room(240))).detail()).toMatch(
    /Capacity240 TEU .*Published.*Sources: .+A figure of this test\./,
  )
})

test('more than a ship could carry is asked, with both figures, the source and the assumption', async () => {
  const { detail, openQuestions, text } = setUp('?leg=WH-300-vessel', caseWithShip(room(240)))
  expect(detail()).toMatch(
    /How can Angara have carried so many\? Reported: about 300 containers, rounded: taken as at least 250\. Capacity: 240 TEU \(.+\), so at most 240 containers if each is of one TEU, 120 if each is of two \(one or two TEU: assumed by us\)\./,
  )
  await openQuestions()
  expect(text('Figures')).toContain('More than could be carried 1')
  expect(text('Figures')).toContain('1 leg checked against what the ship or the train can carry.')
})

test.each([
  [520, 'Raises no question.'],
  [260, 'Raises none as long as not each was of two TEU.'],
])('what fits in %i TEU is told with its arithmetic: %s', (teu, verdict) => {
  const { detail } = setUp('?leg=WH-300-vessel', caseWithShip(room(teu)))
  expect(detail()).toContain(verdict)
  expect(detail()).not.toContain('How can Angara have carried so many')
})

test('a ship without another name or flag on record says that none is known, and not that it had none', () => {
  const { detail } = setUp('?vessel=angara')
  expect(detail()).toContain('Other namesnone is known from any source here')
  expect(detail()).toContain('FlagRussiasince when is not known from any source here')
  expect(detail()).toContain('Other flagsnone is known from any source here')
})

test('former names stand with their source; that their times are not given is said', () => {
  expect(setUp('?vessel=maia-1').detail()).toMatch(
    /Other namesBeluga Evaluation, BBC Hawaii, Ocean Rising, Neptune Crow, Neptun earlier: when is not given \(Sources: L'Express, via earthpressnews \(machine translation\)\)/,
  )
})

test('a dated name and flag stand with their dates', () => {
  const bore = (text: string, order: 'earlier' | 'later') => ({
    text,
    order,
    when: { from: null, to: at('2019-05-01') },
    sources: ['HACKMD-2025' as SourceId],
  })
  const { detail } = setUp(
    '?vessel=angara',
    caseWithShip({ names: [bore('Made Up', 'earlier')], flags: [bore('Nowhere', 'earlier')] }),
  )
  expect(detail()).toContain('Made Up earlier: by 30 Apr 2019')
  expect(detail()).toContain('Nowhere earlier: by 30 Apr 2019')
})

test('a ship without a voyage in the case says so', () => {
  expect(setUp('?vessel=maria').detail()).toContain('No voyage of this ship is recorded in this case.')
})

test('with several voyages each listing is held against each', () => {
  const legs = PUBLISHED.file.legs.flatMap((leg) =>
    leg.mode === 'rail'
      ? []
      : [
          leg,
          {
            ...leg,
            id: 'LATER' as LegId,
            departs: { ...leg.departs, when: { from: at('2022-05-01'), to: null }, seen: null },
            arrives: { ...leg.arrives, when: { from: null, to: at('2022-05-20') }, seen: null },
          },
        ],
  )
  const { detail } = setUp('?vessel=angara', caseWith(legs))
  expect(detail()).toContain(
    '487 days before the earliest departure of the voyage Rajin (Najin) port to Dunay (Dunai) naval facility',
  )
  expect(detail()).toContain('perhaps during the voyage Rajin (Najin) port to Dunay (Dunai) naval facility')
})

test('a ship of a like name is called another ship', () => {
  const maria = PUBLISHED.file.vessels.filter(({ id }) => id === 'maria')
  const other = maria.map((vessel) => ({
    ...vessel,
    id: 'maria-e' as typeof vessel.id,
    name: 'MARIA E',
    imo: '9617923',
  }))
  const file = { ...PUBLISHED.file, vessels: [...maria, ...other] }
  const { detail } = setUp('?vessel=maria', { ...PUBLISHED, file, index: indexCase(file) })
  expect(detail()).toContain('Ships with a like nameMARIA Eanother ship: IMO 9617923')
})
