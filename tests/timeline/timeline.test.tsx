import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatInstant } from '#app/domain/time.ts'
import { isBusy } from '#app/state/busy.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { DAY_PX, FIRST, setup } from '#tests/timeline/setup-timeline.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the window', () => {
  test('is named with both days and their number', () => {
    const { timeline, spoken } = setup()
    expect(timeline.getByText('7 Sep - 1 Oct 2023, UTC, both days included (25 days)')).toBeVisible()
    expect(spoken('Window start')).toBe('7 September 2023')
    expect(spoken('Window end')).toBe('1 October 2023')
  })

  test('goes by keys: a day, a week, and to the other thumb', async () => {
    const { press, leave, spoken, window } = setup()
    await press('Window start', '{ArrowRight}')
    expect(spoken('Window start')).toBe('8 September 2023')
    await press('Window start', '{PageUp}')
    expect(spoken('Window start')).toBe('15 September 2023')
    await press('Window start', '{End}')
    leave()
    expect(window()).toBe('2023-10-01 2023-10-01')
    await press('Window end', '{End}')
    leave()
    expect(window()).toBe('2023-10-01 2023-10-31')
    await press('Window start', '{Home}')
    leave()
    expect(window()).toBe('2023-08-10 2023-10-31')
  })

  test('a run of keys is one entry of the history, and a new focus begins another', async () => {
    const { press, leave, entries, window } = setup()
    const before = entries()
    await press('Window start', '{ArrowRight}{ArrowRight}{ArrowRight}')
    await press('Window end', '{ArrowLeft}{ArrowLeft}')
    expect(entries()).toBe(before + 1)
    expect(window()).toBe('2023-09-10 2023-10-01')
    leave()
    expect(entries()).toBe(before + 2)
    expect(window()).toBe('2023-09-10 2023-09-29')
  })

  test('is written when the keys are still, and the board follows', async () => {
    const { press, timeline, window } = setup()
    await press('Window end', '{ArrowLeft}{ArrowLeft}')
    expect(window()).toBe('2023-09-07 2023-10-01')
    await waitFor(() => expect(window()).toBe('2023-09-07 2023-09-29'))
    expect(timeline.getByText('7 Sep - 29 Sep 2023, UTC, both days included (23 days)')).toBeVisible()
    expect(isBusy('window')).toBe(false)
  })

  test('steps by key without a commit of React, and says all of it', async () => {
    const { press, leave, slider, field, timeline, commits } = setup()
    act(() => slider('Window end').focus())
    const before = commits()
    await press('Window end', '{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(commits()).toBe(before)
    await waitFor(() => expect(field('End date')).toHaveValue('2023-09-28'))
    expect(timeline.getByText('7 Sep - 28 Sep 2023, UTC, both days included (22 days)')).toBeVisible()
    expect(slider('Window start')).toHaveAttribute('aria-valuemax', slider('Window end').getAttribute('aria-valuenow'))
    expect(slider('Playhead')).toHaveAttribute('aria-valuemax', slider('Window end').getAttribute('aria-valuenow'))
    expect(slider('Playhead')).toHaveAttribute('aria-valuetext', '28 September 2023')
    leave()
  })

  test('steps by key without writing what stands already', async () => {
    const { press, slider } = setup()
    act(() => slider('Window end').focus())
    const [same, written]: [string[], string[]] = [[], []]
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName, oldValue } of records) {
        const name = attributeName ?? ''
        written.push(name)
        if ((target as Element).getAttribute(name) === oldValue) same.push(name)
      }
    })
    observer.observe(document.body, { subtree: true, attributes: true, attributeOldValue: true })
    await press('Window end', '{ArrowLeft}')
    observer.disconnect()
    expect(written).toContain('aria-valuenow')
    expect(same).toEqual([])
  })

  test('is dragged without a commit of React', () => {
    const { slider, spoken, commits } = setup()
    const thumb = slider('Window end')
    fireEvent.pointerDown(thumb, { button: 0, isPrimary: true, pointerId: 1, clientX: 0 })
    const before = commits()
    for (let day = 1; day <= 5; day++)
      fireEvent.pointerMove(thumb, { pointerId: 1, buttons: 1, clientX: -day * DAY_PX })
    expect(commits()).toBe(before)
    expect(spoken('Window end')).toBe('26 September 2023')
    fireEvent.pointerUp(thumb, { pointerId: 1, clientX: -5 * DAY_PX })
  })

  test('goes back and forward through what was written', async () => {
    const { drag, slider, spoken } = setup()
    drag(slider('Window end'), -3 * DAY_PX)
    drag(slider('Window end'), -2 * DAY_PX)
    expect(spoken('Window end')).toBe('26 September 2023')
    act(() => history.back())
    await waitFor(() => expect(spoken('Window end')).toBe('28 September 2023'))
    act(() => history.back())
    await waitFor(() => expect(spoken('Window end')).toBe('1 October 2023'))
    act(() => history.forward())
    await waitFor(() => expect(spoken('Window end')).toBe('28 September 2023'))
  })

  test('follows a drag, and goes to the address when it is let go', () => {
    const { drag, slider, field, window } = setup()
    drag(slider('Window end'), -3 * DAY_PX, false)
    expect(field('End date')).toHaveValue('2023-09-28')
    expect(window()).toBe('2023-09-07 2023-10-01')
    fireEvent.pointerUp(slider('Window end'), { pointerId: 1, clientX: -3 * DAY_PX })
    expect(window()).toBe('2023-09-07 2023-09-28')
    expect(useUi.getState().preview).toBeNull()
  })

  test('stands again where it stood when Escape drops the drag', async () => {
    const { drag, slider, field, window, user, entries } = setup()
    const before = entries()
    drag(slider('Window start'), 5 * DAY_PX, false)
    expect(field('Start date')).toHaveValue('2023-09-12')
    await user.keyboard('{Escape}')
    expect(field('Start date')).toHaveValue('2023-09-07')
    fireEvent.pointerUp(slider('Window start'), { pointerId: 1, clientX: 5 * DAY_PX })
    expect(window()).toBe('2023-09-07 2023-10-01')
    expect(entries()).toBe(before)
  })
})

describe('a typed date', () => {
  test('moves the thumb with Enter', async () => {
    const { type, user, spoken, window } = setup()
    await type('Start date', '2023-09-12')
    expect(window()).toBe('2023-09-07 2023-10-01')
    await user.keyboard('{Enter}')
    expect(spoken('Window start')).toBe('12 September 2023')
    expect(window()).toBe('2023-09-12 2023-10-01')
  })

  test('moves the thumb when the field is left', async () => {
    const { type, user, spoken } = setup()
    await type('End date', '2023-09-20')
    await user.tab()
    expect(spoken('Window end')).toBe('20 September 2023')
  })

  test('before the start is refused with the reason, and the old one stays', async () => {
    const { type, user, field, window } = setup()
    await type('End date', '2023-09-01')
    await user.keyboard('{Enter}')
    expect(field('End date')).toHaveValue('2023-10-01')
    expect(field('End date')).toHaveAccessibleDescription(/1 September 2023, is before the start, 7 September 2023/)
    expect(window()).toBe('2023-09-07 2023-10-01')
  })

  test('that is none is refused, and Escape takes the message away', async () => {
    const { type, user, field } = setup()
    await type('Start date', '2023-02-30')
    await user.keyboard('{Enter}')
    expect(field('Start date')).toBeInvalid()
    await user.keyboard('{Escape}')
    expect(field('Start date')).toBeValid()
    expect(field('Start date')).toHaveValue('2023-09-07')
  })

  test('is dropped by Escape', async () => {
    const { type, user, field, window } = setup()
    await type('Start date', '2023-09-12')
    await user.keyboard('{Escape}')
    expect(field('Start date')).toHaveValue('2023-09-07')
    await user.tab()
    expect(window()).toBe('2023-09-07 2023-10-01')
  })
})

describe('the playhead', () => {
  const at = () => formatInstant(playhead.get() as never)

  test('stands at the end of the window, or where the address says', () => {
    setup()
    expect(at()).toBe('2023-10-01T23:59:59.999Z')
    act(() => changeView({ at: PUBLISHED.case.window.from }))
    expect(at()).toBe('2023-09-07T00:00Z')
  })

  test('goes by keys within the window', async () => {
    const { press, spoken } = setup(`${FIRST}&at=2023-09-12T00:00Z`)
    await press('Playhead', '{ArrowRight}')
    expect(spoken('Playhead')).toBe('13 September 2023')
    expect(formatInstant(currentView().at as never)).toBe('2023-09-13T00:00Z')
    await press('Playhead', '{Home}')
    expect(spoken('Playhead')).toBe('7 September 2023')
    await press('Playhead', '{End}')
    expect(spoken('Playhead')).toBe('1 October 2023')
    expect(currentView().at).toBeNull()
  })

  test('plays a day per second from where it stands, and writes the address when it pauses', async () => {
    const { user, entries } = setup(`${FIRST}&at=2023-09-12T00:00Z`)
    const before = entries()
    await user.click(screen.getByRole('button', { name: 'Play' }))
    act(() => void vi.advanceTimersByTime(3000))
    expect((playhead.get() ?? 0) / 3_600_000 / 24 - 19_612).toBeCloseTo(3, 1)
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    expect(formatInstant(currentView().at as never)).toMatch(/^2023-09-1[45]T/)
    expect(entries()).toBe(before)
  })

  test('plays the 25 days in 25 seconds and stops at the end', async () => {
    const { user } = setup()
    await user.click(screen.getByRole('button', { name: 'Play' }))
    act(() => void vi.advanceTimersByTime(24_500))
    expect(useUi.getState().isPlaying).toBe(true)
    act(() => void vi.advanceTimersByTime(1000))
    expect(useUi.getState().isPlaying).toBe(false)
    expect(at()).toBe('2023-10-01T23:59:59.999Z')
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible()
  })

  test('plays and pauses by the space bar, but not in a field', async () => {
    const { press, user, field } = setup()
    await press('Playhead', ' ')
    expect(useUi.getState().isPlaying).toBe(true)
    await press('Playhead', ' ')
    expect(useUi.getState().isPlaying).toBe(false)
    await user.type(field('Start date'), ' ')
    expect(useUi.getState().isPlaying).toBe(false)
  })

  test('pauses when the tab is hidden', async () => {
    const { press } = setup()
    await press('Playhead', ' ')
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))
    hidden.mockRestore()
    expect(useUi.getState().isPlaying).toBe(false)
  })
})
