import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { endShow, startShow } from '#app/state/show.ts'
import { changeView, currentView, shareAddress, stageView, useView } from '#app/state/use-view.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'

afterEach(() => stageView(null))

function open(search: string) {
  window.history.replaceState(null, '', `/${search}`)
  const { result } = renderHook(() => useView())
  return { view: () => result.current, search: () => window.location.search, steps: window.history.length }
}

test('a staged view is on the page, and the address knows nothing of it', () => {
  const { view, search } = open('?leg=A')
  act(() => stageView({ ...DEFAULT_VIEW, selection: { kind: 'claim', id: 'B' } }))
  expect(view().selection).toEqual({ kind: 'claim', id: 'B' })
  expect(search()).toBe('?leg=A')
  act(() => stageView(null))
  expect(view().selection).toEqual({ kind: 'leg', id: 'A' })
})

test('what is changed while it is staged is gone with it', () => {
  const { view, search, steps } = open('?leg=A')
  act(() => stageView({ ...DEFAULT_VIEW }))
  act(() => changeView({ hiddenLayers: ['rail'] }))
  expect(view().hiddenLayers).toEqual(['rail'])
  act(() => stageView(null))
  expect(view().hiddenLayers).toEqual([])
  expect([search(), window.history.length]).toEqual(['?leg=A', steps])
})

test('a change that says the same wakes nobody', () => {
  open('')
  act(() => stageView({ ...DEFAULT_VIEW, theme: 'dark' }))
  const before = currentView()
  act(() => changeView({ theme: 'dark' }))
  expect(currentView()).toBe(before)
})

test('a show comes and goes without a step to go back to, and no link asks for it', () => {
  const { view, search, steps } = open('?leg=A')
  act(() => startShow())
  expect(search()).toBe('?leg=A&show=1')
  act(() => stageView({ ...DEFAULT_VIEW, isShow: true }))
  expect(shareAddress(view())).not.toContain('show')
  act(() => endShow())
  expect(view()).toMatchObject({ isShow: false, selection: { kind: 'leg', id: 'A' } })
  expect([search(), window.history.length]).toEqual(['?leg=A', steps])
})
