import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { assembleCase } from '#app/domain/assemble.ts'
import { EMPTY_CASE_FILE, type CaseFile } from '#app/domain/case.ts'
import { applyEffects } from '#app/domain/exercise/apply-effects.ts'
import { firedInjects } from '#app/domain/exercise/fired-injects.ts'
import type { Effect } from '#app/domain/exercise/inject.ts'
import { replay } from '#app/domain/exercise/replay.ts'
import type { LogEntry } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { distanceKm } from '#app/domain/great-circle.ts'
import { instant } from '#app/domain/time.ts'
import { FASTEST_KN } from '#app/domain/track.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { ReadRecord } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { scenariosQuery } from '#app/feeds/scenarios/scenarios-query.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { tracksFeed } from '#app/feeds/tracks.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import { decodeView } from '#app/state/url.ts'
import { training } from '#mocks/cases/training/training.ts'
import { MOCK_BASE, server } from '#mocks/node.ts'
import { pageTransport } from '#mocks/page.ts'
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts'

function read<R>(feed: { read: (item: unknown) => ReadRecord<R> }, items: readonly { id: string }[]): R[] {
  return items.flatMap((item) => {
    const answer = feed.read(item)
    return answer.ok ? [answer.record] : []
  })
}

const file: CaseFile = {
  ...EMPTY_CASE_FILE,
  places: read(placesFeed, training.places),
  vessels: read(vesselsFeed, training.vessels),
  sources: read(sourcesFeed, training.sources),
  claims: read(claimsFeed, training.claims),
  consignments: read(consignmentsFeed, training.consignments),
  legs: read(legsFeed, training.legs),
  sightings: read(sightingsFeed, training.sightings),
  tracks: read(tracksFeed, training.tracks),
}

/** All injects of a scenario as if they had happened in the order in which they were written. */
function allFired(scenario: Scenario) {
  const at = { wallAt: instant(0), scenarioMs: 0 }
  const log: readonly LogEntry[] = [
    { ...at, kind: 'began', speed: scenario.speed },
    ...scenario.injects.map(({ id }): LogEntry => ({ ...at, kind: 'fired', inject: id, how: 'by-hand' })),
  ]
  return firedInjects(scenario, replay(scenario, { id: 'all', log }))
}

/** Every text in a document that has two languages. */
function textsIn(value: unknown): readonly { en: string; fr?: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value) return [value as { en: string; fr?: string }]
  return Object.values(value).flatMap(textsIn)
}

test('three scenarios ship, of 15, 30 and 45 minutes', () => {
  expect(SCENARIOS.map(({ id, duration }) => [id, duration])).toEqual([
    ['follow-the-boxes', 'PT15M'],
    ['conflicting-witnesses', 'PT30M'],
    ['quiet-feed', 'PT45M'],
  ])
})

describe.each(SCENARIOS.map((document) => [document.id, document] as const))('%s', (_, document) => {
  const result = readScenario(writeScenario(document))
  const scenario = ensure(result.ok ? result.value.scenario : null, JSON.stringify(result))
  const effects = scenario.injects.map(({ effect }) => effect)
  const known = (kind: Effect['kind']) => effects.filter((effect) => effect.kind === kind)
  const after = applyEffects(file, allFired(scenario))

  test('is read without a fault, as it was written', () => {
    expect(result).toMatchObject({ ok: true, value: { document } })
    expect(document.case).toBe(training.case.id)
  })

  test('has roles, objectives, a key, questions to talk about, and 8 to 14 injects, some by hand', () => {
    expect([2, 3]).toContain(scenario.roles.length)
    expect([3, 4]).toContain(scenario.objectives.length)
    expect(scenario.injects.length).toBeGreaterThanOrEqual(8)
    expect(scenario.injects.length).toBeLessThanOrEqual(14)
    expect(scenario.injects.some(({ atMs }) => atMs === null)).toBe(true)
    expect(scenario.answerKey.length).toBeGreaterThanOrEqual(4)
    expect(scenario.debrief.length).toBeGreaterThanOrEqual(3)
  })

  test('scores each question and each objective, by every kind of rule, 25 points in all', () => {
    const asked = known('question').map((effect) => (effect.kind === 'question' ? effect.question.id : ''))
    const scored = scenario.expectations.flatMap(({ rule }) => ('question' in rule ? [rule.question] : []))
    expect(scored.toSorted()).toEqual(asked.toSorted())
    expect(new Set(scenario.expectations.map(({ objective }) => objective))).toEqual(
      new Set(scenario.objectives.map(({ id }) => id)),
    )
    const kinds = new Set(scenario.expectations.map(({ rule }) => rule.kind))
    expect(kinds).toEqual(new Set(['choice', 'figure', 'place', 'assessment', 'by-hand']))
    expect(scenario.expectations.reduce((sum, { points }) => sum + points, 0)).toBe(25)
  })

  test('happens in the order in which it is written, and leaves time to answer', () => {
    const times = scenario.injects.flatMap(({ atMs }) => (atMs === null ? [] : [atMs]))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    for (const { atMs, effect } of scenario.injects) {
      const least = effect.kind === 'question' && effect.question.answer.kind === 'assessment' ? 3 * 60_000 : 30_000
      if (atMs !== null) expect(scenario.durationMs - atMs).toBeGreaterThanOrEqual(least)
    }
  })

  test('speaks both languages, and French does not break from its line', () => {
    const texts = textsIn(document)
    expect(texts.length).toBeGreaterThan(60)
    for (const { en, fr } of texts) {
      expect(fr, en).toBeTruthy()
      expect(fr).not.toMatch(/\d \d{3}(?!\d)|« | »| [:;?!]|~|'/)
      expect(en).not.toMatch(/[«»~]| [:;?!]/)
    }
  })

  test('names nothing that is not there when it happens', () => {
    const tracks = new Set<string>(file.tracks.map(({ id }) => id))
    for (const effect of effects) if ('track' in effect) expect(tracks).toContain(effect.track)
    const lists = {
      leg: after.legs,
      consignment: after.consignments,
      sighting: after.sightings,
      claim: after.claims,
      source: after.sources,
      place: after.places,
      vessel: after.vessels,
    }
    const has = (kind: keyof typeof lists, id: string) => lists[kind].some((record) => record.id === id)
    for (const effect of effects) if ('leg' in effect) expect(has('leg', effect.leg)).toBe(true)
    for (const { rule } of scenario.expectations) {
      for (const { kind, id } of rule.kind === 'assessment' ? rule.mustCite : []) expect(has(kind, id), id).toBe(true)
    }
    for (const query of [scenario.view, ...scenario.injects.map(({ view }) => view ?? '')]) {
      const { view, dropped } = decodeView(query)
      expect(dropped).toEqual([])
      if (view.selection) expect(has(view.selection.kind, view.selection.id), view.selection.id).toBe(true)
    }
  })

  test('brings records that need nothing that is not there, and leaves what is published alone', () => {
    expect(assembleCase(after, new Set())).toMatchObject({ quarantine: [], notes: [] })
    const brought = known('records').flatMap((effect) =>
      effect.kind === 'records' ? Object.values(effect.records).flat() : [],
    )
    const count = (some: CaseFile) => Object.values(some).flat().length
    expect(count(after) - count(file)).toBe(brought.length)
    for (const record of brought)
      expect(record).toMatchObject({ basis: 'synthetic', id: expect.stringMatching(/^SYN-/) })
    for (const claim of brought.flatMap((record) => ('denies' in record ? record.denies : []))) {
      expect(claim).toMatch(/^SYN-/)
    }
  })

  test('has every made-up source say that it is made up', () => {
    for (const source of after.sources.slice(file.sources.length)) {
      expect(source.publisher).toMatch(/^Made-up /)
      expect(source.origin.name).toMatch(/^Made-up /)
      expect(source.limitation.en).toMatch(/^Made up for this exercise/)
      expect(source.limitation.fr).toMatch(/^Inventé pour cet exercice/)
    }
  })
})

describe('what the quiet feed says of its positions', () => {
  const columns = training.positions()
  const ships = training.tracks.filter(({ mode }) => mode === 'vessel').map(({ id }) => columns.tracks.indexOf(id))
  const reports = (track: number) =>
    [...columns.times.keys()]
      .filter((row) => columns.trackOf[row] === track)
      .map((row) => ({
        at: columns.times[row] ?? 0,
        place: [columns.longitudes[row] ?? 0, columns.latitudes[row] ?? 0] as const,
      }))
  const ruleOf = (id: string) => {
    const rule = SCENARIOS.flatMap(({ expectations }) => expectations).find((one) => one.id === id)?.rule
    return ensure(rule, id)
  }

  test('no ship is heard near the middle of the stretch that is asked for', () => {
    const rule = ruleOf('qf-e-hole')
    if (rule.kind !== 'place') throw new Error('A place is asked for')
    for (const ship of ships) {
      const nearest = Math.min(
        ...reports(ship).map(({ place }) => distanceKm([...place], [rule.longitude, rule.latitude])),
      )
      expect(nearest).toBeGreaterThan(10)
      expect(nearest).toBeLessThan(rule.withinKm)
    }
  })

  test('the longer silence of SYN-03 lasts as long as is expected', () => {
    const rule = ruleOf('qf-e-gap')
    if (rule.kind !== 'figure') throw new Error('A figure is asked for')
    const times = reports(columns.tracks.indexOf('SYN-03-vessel-track')).map(({ at }) => at)
    const hours = Math.max(...times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 3600))
    expect(hours).toBeGreaterThan(rule.low)
    expect(hours).toBeLessThan(rule.high)
    expect(hours).toBeCloseTo(6.5, 0)
  })

  test('the false position is where no ship can have been, either way', () => {
    const spoof = SCENARIOS.flatMap(({ injects }) => injects).find(({ effect }) => effect.kind === 'spoof')?.effect
    if (spoof?.kind !== 'spoof') throw new Error('There is a false position')
    const at = Date.UTC(2023, 8, 22, 2) / 1000
    const all = reports(columns.tracks.indexOf('SYN-03-vessel-track'))
    const knots = [all.findLast((one) => one.at < at), all.find((one) => one.at > at)].map((one) => {
      const { at: other, place } = ensure(one, 'report')
      const km = distanceKm([...place], [spoof.longitude, spoof.latitude])
      return km / 1.852 / Math.abs((other - at) / 3600)
    })
    expect(knots.map(Math.round)).toEqual([128, 104])
    expect(Math.min(...knots)).toBeGreaterThan(FASTEST_KN)
  })
})

describe('the scenarios as they are asked for', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterAll(() => server.close())
  const live: Transport = { kind: 'live', base: MOCK_BASE, fetch: (request) => fetch(request), refreshMs: null }

  test.each([
    ['through the server of the tests', () => Promise.resolve(live)],
    ['inside the page', () => pageTransport('https://dash.test/some/folder/index.html')],
  ] as const)('%s come whole, each with its text', async (_, transportOf) => {
    const offered = await new QueryClient().fetchQuery(scenariosQuery(await transportOf()))
    expect(offered.faults).toEqual([])
    expect(offered.items.map(({ document }) => document)).toEqual(SCENARIOS)
    expect(offered.items.map(({ text }) => text)).toEqual(SCENARIOS.map(writeScenario))
  })
})
