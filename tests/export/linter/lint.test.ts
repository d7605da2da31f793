import { describe, expect, test } from 'vitest'
import { about, exactly, moreThan } from '#app/domain/quantity.ts'
import { lowestGrade, type ClaimId, type ConsignmentId } from '#app/domain/record.ts'
import { WHOLE_PICTURE } from '#app/export/linter/draft.ts'
import { fixAll, lint } from '#app/export/linter/lint.ts'
import { defaultTitle } from '#app/export/snapshot.ts'
import { countedCase, knowledgeOf } from '#app/state/known-on-table.ts'
import { DEFAULT_VIEW, LANGUAGES as EVERY_LANGUAGE } from '#app/state/view.ts'
import { draftOf, findingsOf, namesOf } from '#tests/export/linter/draft-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { countedReads } from '#tests/support/counted-reads.ts'
import { at, boardOf, claim, consignment, fileOf, leg, legsOf, SEPTEMBER } from '#tests/support/sketch.ts'
import { english, french, speaking } from '#tests/support/translators.ts'

const madeUp = boardOf(fileOf([leg('SYN-1', SEPTEMBER, { basis: 'synthetic' })]))
const BANNERS = { en: english.t('export.banner.synthetic'), fr: french.t('export.banner.synthetic') }

describe('what the app writes by itself', () => {
  test.each(EVERY_LANGUAGE)('has nothing to find (%s)', (language) => {
    const board = publishedBoard()
    const translator = speaking(language)
    for (const text of [defaultTitle(translator, board), '']) {
      expect(namesOf({ ...draftOf({ title: text }), translator })).toEqual([])
    }
  })
})

describe('made-up records', () => {
  test.each(['en', 'fr'] as const)('must be called so, which a press does (%s)', (language) => {
    const bare = { board: madeUp, snapshot: { banners: [] } }
    for (const draft of [
      draftOf(bare, language),
      draftOf(
        { board: madeUp, snapshot: { banners: [BANNERS[language]] }, picture: { ...WHOLE_PICTURE, hasBanner: false } },
        language,
      ),
    ]) {
      const [finding] = findingsOf(draft, 'synthetic-without-banner')
      const after = finding?.fix?.apply(draft) ?? expect.fail('no fix')
      expect(namesOf(after)).toEqual([])
      expect(after.snapshot.banners).toEqual([BANNERS[language]])
      expect(after.picture.hasBanner).toBe(true)
    }
  })

  test('that are not shown need no banner', () => {
    expect(namesOf(draftOf({ picture: { ...WHOLE_PICTURE, hasBanner: false } }))).toEqual([])
  })
})

describe('credits', () => {
  test.each(['en', 'fr'] as const)('that are left out come back with a press (%s)', (language) => {
    const draft = draftOf({ picture: { ...WHOLE_PICTURE, hasCredits: false } }, language)
    const [finding] = findingsOf(draft, 'missing-credit')
    expect(namesOf(finding?.fix?.apply(draft) ?? draft)).toEqual([])
  })

  test('that the map does not give are missed, and no press makes them up', () => {
    expect(lint(draftOf({ picture: { ...WHOLE_PICTURE, credits: [] } }))).toMatchObject([
      { message: 'linter.noCredits' },
    ])
    expect(lint(draftOf({ picture: { ...WHOLE_PICTURE, credits: [] } }))[0]?.fix).toBeUndefined()
  })

  test('are not asked of a page without a map, nor of a map that is not taken yet', () => {
    expect(namesOf(draftOf({ picture: { ...WHOLE_PICTURE, hasMap: false, hasCredits: false } }))).toEqual([])
    expect(namesOf(draftOf({ picture: { ...WHOLE_PICTURE, credits: ['Natural Earth'] } }))).toEqual([])
  })
})

describe('hedges come from the board', () => {
  const legs = legsOf(`
    A vessel NAJ>DUN  ====...
    A rail   DUN>TIK  ....===
  `)
  const file = fileOf(legs, {
    consignments: [consignment('A', about(42), { legs: legs.map(({ id }) => id), supports: ['C' as ClaimId] })],
    claims: [claim('C', moreThan(90))],
  })
  const board = boardOf(file, { case: { headline: 'C' as ClaimId } })
  const mended = (notes: string) => fixAll(draftOf({ board, notes })).notes

  test('of whatever number its figures have', () => {
    expect(mended('Of 90 boxes 42 are itemised.')).toBe('Of more than 90 boxes about 42 are itemised.')
    expect(mended('That leaves 48.')).toBe('That leaves more than 48.')
  })

  test('and boxes are counted once, on however many legs', () => {
    expect(mended('84 boxes')).toBe('About 42 boxes')
  })

  test('a number that two records give, one of them exactly, is right without', () => {
    const both = boardOf(fileOf(legs, { ...file, claims: [claim('C', moreThan(90)), claim('D', exactly(90))] }))
    expect(namesOf(draftOf({ board: both, notes: '90 boxes' }))).toEqual([])
  })

  test('of what counts: a claim that was not made yet is no source', () => {
    const { board: whole } = draftOf()
    const counted = countedCase(whole.file, knowledgeOf({ ...DEFAULT_VIEW, asOf: at('2023-10-14') }))
    const early = publishedBoard(counted)
    expect(namesOf(draftOf({ notes: 'About 6,700 containers', board: early }))).toEqual([
      'figure-without-source in notes',
    ])
    expect(findingsOf(draftOf({ notes: 'About 6,700 containers' }), 'figure-without-source')).toEqual([])
  })
})

test('findings come in the order in which they are read', () => {
  const draft = draftOf({
    title: '300 containers',
    notes: 'Seen at 14:30. The route of 417 boxes.',
    picture: { ...WHOLE_PICTURE, hasCredits: false },
  })
  expect(lint(draft).map(({ rule, field }) => `${field}: ${rule}`)).toEqual([
    'title: missing-hedge',
    'title: unjudged-as-fact',
    'title: claim-without-denial',
    'notes: no-time-zone',
    'notes: arc-not-schematic',
    'notes: figure-without-source',
    'picture: missing-credit',
  ])
})

test('a title is not made longer by sentences: they go under it', () => {
  const after = fixAll(draftOf({ title: 'The route of 1,000 containers' }))
  expect(after.title).toBe('The route of more than 1,000 containers')
  expect(after.subtitle).toMatch(
    /^Arcs are schematic, not a route\. Denied by: .*Peskov|^Denied by: .*Arcs are schematic/,
  )
})

test('claims that cannot be judged are those graded F or 6, whatever part of them', () => {
  const graded = publishedBoard().file.claims.filter(({ grades }) => {
    const grade = lowestGrade(grades)
    return grade?.source === 'F' || grade?.information === 6
  })
  expect(graded.map(({ id }) => id)).toContain('WH-about-300')
})

test('of a large case each record is read a few times, and none again with the next word that is typed', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `SYN-${index}`)
  const legs = countedReads(ids.map((id) => leg(id, SEPTEMBER, { consignment: id as ConsignmentId })))
  const consignments = countedReads(
    ids.map((id, index) => consignment(id, exactly(index % 97), { basis: 'synthetic' })),
  )
  const board = boardOf({ ...fileOf([]), legs: legs.rows, consignments: consignments.rows })
  const look = (notes: string) => {
    for (const { readsOfRow } of [legs, consignments]) readsOfRow()
    lint(draftOf({ board, notes }))
    return [legs.readsOfRow(), consignments.readsOfRow()]
  }
  const [first, again] = [look('1,000 containers on the route at 14:30'), look('1,000 containers at 14:31')]
  process.stdout.write(
    `10,000 legs linted: each leg and consignment read ${first.join(', ')} times, then ${again.join(', ')} times\n`,
  )
  for (const reads of first) {
    expect(reads).toBeGreaterThan(0)
    expect(reads).toBeLessThan(200)
  }
  for (const reads of again) expect(reads).toBe(0)
})
