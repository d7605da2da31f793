import fc from 'fast-check'
import { FACETS } from '#app/domain/search/facets.ts'
import { MOST_ROLLING_DAYS, TIME_MODES } from '#app/domain/time-mode.ts'
import { describe, expect, test } from 'vitest'
import { addDays, instant, type Instant } from '#app/domain/time.ts'
import { decodeView, encodeFacets, encodeView, roundCamera, SEARCH_LENGTH } from '#app/state/url.ts'
import {
  DEFAULT_VIEW,
  INSETS,
  LANGUAGES,
  LAYERS,
  NO_WINDOW,
  SELECTION_KINDS,
  THEMES,
  type View,
} from '#app/state/view.ts'
import { at, days } from '#tests/support/sketch.ts'
import oldAddresses from '#tests/support/old/addresses.json' with { type: 'json' }

/** All parameters at once, each with a value that differs from the default. */
const FULL =
  'case=other&difficulty=3&n=1000&seed=7&from=2023-09-07&to=2023-10-01&at=2023-09-12T00:00Z&asof=2023-10-17&view=131.33,42.55,8.5,10,20' +
  '&leg=L-1&filter=angara&search=Najin&facet=kind:leg,place:fokino&hide=rail&inset=closed&embed=1&exercise=run-1234&lang=fr&theme=dark'

describe('an address', () => {
  test('of the view that everybody starts with is empty', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('')
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, dropped: [] })
  })

  test('carries all of a view and is written the same again', () => {
    const { view, dropped } = decodeView(FULL)
    expect(dropped).toEqual([])
    expect(view.window).toEqual(days('2023-09-07', '2023-10-01'))
    expect(encodeView(view)).toBe(FULL)
  })

  test('may begin with a question mark and come in any order', () => {
    const shuffled = `?${FULL.split('&').toReversed().join('&')}`
    expect(decodeView(shuffled)).toEqual(decodeView(FULL))
  })

  test('names the last day that is included', () => {
    expect(encodeView({ ...DEFAULT_VIEW, window: days('2023-09-12', '2023-09-12') })).toBe(
      'from=2023-09-12&to=2023-09-12',
    )
  })

  test('leaves alone what it does not know', () => {
    expect(decodeView('utm_source=mail&from=2023-09-07')).toEqual(decodeView('from=2023-09-07'))
  })

  test('that ends before it starts has no window, and says so', () => {
    const { view, dropped } = decodeView('from=2023-10-01&to=2023-09-07&lang=fr')
    expect(view).toEqual({ ...DEFAULT_VIEW, window: NO_WINDOW, language: 'fr' })
    expect(dropped).toEqual([{ name: 'from, to', value: '2023-10-01 - 2023-09-07' }])
  })

  test.each(oldAddresses)('of release $release opens: $address', ({ address, means }) => {
    expect(decodeView(address)).toEqual({ view: { ...DEFAULT_VIEW, ...means }, dropped: [] })
  })
})

describe('a bad value', () => {
  const BAD = ['%%', 'NaN', '9999-99-99', '', 'x'.repeat(10_240)]
  /** Any short word may be an id or a filter; whether there is such a record is not for the address to know. */
  const WORDS = new Set(['case', 'leg', 'filter', 'search'])
  const isAWord = (name: string, value: string) =>
    (name === 'exercise' && value === '9999-99-99') ||
    (WORDS.has(name) &&
      (value === 'NaN' || value === '9999-99-99' || ((name === 'filter' || name === 'search') && value === '%%')))
  const cases = [...new URLSearchParams(FULL).keys()].flatMap((name) =>
    BAD.filter((value) => !isAWord(name, value)).map((value) => ({ name, value, shown: value.slice(0, 12) })),
  )

  test.each(cases)('$shown for $name is dropped alone and named', ({ name, value }) => {
    const good = new URLSearchParams(FULL)
    good.delete(name)
    const bad = FULL.replace(new RegExp(`(^|&)${name}=[^&]*`), `$1${name}=${value}`)
    const { view, dropped } = decodeView(bad)
    expect(view).toEqual(decodeView(good.toString()).view)
    expect(dropped.map((one) => one.name)).toEqual([name])
    expect(dropped[0]?.value.length).toBeLessThanOrEqual(80)
  })

  test.each(['%%', 'NaN', '9999-99-99', '', '0', '2', '1.5', '-1'])('%j is no version that can be read', (version) => {
    const { view, dropped } = decodeView(`v=${version}&lang=fr`)
    expect(view).toEqual({ ...DEFAULT_VIEW, language: 'fr' })
    expect(dropped.map((one) => one.name)).toEqual(['v'])
  })

  test.each([
    '1,2,3',
    '1,2,3,4,5,6',
    'a,b,c,d,e',
    '181000,0,1,0,0',
    '0,90,1,0,0',
    '0,0,30,0,0',
    '0,0,1,0,90',
    '1e3,0,1,0,0',
    ',,,,',
  ])('%j is no camera', (value) =>
    expect(decodeView(`view=${value}`)).toMatchObject({ view: { camera: null }, dropped: [{ name: 'view' }] }),
  )
})

describe('a search', () => {
  test('stands in the address with what narrows it, and may be in any script', () => {
    const { view, dropped } = decodeView('search=%D0%94%D1%83%D0%BD%D0%B0%D0%B9&facet=grade:B6,kind:leg,kind:leg')
    expect(dropped).toEqual([])
    expect(view.search).toBe('Дунай')
    expect(view.facets).toEqual([
      { name: 'grade', value: 'B6' },
      { name: 'kind', value: 'leg' },
    ])
    expect(encodeView(view)).toBe('search=%D0%94%D1%83%D0%BD%D0%B0%D0%B9&facet=grade:B6,kind:leg')
  })

  test.each(['colour:red', 'kind', 'kind:', 'kind:leg:rail', 'kind:leg,', 'kind:<b>', `kind:${'x'.repeat(200)}`])(
    '%j is no list of facets',
    (value) =>
      expect(decodeView(`facet=${value}`)).toMatchObject({ view: { facets: [] }, dropped: [{ name: 'facet' }] }),
  )

  test('is at most 200 characters long', () => {
    expect(decodeView(`search=${'x'.repeat(200)}`).view.search).toHaveLength(200)
    expect(decodeView(`search=${'x'.repeat(201)}`)).toMatchObject({
      view: { search: '' },
      dropped: [{ name: 'search' }],
    })
  })
})

describe('an embed', () => {
  test.each(['0', 'true', '01', '1 ', 'yes'])('%j asks for none', (value) =>
    expect(decodeView(`embed=${value}`)).toMatchObject({ view: { isEmbed: false }, dropped: [{ name: 'embed' }] }),
  )

  test('shows the same view as the address without it', () => {
    const { view } = decodeView(FULL)
    expect(view.isEmbed).toBe(true)
    expect(encodeView({ ...view, isEmbed: false })).toBe(FULL.replace('&embed=1', ''))
  })
})

const someDay = fc.integer({ min: 0, max: 40_000 }).map((day): Instant => addDays(at('1990-01-01'), day))
const someId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const optional = (name: string, value: fc.Arbitrary<string>) =>
  fc.option(value, { nil: null }).map((text): Record<string, string> => (text === null ? {} : { [name]: text }))

const someIds = fc.uniqueArray(someId, { maxLength: 20 }).map((ids) => ids.toSorted())

/** As many as an address holds. */
const someFacets = fc
  .uniqueArray(fc.record({ name: fc.constantFrom(...FACETS), value: someId }), {
    maxLength: 8,
    selector: ({ name, value }) => `${name}:${value}`,
  })
  .filter((facets) => encodeFacets(facets).length <= SEARCH_LENGTH)

const someView: fc.Arbitrary<View> = fc.record({
  caseId: fc.oneof(fc.constant(DEFAULT_VIEW.caseId), someId),
  caseParameters: fc
    .tuple(
      optional('n', fc.integer({ min: 1, max: 1_000_000 }).map(String)),
      optional('seed', fc.nat({ max: 999_999_999 }).map(String)),
      optional('difficulty', fc.integer({ min: 1, max: 5 }).map(String)),
    )
    .map(([n, seed, difficulty]) => ({ ...n, ...seed, ...difficulty })),
  window: fc
    .tuple(orNull(someDay), orNull(someDay))
    .map(([a, b]) => (a !== null && b !== null && b < a ? [b, a] : [a, b]))
    .map(([from = null, last = null]) => ({ from, to: last === null ? null : addDays(last, 1) })),
  at: orNull(fc.tuple(someDay, fc.nat({ max: 86_399_999 })).map(([day, rest]) => instant(day + rest))),
  asOf: orNull(someDay),
  struck: fc.record({ origins: someIds, sources: someIds }),
  least: fc.record({
    source: orNull(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')),
    information: orNull(fc.constantFrom(1, 2, 3, 4, 5, 6)),
  }),
  selection: orNull(fc.record({ kind: fc.constantFrom(...SELECTION_KINDS), id: someId })),
  camera: orNull(
    fc
      .record({
        longitude: between(-360, 360),
        latitude: between(-85, 85),
        zoom: between(0, 24),
        bearing: between(-360, 360),
        pitch: between(0, 85),
      })
      .map(roundCamera),
  ),
  filter: fc.string({ unit: 'binary', maxLength: 100 }),
  search: fc.string({ unit: 'binary', maxLength: 100 }),
  facets: someFacets,
  shown: fc.record({
    mode: fc.constantFrom(...TIME_MODES),
    rollingDays: fc.integer({ min: 1, max: MOST_ROLLING_DAYS }),
  }),
  isInterpolated: fc.boolean(),
  hiddenLayers: fc.subarray([...LAYERS]),
  inset: fc.constantFrom(...INSETS),
  isEmbed: fc.boolean(),
  isShow: fc.boolean(),
  exercise: orNull(fc.stringMatching(/^[A-Za-z0-9-]{8,40}$/)),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
})

describe('any view', () => {
  test('comes back from its address', () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, dropped: [] })
      }),
    )
  })

  test('has one address only', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const address = encodeView(view)
        expect(encodeView(decodeView(address).view)).toBe(address)
        expect(new URL(`https://page.invalid/?${address}`).search).toBe(address === '' ? '' : `?${address}`)
      }),
    )
  })
})

test('no address makes the reader throw', () => {
  const names = [...new URLSearchParams(FULL).keys(), 'v', 'vessel', '__proto__']
  const pair = fc
    .tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' }))
    .map(([name, value]) => `${name}=${value}`)
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const { view } = decodeView(pairs.join('&'))
      expect(decodeView(encodeView(view)).view).toEqual(view)
    }),
  )
})
