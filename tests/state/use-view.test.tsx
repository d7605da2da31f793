import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { decodeView } from '#app/state/url.ts'
import {
  changeExercise,
  changeView,
  currentView,
  droppedParameters,
  shareAddress,
  useView,
} from '#app/state/use-view.ts'
import { days } from '#tests/support/sketch.ts'

/** Opens an address as a browser would and reads the view from it. */
function open(search: string) {
  window.history.replaceState(null, '', `/app/${search}`)
  const { result, unmount } = renderHook(() => useView())
  const back = async () => {
    const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    await act(async () => {
      window.history.back()
      await gone
    })
  }
  return { view: () => result.current, search: () => window.location.search, back, unmount }
}

test('a change of the view is a change of the address', () => {
  const { view, search } = open('?lang=fr')
  act(() => changeView({ window: days('2023-09-12', '2023-09-14') }))
  expect(search()).toBe('?from=2023-09-12&to=2023-09-14&lang=fr')
  expect(view().window).toEqual(days('2023-09-12', '2023-09-14'))
})

test('Back undoes what a person did, in one step', async () => {
  const { view, back } = open('')
  act(() => changeView({ theme: 'dark' }))
  act(() => changeView({ theme: 'light' }))
  await back()
  expect(view().theme).toBe('dark')
})

test('what follows by itself leaves no step to go back to', () => {
  open('')
  const before = window.history.length
  act(() => changeView({ theme: 'dark' }, 'replace'))
  expect(window.history.length).toBe(before)
})

test('a change to what already stands writes nothing', () => {
  const { view } = open('?theme=dark')
  const [before, steps] = [view(), window.history.length]
  act(() => changeView({ theme: 'dark' }))
  expect(window.history.length).toBe(steps)
  expect(view()).toBe(before)
})

test('the same address gives the same object, so that nothing is drawn anew', () => {
  open('?theme=dark')
  expect(currentView()).toBe(currentView())
})

test('what could not be read is told, and gone from the address with the next change', () => {
  const { search } = open('?from=9999-99-99&lang=fr')
  expect(droppedParameters()).toEqual([{ name: 'from', value: '9999-99-99' }])
  act(() => changeView({ theme: 'dark' }))
  expect(search()).toBe('?lang=fr&theme=dark')
})

test('the address to share is whole', () => {
  const { view } = open('?lang=fr')
  expect(shareAddress(view())).toBe(`${window.location.origin}/app/?lang=fr`)
})

test('a part of the view that stays the same keeps its identity', () => {
  const { view } = open('?from=2023-09-12&to=2023-09-14&hide=rail&mode=day&leg=A')
  const before = view()
  act(() => changeView({ window: days('2023-09-13', '2023-09-14') }))
  const after = view()
  expect(after).not.toBe(before)
  expect(after.hiddenLayers).toBe(before.hiddenLayers)
  expect(after.shown).toBe(before.shown)
  expect(after.selection).toBe(before.selection)
  expect(after.window).toEqual(days('2023-09-13', '2023-09-14'))
})

test('a window stays in its exercise, whatever view is opened, and no link that is shared leads there', () => {
  const { view, search } = open('?exercise=run-1234')
  act(() => changeView(decodeView('case=training&leg=SYN-1').view))
  expect(search()).toBe('?case=training&leg=SYN-1&exercise=run-1234')
  expect(shareAddress(view())).not.toContain('exercise')
  act(() => changeExercise(null, {}, 'push'))
  expect(search()).toBe('?case=training&leg=SYN-1')
})
