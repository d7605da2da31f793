import { get, setMany } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  withChangedSlide,
  withDuplicatedSlide,
  withMovedSlide,
  withoutSlide,
  withSlide,
} from '#app/domain/work/slide-edits.ts'
import type { Picture } from '#app/domain/work/work.ts'
import { keptStore } from '#app/state/kept-store.ts'
import { olderTray } from '#app/state/work/older-tray.ts'
import { workShelf } from '#app/state/work/work-shelf.ts'
import { freshBrowser, openStore, openTab, seeded } from '#tests/state/work/work-tabs.ts'
import { pictureOf, savedSlide } from '#tests/support/slide-sketch.ts'

beforeEach(freshBrowser)
afterEach(() => void vi.unstubAllGlobals())

/** A tab with what a person does to slides in it. */
function openTray(name: string, ports: Parameters<typeof openTab>[2] = {}) {
  const { session } = openTab(name, openStore(), ports)
  let number = 0
  const newId = () => `${name}${(number += 1)}`
  const edit = (act: Parameters<typeof session.edit>[1]) => session.edit({ edit: 'moveSlide', what: '' }, act)
  return {
    session,
    slides: () => session.get().work.slides,
    titles: () => session.get().work.slides.map(({ title }) => title),
    add: (title: string, picture: Picture = pictureOf(1)) => {
      session.addPicture(picture)
      // What was taken is no matter here.
      edit((work) => withSlide(work, { ...savedSlide(newId(), title, picture), content: {}, receipt: {} }))
    },
    rename: (id: string, title: string) => edit((work) => withChangedSlide(work, id, { title })),
    move: (id: string, by: number) => edit((work) => withMovedSlide(work, id, by)),
    copy: (id: string) => edit((work) => withDuplicatedSlide(work, id, newId())),
    remove: (id: string) => edit((work) => withoutSlide(work, id)),
  }
}

test('a slide is there for the next visit with its picture, which is read when it is asked for', async () => {
  const first = openTray('a')
  await first.session.open()
  first.add('Sea', pictureOf(7, 7))
  await first.session.flush()
  expect(first.session.get().saving.kind).toBe('saved')
  const next = openTray('b')
  await next.session.open()
  expect(next.titles()).toEqual(['Sea'])
  expect(next.session.get().pictures.size).toBe(0)
  await next.session.loadPictures()
  expect([...next.session.get().pictures.values()]).toEqual([pictureOf(7, 7)])
})

test('a picture that no slide shows is swept away, and an undo in another tab brings it back', async () => {
  const [a, b] = [openTray('a'), openTray('b')]
  await Promise.all([a.session.open(), b.session.open()])
  a.add('Sea', pictureOf(1))
  a.add('Rail', pictureOf(2))
  await a.session.flush()
  a.remove('a1')
  await a.session.flush()
  await b.session.sweep()
  const ids = [pictureOf(1), pictureOf(2)].map((picture) => savedSlide('', '', picture).pictureId)
  expect([...(await workShelf(openStore()).pictures(ids)).values()]).toEqual([null, pictureOf(2)])
  a.session.undo()
  await a.session.flush()
  await b.session.pull()
  await b.session.loadPictures()
  expect(b.titles()).toEqual(['Sea', 'Rail'])
  expect([...b.session.get().pictures.values()]).toContainEqual(pictureOf(1))
})

test('in 250 runs of two tabs with undo and redo no slide is lost, and each keeps its picture', async () => {
  for (let seed = 0; seed < 250; seed += 1) {
    freshBrowser()
    const random = seeded(seed)
    const tabs = [openTray('a'), openTray('b')] as const
    await Promise.all(tabs.map(({ session }) => session.open()))
    /** Titles that nobody who saw them has replaced, deleted or taken back. */
    const living = new Set<string>()
    /** Who takes his own change back leaves the other's: what he brings back may stand, and need not. */
    const broughtBack = new Set<string>()
    const waiting: Promise<void>[] = []
    for (let turn = 0; turn < 16; turn += 1) {
      const tab = tabs[random() < 0.5 ? 0 : 1]
      const before = tab.titles()
      const slide = tab.slides()[Math.floor(random() * before.length)]
      const chance = random()
      const title = `${seed}.${turn}`
      if (chance < 0.25 || !slide) tab.add(title, pictureOf(turn))
      else if (chance < 0.45) tab.rename(slide.id, title)
      else if (chance < 0.55) tab.remove(slide.id)
      else if (chance < 0.65) tab.move(slide.id, random() < 0.5 ? 1 : -1)
      else if (chance < 0.75) tab.session.undo()
      else if (chance < 0.8) tab.session.redo()
      else {
        const done = chance < 0.92 ? tab.session.flush() : chance < 0.96 ? tab.session.sweep() : tab.session.pull()
        if (random() < 0.5) await done
        else waiting.push(done)
        continue
      }
      const after = new Set(tab.titles())
      for (const gone of before) if (!after.has(gone)) living.delete(gone)
      for (const now of after) if (!before.includes(now)) (now === title ? living : broughtBack).add(now)
    }
    await Promise.all(waiting)
    for (const { session } of [...tabs, ...tabs]) {
      await session.pull()
      await session.flush()
    }
    await tabs[0].session.pull()
    expect(tabs[0].titles(), `seed ${seed}: both tabs show the same`).toEqual(tabs[1].titles())
    const titles = new Set(tabs[0].titles())
    expect(
      [...living].filter((title) => !titles.has(title)),
      `seed ${seed}: lost`,
    ).toEqual([])
    const known = new Set([...living, ...broughtBack])
    expect(
      [...titles].filter((title) => !known.has(title)),
      `seed ${seed}: that nobody made`,
    ).toEqual([])
    const next = openTray('c')
    await next.session.open()
    await next.session.loadPictures()
    for (const { pictureId } of next.slides()) {
      expect(next.session.get().pictures.get(pictureId), `seed ${seed}`).toBeTruthy()
    }
  }
}, 120_000)

const OLDER = () => keptStore('transload-briefing', 'slides')
const leaveOlderTray = (version = 2) =>
  setMany(
    [
      [
        'tray',
        {
          version,
          slides: [
            { ...savedSlide('o1', 'Older'), pictureId: 'x' },
            { ...savedSlide('o2', 'Copy'), pictureId: 'x' },
            { ...savedSlide('o3', 'No picture'), pictureId: 'gone' },
          ],
        },
      ],
      ['picture:x', pictureOf(5)],
    ],
    OLDER(),
  )

test('slides of an older tray are taken over once, with words and pictures, and the old place is cleared only then', async () => {
  await leaveOlderTray()
  const [a, b] = [openTray('a', { olderTray: olderTray() }), openTray('b', { olderTray: olderTray() })]
  await Promise.all([a.session.open(), b.session.open()])
  await Promise.all([a.session.flush(), b.session.flush()])
  await b.session.pull()
  for (const tab of [a, b]) expect(tab.titles()).toEqual(['Older', 'Copy', 'No picture'])
  expect(await get('tray', OLDER())).toBeUndefined()
  a.remove('o1')
  await a.session.flush()
  const next = openTray('c', { olderTray: olderTray() })
  await next.session.open()
  await next.session.loadPictures()
  expect(next.titles()).toEqual(['Copy', 'No picture'])
  const { pictures } = next.session.get()
  expect(next.slides().map(({ pictureId }) => pictures.get(pictureId))).toEqual([pictureOf(5), null])
})

test('an older tray stays where it is until it is known to be saved, and one of an unknown form stays for good', async () => {
  await leaveOlderTray()
  const shelf = workShelf(openStore())
  const full = { ...shelf, save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
  const tab = openTray('a', { olderTray: olderTray(), shelf: full })
  await tab.session.open()
  expect(tab.titles()).toEqual(['Older', 'Copy', 'No picture'])
  expect(tab.session.get().saving).toEqual({ kind: 'unsaved', reason: 'quota' })
  expect(await get('tray', OLDER())).toMatchObject({ version: 2 })
  await leaveOlderTray(3)
  const next = openTray('b', { olderTray: olderTray() })
  await next.session.open()
  expect(next.titles()).toEqual([])
  expect(await get('tray', OLDER())).toMatchObject({ version: 3 })
})
