import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KEYS, type KeyName } from '#app/base/keys.ts'
import { findable, findActs } from '#app/help/find-acts.ts'
import { KEY_ROWS } from '#app/help/key-rows.ts'
import { listedActs } from '#app/help/listed-acts.ts'
import { keepRecent, readRecent } from '#app/help/recent-acts.ts'
import { choiceOf, type Act } from '#app/i18n/act.ts'
import type { MessageId } from '#app/i18n/translator.ts'
import { english, everyLanguage, french, speaking } from '#tests/support/translators.ts'

const act = (id: string, group: Act['group'], title: MessageId): Act => ({
  id,
  group,
  title: ({ t }) => t(title),
  hindrance: null,
  run: () => null,
})

const ACTS: readonly Act[] = [
  act('export', 'open', 'shell.export'),
  act('next', 'time', 'acts.nextEvent'),
  act('previous', 'time', 'acts.previousEvent'),
  {
    ...act('theme dark', 'theme', 'shell.theme.dark'),
    title: choiceOf('shell.theme', ({ t }) => t('shell.theme.dark')),
  },
]

const found = (typed: string, { speakers = [english], recent = [] as readonly string[] } = {}) =>
  findActs(findable(ACTS, speakers), typed, recent).map(({ id }) => id)

test('each typed word must begin a word of the act or of its group', () => {
  expect(found('event')).toEqual(['next', 'previous'])
  expect(found('ev ne')).toEqual(['next'])
  expect(found('timeline')).toEqual(['next', 'previous'])
  expect(found('vent')).toEqual([])
})

test('the language of the page is searched, without its accents, and English beside it', () => {
  const speakers = [french, english]
  expect(found('evenement suivant', { speakers })).toEqual(['next'])
  expect(found('next', { speakers })).toEqual(['next'])
  expect(found('イベント', { speakers: [speaking('ja'), english] })).toEqual(['next', 'previous'])
})

test('what was used last comes first among equals, and heads the list before anything is typed', () => {
  expect(found('event', { recent: ['previous'] })).toEqual(['previous', 'next'])
  const lists = listedActs(findable(ACTS, [english]), '', ['previous', 'gone'])
  expect(lists.map(({ heading, acts }) => [heading, acts.map(({ id }) => id)])).toEqual([
    ['recent', ['previous']],
    ['open', ['export']],
    ['time', ['next']],
    ['theme', ['theme dark']],
  ])
})

test('an act is found by the whole of what it is called, in every language', () => {
  for (const speaker of everyLanguage) {
    for (const one of ACTS)
      expect(found(one.title(speaker), { speakers: [speaker] }), speaker.language).toContain(one.id)
  }
})

test('whatever is typed finds nothing twice and nothing that there is not', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const ids = found(typed)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => ACTS.some((one) => one.id === id))).toBe(true)
    }),
  )
})

test('five acts are remembered, the last first, and odd words in the store count as none', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) keepRecent(storage, id)
  expect(readRecent(storage)).toEqual(['b', 'f', 'e', 'd', 'c'])
  expect(readRecent({ getItem: () => '{"a":1}' })).toEqual([])
})

test('every key that the page hears stands on the sheet, once', () => {
  const names = KEY_ROWS.flatMap((row) => row.names ?? [])
  expect(names.toSorted()).toEqual((Object.keys(KEYS) as KeyName[]).toSorted())
})
