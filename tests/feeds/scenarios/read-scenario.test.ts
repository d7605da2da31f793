import { describe, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { readScenario, LONGEST_SCENARIO } from '#app/feeds/scenarios/read-scenario.ts'
import type { ScenarioFaultCode } from '#app/feeds/scenarios/scenario-fault.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import { smallScenario } from '#tests/feeds/scenarios/small-scenario.ts'
import { english, french } from '#tests/support/translators.ts'

const TEXT = writeScenario(smallScenario)

const faultsOf = (text: string) => {
  const read = readScenario(text)
  return read.ok ? [] : read.error
}

/** The faults of the small scenario with one piece of its text replaced by another, as path and code. */
function brokenBy(piece: string, by: string): readonly string[] {
  expect(TEXT).toContain(piece)
  return faultsOf(TEXT.replace(piece, () => by)).map(({ path, code }) => `${path} ${code}`)
}

describe('a scenario that is right', () => {
  const read = readScenario(TEXT)

  test('comes in the words of the domain', () => {
    expect(read).toMatchObject({
      ok: true,
      value: {
        document: smallScenario,
        scenario: {
          caseId: 'training',
          start: instant(Date.UTC(2031, 4, 1, 8)),
          durationMs: 600_000,
          speed: 2,
          injects: [
            { id: 'ask', atMs: 90_000, effect: { kind: 'question', question: { id: 'which' } } },
            { id: 'bring', atMs: null, effect: { records: { claims: [], sources: [{ id: 'SYN-source' }] } } },
            // A whole day is meant by a day.
            { effect: { span: { from: Date.UTC(2031, 4, 1), to: Date.UTC(2031, 4, 2) } } },
            { effect: { at: Date.UTC(2031, 4, 1, 8, 30) } },
          ],
          expectations: [{ points: 5, withinMs: 60_000 }],
        },
      },
    })
  })

  test('may begin with a byte order mark and lie on one line', () => {
    expect(readScenario(`\uFEFF${JSON.stringify(smallScenario)}`).ok).toBe(true)
  })
})

describe('a scenario that is wrong says where', () => {
  test.each<[string, string, string]>([
    ['"id": "small"', '"id": "a b"', 'id not-an-id'],
    ['"PT10M"', '"10 minutes"', 'duration not-a-duration'],
    ['"PT10M"', '"P15D"', 'duration not-a-duration'],
    ['"PT10M"', '"PT0S"', 'duration no-duration'],
    ['"2031-05-01T08:00Z"', '"2031-05-01"', 'start not-an-instant'],
    ['"speed": 2', '"speed": "2"', 'speed wrong-type'],
    ['"speed": 2', '"speed": 0', 'speed too-low'],
    ['"speed": 2', '"speed": 1e9', 'speed too-high'],
    ['"speed": 2', '"sped": 2', 'speed missing|sped unknown-key'],
    ['"speed": 2', '"speed": 2, "speed": 3', 'speed repeated-key'],
    ['"view": ""', '"view": "?from=2031-05-01"', 'view not-a-query'],
    ['"view": ""', '"view": "case=published"', 'view own-parameter'],
    ['"caseParameters": {}', '"caseParameters": { "A b": "1" }', 'caseParameters["A b"] not-a-parameter'],
    ['"en": "Words"', '"en": ""', 'title.en empty'],
    ['"en": "Words"', `"en": "${'x'.repeat(4001)}"`, 'title.en too-long'],
    ['"longitude": 1', '"longitude": 181', 'injects[3].effect.longitude too-high'],
    ['"SYN-track"', '"not an id"', 'injects[2].effect.track not-an-id'],
    ['"from": "2031-05-01"', '"from": "today"', 'injects[1].effect.records.sources[0].published.from not-a-time'],
    ['"to": "2031-05-01"', '"to": "2030-05-01"', 'injects[1].effect.records.sources[0].published ends-before-start'],
    ['"language": "en"', '"language": "English"', 'injects[1].effect.records.sources[0].language bad-format'],
    ['"readAs": "publisher"', '"readAs": "hearsay"', 'injects[1].effect.records.sources[0].readAs not-one-of'],
    ['"readAs"', '"red": 1, "readAs"', 'injects[1].effect.records.sources[0].red unknown-key'],
    ['"id": "SYN-source"', '"id": "source"', 'injects[1].effect.records.sources[0].id not-made-up'],
    ['"basis": "synthetic"', '"basis": "published"', 'injects[1].effect.records.sources[0].basis not-made-up'],
    ['"kind": "silence"', '"kind": "quiet"', 'injects[2].effect.kind not-one-of'],
    ['"id": "bring"', '"id": "ask"', 'injects[1].id repeated-id'],
    ['"id": "other"', '"id": "one"', 'injects[0].effect.question.answer.options[1].id repeated-id'],
    ['"analyst"\n', '"nobody"\n', 'injects[0].roles[0] unknown-role'],
    ['"objective": "look"', '"objective": "see"', 'expectations[0].objective unknown-objective'],
    ['"question": "which"', '"question": "what"', 'expectations[0].rule.question unknown-question'],
    ['"option": "one"', '"option": "none"', 'expectations[0].rule.option unknown-option'],
    ['"points": 5', '"points": 0.5', 'expectations[0].points wrong-type'],
  ])('%s as %s', (piece, by, expected) => {
    expect(brokenBy(piece, by)).toEqual(expected.split('|'))
  })

  test('a rule that scores another kind of answer', () => {
    const rule = { kind: 'place', question: 'which', longitude: 1, latitude: 2, withinKm: 3 }
    const [expectation] = smallScenario.expectations
    const text = JSON.stringify({ ...smallScenario, expectations: [{ ...expectation, rule }] })
    expect(faultsOf(text)).toMatchObject([{ path: 'expectations[0].rule.kind', code: 'other-answer' }])
  })

  test('a claim and a leg that break the rules of their feeds', () => {
    const [ask, bring] = smallScenario.injects
    const provenance = {
      basis: 'synthetic',
      sources: [],
      grades: { position: null, cargo: null, identity: null, reason: null },
    }
    const words = { en: 'Words' }
    const claim = {
      id: 'SYN-c',
      kind: 'figure',
      speaker: 'x',
      said: null,
      concerns: null,
      text: words,
      form: 'quote',
      figure: null,
    }
    const end = { place: 'x', when: { from: null, to: null }, seen: null }
    const leg = {
      id: 'SYN-l',
      consignment: 'x',
      mode: 'rail',
      vessel: null,
      carrier: null,
      departs: end,
      arrives: end,
      corridor: null,
    }
    const records = {
      claims: [{ ...claim, denies: [], places: [], vessels: [], consignments: [], ...provenance }],
      legs: [{ ...leg, ...provenance }],
    }
    const text = JSON.stringify({
      ...smallScenario,
      injects: [ask, { ...bring, effect: { kind: 'records', records } }],
    })
    expect(faultsOf(text).map(({ path, code }) => [path, code])).toEqual([
      ['injects[1].effect.records.claims[0].figure', 'figure-of-kind'],
      ['injects[1].effect.records.legs[0].arrives.when', 'leg-times'],
    ])
  })

  test('all that is wrong is told at once, by line, in the order of the text', () => {
    const text = TEXT.replace('"small"', '""').replace('"PT3M"', '3').replace('"one"', '"two"')
    const lineOf = (piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length
    expect(faultsOf(text)).toMatchObject([
      { path: 'id', line: lineOf('"id": ""'), code: 'not-an-id' },
      { path: 'injects[3].at', line: lineOf('"at": 3'), code: 'wrong-type' },
      { path: 'expectations[0].rule.option', line: lineOf('"option": "one"'), code: 'unknown-option' },
    ])
  })

  test('where the text stops being JSON', () => {
    expect(faultsOf(TEXT.replace('"speed": 2,', '"speed": 2'))).toMatchObject([
      { path: '', code: 'syntax', line: TEXT.slice(0, TEXT.indexOf('"speed"')).split('\n').length + 1 },
    ])
  })

  test('a later version is left as it is, whatever else it has', () => {
    const text = JSON.stringify({ format: 'transload-scenario', version: 7, injects: 'all new' })
    expect(faultsOf(text)).toEqual([{ path: 'version', line: 1, code: 'newer-version', values: { version: 7 } }])
  })

  test.each(['[]', 'null', '"text"', '{}', '{"format": "transload-exercise"}'])('%s is no scenario', (text) => {
    expect(faultsOf(text)).toMatchObject([{ path: 'format', line: 1, code: 'not-a-scenario' }])
  })

  test('a text that is too long is not looked at', () => {
    expect(faultsOf(' '.repeat(LONGEST_SCENARIO + 1))).toMatchObject([{ path: '', line: null, code: 'too-large' }])
  })

  test('a list that nothing of ours has is told and not gone through', () => {
    const text = JSON.stringify({ ...smallScenario, roles: Array.from({ length: 501 }, () => 1) }, null, 1)
    expect(faultsOf(text)).toMatchObject([{ path: 'roles', code: 'too-many', values: { most: 500 } }])
  })

  test('of very many faults the first are listed and the others counted', () => {
    const injects = Array.from({ length: 200 }, () => ({}))
    const faults = faultsOf(JSON.stringify({ ...smallScenario, injects }))
    expect(faults).toHaveLength(501)
    // 9 keys are missing in each inject, and the question of the expectation is not asked.
    expect(faults.at(-1)).toMatchObject({ code: 'more', values: { count: 9 * 200 + 1 - 500 } })
  })
})

describe('in words', () => {
  test('a fault names its line, its place and what to do', () => {
    const [fault] = faultsOf(TEXT.replace('"PT10M"', '"soon"'))
    if (!fault) throw new Error('There is a fault')
    const words = scenarioFaultText(english, fault)
    expect(words).toMatch(/^Line \d+, duration: This is no duration/)
    expect(scenarioFaultText(french, fault)).toMatch(/^Ligne \d+, duration\u00A0: Ce n’est pas une durée/)
  })

  test('what is in no text or is the whole of it names neither', () => {
    const fault = { path: '', line: null, code: 'too-large' as ScenarioFaultCode, values: { most: 2_000_000 } }
    expect(scenarioFaultText(english, fault)).toMatch(/^The file is longer than 2,000,000/)
    expect(scenarioFaultText(english, { ...fault, line: 3 })).toMatch(/^Line 3: The file/)
    expect(scenarioFaultText(english, { ...fault, path: 'items[0]' })).toMatch(/^items\[0\]: The file/)
  })
})
