import { get, set } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freshBrowser, openStore, openTab } from '#tests/state/work/work-tabs.ts'
import notesNought from '#tests/support/old/work-notes-v0.json?raw'
import viewsNought from '#tests/support/old/work-views-v0.json?raw'
import storedOne from '#tests/support/old/work-views-v1.json?raw'

beforeEach(freshBrowser)
afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['a later release', { version: 99 }, 'newer'],
  ['a damaged disk', { checksum: 'other' }, 'damaged'],
])('what %s left is not written over: not a byte of it changes', async (_who, part, reason) => {
  const before = openTab('a')
  await before.session.open()
  before.add('Old')
  await before.session.flush()
  const left = { ...(await get<object>('views', openStore())), ...part }
  await set('views', left, openStore())
  const tab = openTab('b')
  await tab.session.open()
  tab.add('New')
  await tab.session.flush()
  expect(tab.session.get().saving).toEqual({ kind: 'unsaved', reason })
  expect(tab.names()).toEqual(['New'])
  expect(await get('views', openStore())).toEqual(left)
})

test('what is damaged is put aside as it is when the person says so, and from then on all is saved', async () => {
  const before = openTab('a')
  await before.session.open()
  before.add('Old')
  await before.session.flush()
  const left = { ...(await get<object>('views', openStore())), checksum: 'other' }
  await set('views', left, openStore())
  const tab = openTab('b')
  await tab.session.open()
  tab.add('New')
  await tab.session.flush()
  expect(await tab.session.unreadable()).toEqual({ views: left })
  await tab.session.setAside()
  await tab.session.flush()
  expect(tab.session.get()).toMatchObject({ saving: { kind: 'saved' }, asideCount: 1 })
  expect(await tab.session.unreadable()).toEqual({ 'aside:1:views': left })
  const next = openTab('c')
  await next.session.open()
  expect(next.names()).toEqual(['New'])
  expect(next.session.get().asideCount).toBe(1)
})

test('what a later release left is never put aside', async () => {
  const left = { ...(JSON.parse(storedOne) as object), version: 2, text: '{}', checksum: 'summed otherwise' }
  await set('views', left, openStore())
  const tab = openTab('a')
  await tab.session.open()
  expect(tab.session.get().saving).toEqual({ kind: 'unsaved', reason: 'newer' })
  await tab.session.setAside()
  await tab.session.flush()
  expect(tab.session.get().saving).toEqual({ kind: 'unsaved', reason: 'newer' })
  expect(await get('views', openStore())).toEqual(left)
})

test.each([null, 'text', 7, [], { format: 'other' }, { format: 'transload-work', version: 1, revision: 1, text: 3 }])(
  'whatever lies there is no reason to fall over: %j',
  async (left) => {
    await set('notes', left, openStore())
    const tab = openTab('a')
    await tab.session.open()
    expect(tab.session.get().saving).toEqual({ kind: 'unsaved', reason: 'damaged' })
    expect(await get('notes', openStore())).toEqual(left)
  },
)

test('the stored work of version 0 opens in the form of today, and is written in it', async () => {
  await set('views', JSON.parse(viewsNought) as unknown, openStore())
  await set('notes', JSON.parse(notesNought) as unknown, openStore())
  const tab = openTab('a')
  await tab.session.open()
  const at = Date.UTC(2026, 10, 20, 8)
  expect(tab.session.get().work.views).toEqual([{ id: 'a1', name: 'Both legs', query: 'from=2023-09-07', created: at }])
  expect(tab.session.get().work.notes).toEqual([
    {
      id: 'b1',
      on: { caseId: 'published', kind: 'leg', id: 'WH-300-sea' },
      text: 'Who loaded it?',
      created: at + 31 * 60_000,
      changed: at + 31 * 60_000,
    },
  ])
  tab.add('By train')
  await tab.session.flush()
  expect(await get('views', openStore())).toMatchObject({ version: 1, revision: 4 })
})

test('the stored work of version 1 opens', async () => {
  await set('views', JSON.parse(storedOne) as unknown, openStore())
  const tab = openTab('a')
  await tab.session.open()
  expect(tab.names()).toEqual(['Both legs'])
})
