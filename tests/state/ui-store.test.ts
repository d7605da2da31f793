import { beforeEach, expect, test } from 'vitest'
import { playhead } from '#app/state/playhead.ts'
import { addNotice, dismissNotice, setHover, useUi } from '#app/state/ui-store.ts'
import { at } from '#tests/support/sketch.ts'

beforeEach(() => useUi.setState(useUi.getInitialState()))

/** How often the store tells its readers. */
function countChanges(act: () => void): number {
  let changes = 0
  const stop = useUi.subscribe(() => (changes += 1))
  act()
  stop()
  return changes
}

test('hovering the same thing again tells nobody', () => {
  setHover({ kind: 'leg', id: 'A-1' })
  expect(countChanges(() => setHover({ kind: 'leg', id: 'A-1' }))).toBe(0)
  expect(countChanges(() => setHover({ kind: 'place', id: 'A-1' }))).toBe(1)
  expect(countChanges(() => setHover(null))).toBe(1)
})

test('a notice with the id of another takes its place', () => {
  addNotice({ id: 'a', message: 'first' })
  addNotice({ id: 'b', message: 'second' })
  addNotice({ id: 'a', message: 'third' })
  expect(useUi.getState().notices.map((notice) => notice.message)).toEqual(['second', 'third'])
  dismissNotice('b')
  expect(useUi.getState().notices.map((notice) => notice.id)).toEqual(['a'])
})

test('the playhead tells its readers of each new instant, once, until they leave', () => {
  const heard: number[] = []
  const stop = playhead.subscribe((instant) => heard.push(instant))
  playhead.set(at('2023-09-12'))
  playhead.set(at('2023-09-12'))
  playhead.set(at('2023-09-13'))
  stop()
  playhead.set(at('2023-09-14'))
  expect(heard).toEqual([at('2023-09-12'), at('2023-09-13')])
  expect(playhead.get()).toBe(at('2023-09-14'))
})
