import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatInstant } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import { currentView } from '#app/state/use-view.ts'
import { FIRST, setup } from '#tests/timeline/setup-timeline.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const at = () => formatInstant(playhead.get() as never)
const play = (name: 'Play' | 'Pause' = 'Play') => screen.getByRole('button', { name })

describe('the presets', () => {
  const presets = () => screen.getByRole('combobox', { name: 'Window presets' })

  test('say which of them the window is when the hand rests', async () => {
    const { press, leave } = setup()
    expect(presets()).toHaveDisplayValue('Whole case, 7 Sep – 1 Oct 2023')
    await press('Window end', '{ArrowLeft}')
    await waitFor(() => expect(presets()).toHaveDisplayValue('Own dates'))
    await press('Window end', '{ArrowRight}')
    await waitFor(() => expect(presets()).toHaveDisplayValue('Whole case, 7 Sep – 1 Oct 2023'))
    leave()
  })

  test('set the window, and Back undoes them', async () => {
    const { user, window, entries } = setup()
    const before = entries()
    await user.selectOptions(presets(), 'Statement of 13 Oct 2023 and the 5 weeks before')
    expect(window()).toBe('2023-09-08 2023-10-13')
    expect(entries()).toBe(before + 1)
    await user.selectOptions(presets(), '14–20 Sep 2023')
    expect(window()).toBe('2023-09-14 2023-09-20')
  })
})

describe('what is shown', () => {
  const shown = () => screen.getByRole('combobox', { name: 'Shown' })

  test('goes to the address, and is said with its days', async () => {
    const { user, timeline } = setup(`${FIRST}&at=2023-09-12T00:00Z`)
    await user.selectOptions(shown(), 'Single day')
    expect(currentView().shown).toEqual({ mode: 'day', rollingDays: 7 })
    expect(timeline.getByText('Shown: 12 Sep 2023').parentElement).toHaveTextContent('Shown: 12 Sep 2023 (single day)')
    await user.selectOptions(shown(), 'Up to the playhead')
    expect(timeline.getByText('Shown: 7–12 Sep 2023').parentElement).toHaveTextContent(/\(up to the playhead\)$/)
  })

  test('is so many days as are typed, from 1 to 999', async () => {
    const { user, timeline, entries } = setup(`${FIRST}&at=2023-09-20T00:00Z&mode=rolling`)
    const days = screen.getByRole('spinbutton', { name: 'Number of days shown' })
    expect(days).toHaveValue(7)
    const before = entries()
    await user.clear(days)
    await user.type(days, '12')
    expect(currentView().shown).toEqual({ mode: 'rolling', rollingDays: 12 })
    expect(entries(), 'one entry for the digits').toBe(before + 1)
    expect(timeline.getByText('Shown: 9–20 Sep 2023')).toBeVisible()
    await user.clear(days)
    await user.type(days, '0')
    await user.tab()
    expect(days).toHaveValue(12)
    expect(currentView().shown.rollingDays).toBe(12)
  })

  test('is said while it plays, and React hears of it no more than once a day', async () => {
    const { user, timeline, commits } = setup(`${FIRST}&at=2023-09-12T00:00Z&mode=day`)
    await user.click(play())
    const before = commits()
    act(() => void vi.advanceTimersByTime(900))
    expect(commits()).toBe(before)
    act(() => void vi.advanceTimersByTime(2600))
    expect(timeline.getByText('Shown: 15 Sep 2023')).toBeVisible()
    await user.click(play('Pause'))
  })
})

describe('play', () => {
  test('goes on from the start in a loop', async () => {
    const { user } = setup(`${FIRST}&at=2023-09-30T00:00Z`)
    const loop = screen.getByRole('button', { name: 'Loop' })
    await user.click(loop)
    expect(loop).toHaveAttribute('aria-pressed', 'true')
    await user.click(play())
    act(() => void vi.advanceTimersByTime(3000))
    expect(useUi.getState().isPlaying).toBe(true)
    expect(at()).toMatch(/^2023-09-07T2|^2023-09-08T0/)
    await user.click(play('Pause'))
  })

  test('stops where nothing happens for days, says so, and goes on through it when asked', async () => {
    const { user, timeline } = setup('?from=2023-10-02&to=2023-10-31&at=2023-10-07T00:00Z')
    await user.click(play())
    act(() => void vi.advanceTimersByTime(1000))
    expect(useUi.getState().isPlaying, 'it began in the stretch').toBe(true)
    await user.click(play('Pause'))

    fireEvent.keyDown(screen.getByRole('slider', { name: 'Playhead' }), { key: 'Home' })
    await user.click(play())
    act(() => void vi.advanceTimersByTime(6000))
    expect(useUi.getState().isPlaying).toBe(false)
    const stopped = at()
    expect(timeline.getByText(/^Play stopped: .*no leg under way, no sighting, no statement/)).toBeVisible()
    await user.click(play())
    act(() => void vi.advanceTimersByTime(500))
    expect(useUi.getState().isPlaying).toBe(true)
    expect(at() > stopped).toBe(true)
    expect(timeline.queryByText(/^Play stopped/)).toBeNull()
    await user.click(play('Pause'))
  })

  test('says nothing of positions where it stops before they came', async () => {
    const arrival = { condition: 'loading', leftOutCount: 0 } as const
    const { user, timeline } = setup('?from=2023-10-02&to=2023-10-31&at=2023-10-02T00:00Z', {
      positions: null,
      arrival,
    })
    await user.click(play())
    act(() => void vi.advanceTimersByTime(8000))
    expect(
      timeline.getByText(/no sighting and no statement. Positions have not come and are not counted/),
    ).toBeVisible()
    expect(timeline.queryByText(/no position/)).toBeNull()
  })

  test('offers the next event where it stopped', async () => {
    const { user, timeline } = setup('?from=2023-10-02&to=2023-10-31&at=2023-10-02T00:00Z')
    await user.click(play())
    act(() => void vi.advanceTimersByTime(8000))
    const offer = timeline.getByRole('button', { name: /^Go to the next event, \d+ Oct 2023$/ })
    const day = /\d+/.exec(offer.textContent ?? '')?.[0]?.padStart(2, '0')
    await user.click(offer)
    expect(at()).toBe(`2023-10-${day}T00:00Z`)
    expect(timeline.queryByText(/^Play stopped/)).toBeNull()
  })
})

describe('events in order', () => {
  test('are gone through by button and by key, and each is said', async () => {
    const { user, timeline } = setup(`${FIRST}&at=2023-09-07T00:00Z`)
    await user.click(screen.getByRole('button', { name: /^Next event/ }))
    expect(at()).toBe('2023-09-12T00:00Z')
    expect(timeline.getAllByText(/^12 September 2023, sighting: At Dunay/)[0]).toBeVisible()
    await user.keyboard('n')
    expect(at() > '2023-09-12T00:00Z').toBe(true)
    await user.keyboard('pp')
    expect(at()).toBe('2023-09-07T00:00Z')
    await user.keyboard('p')
    expect(at()).toBe('2023-09-07T00:00Z')
    expect(timeline.getAllByText('No earlier event in this window').length).toBeGreaterThan(0)
  })

  test('are a run in the history, and no key takes them in a field or a dialog', async () => {
    const { user, entries, field, slider } = setup(`${FIRST}&at=2023-09-07T00:00Z`)
    const before = entries()
    act(() => slider('Playhead').focus())
    await user.keyboard('nnn')
    expect(entries()).toBe(before + 1)
    const stands = at()
    await user.type(field('Start date'), 'n')
    act(() => openDialog('shortcuts'))
    act(() => slider('Playhead').focus())
    await user.keyboard('n')
    expect(at()).toBe(stands)
    act(() => openDialog(null))
  })

  test('have no key where the focus is in another part of the page, or in none', async () => {
    const { user, slider, leave } = setup(`${FIRST}&at=2023-09-07T00:00Z`)
    await user.keyboard('n')
    act(() => screen.getByRole('button', { name: 'Outside' }).focus())
    await user.keyboard('n')
    expect(at()).toBe('2023-09-07T00:00Z')
    leave()
    act(() => slider('Window start').focus())
    await user.keyboard('n')
    expect(at()).toBe('2023-09-12T00:00Z')
  })
})
