import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatDay, formatInstant, lastDay } from '#app/domain/time.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'
import { useBoard } from '#app/state/use-board.ts'
import { changeView, currentView, useView } from '#app/state/use-view.ts'
import { Timeline } from '#app/timeline/timeline.tsx'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { english } from '#tests/support/translators.ts'

function Page() {
  const view = useView()
  const board = useBoard({ ...PUBLISHED, feeds: [], isSettled: true } as never, view)
  return useMemo(() => board && <Timeline board={board} view={view} />, [board, view])
}

const FIRST = '?from=2023-09-07&to=2023-10-01'

function setup(query = FIRST) {
  window.history.replaceState(null, '', `/${query}`)
  useUi.setState(useUi.getInitialState(), true)
  render(
    <TranslatorContext value={english}>
      <Page />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  const slider = (name: string) => screen.getByRole('slider', { name })
  const field = (name: string) => screen.getByRole('textbox', { name })
  const spoken = (name: string) => slider(name).getAttribute('aria-valuetext')
  return {
    user,
    slider,
    field,
    spoken,
    timeline: within(screen.getByRole('region', { name: 'Timeline' })),
    entries: () => window.history.length,
    press: async (name: string, keys: string) => {
      act(() => slider(name).focus())
      await user.keyboard(keys)
    },
    type: async (name: string, text: string) => {
      await user.clear(field(name))
      await user.type(field(name), text)
    },
    window: () => {
      const { from, to } = currentView().window
      return from === null || to === null ? null : `${formatDay(from)} ${formatDay(lastDay({ from, to }))}`
    },
    drag: (element: Element, dx: number, letGo = true) => {
      fireEvent.pointerDown(element, { button: 0, isPrimary: true, pointerId: 1, clientX: 0 })
      fireEvent.pointerMove(element, { pointerId: 1, clientX: dx })
      if (letGo) fireEvent.pointerUp(element, { pointerId: 1, clientX: dx })
    },
  }
}

/** jsdom lays nothing out: the timeline is 960 px wide, less its two margins, and covers 83 days. */
const DAY_PX = (960 - 88 - 112) / 83

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
    const { press, spoken, window } = setup()
    await press('Window start', '{ArrowRight}')
    expect(spoken('Window start')).toBe('8 September 2023')
    await press('Window start', '{PageUp}')
    expect(spoken('Window start')).toBe('15 September 2023')
    await press('Window start', '{End}')
    expect(window()).toBe('2023-10-01 2023-10-01')
    await press('Window end', '{End}')
    expect(window()).toBe('2023-10-01 2023-10-31')
    await press('Window start', '{Home}')
    expect(window()).toBe('2023-08-10 2023-10-31')
  })

  test('a run of keys is one entry of the history, and a new focus begins another', async () => {
    const { press, entries } = setup()
    const before = entries()
    await press('Window start', '{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(entries()).toBe(before + 1)
    await press('Window end', '{ArrowLeft}{ArrowLeft}')
    expect(entries()).toBe(before + 2)
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

describe('what happened when', () => {
  test('a sighting of two days has them in its name, and is chosen by a click', async () => {
    const { user, timeline } = setup()
    const mark = timeline.getAllByRole('button', { name: /^7–8 September 2023, sighting:/ })[0]
    await user.click(mark as HTMLElement)
    expect(currentView().selection?.kind).toBe('sighting')
    expect(mark).toHaveAttribute('aria-current', 'true')
  })

  test('every event of a lane is reached by the arrow keys from one tab stop', async () => {
    const { user, timeline } = setup()
    const lane = timeline.getByRole('toolbar', { name: 'Sightings' })
    const marks = within(lane).getAllByRole('button')
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => marks[0]?.focus())
    const reached = new Set<Element | null>([document.activeElement])
    for (const _ of marks) {
      await user.keyboard('{ArrowRight}')
      reached.add(document.activeElement)
    }
    expect(reached.size).toBe(marks.length)
  })

  test('what the timeline does not reach is counted and listed', async () => {
    const { user, timeline } = setup()
    const later = timeline.getByRole('button', { name: /^\d+ later statements$/ })
    await user.click(later)
    const list = timeline.getByRole('list', { name: later.textContent ?? '' })
    expect(within(list).getAllByRole('button')).toHaveLength(Number.parseInt(later.textContent ?? '', 10))
    expect(timeline.getAllByRole('button', { name: /^\d+ without a date$/ }).length).toBeGreaterThan(0)
  })

  test('an event without a place says so', () => {
    const { timeline } = setup()
    expect(timeline.getAllByRole('button', { name: /\(no place given\)/ }).length).toBeGreaterThan(0)
  })

  test('what is hovered elsewhere lights up here, and the other way round', async () => {
    const { user, timeline } = setup()
    const leg = within(timeline.getByRole('toolbar', { name: 'Legs' })).getAllByRole('button')[0] as HTMLElement
    await user.hover(leg)
    const hover = useUi.getState().hover
    expect(hover?.kind).toBe('leg')
    await user.unhover(leg)
    expect(leg).toHaveAttribute('data-lit', 'false')
    act(() => useUi.setState({ hover }))
    expect(leg).toHaveAttribute('data-lit', 'true')
  })

  test('the days of the histogram keep the hedge', () => {
    const { timeline } = setup()
    const day = timeline.getByRole('button', { name: /^8 September 2023, UTC:/ })
    expect(day).toHaveAccessibleName(/vessel, about 300 containers possibly under way/)
    const names = within(timeline.getByRole('toolbar', { name: 'Containers under way per day' })).getAllByRole('button')
    expect(names).toHaveLength(25)
    for (const name of names) expect(name.getAttribute('aria-label')?.replaceAll('about 300', '')).not.toContain('300')
  })

  test('an empty window offers the nearest leg', async () => {
    const { user, timeline, window } = setup('?from=2023-10-20&to=2023-10-25')
    const offer = timeline.getByText(/^No leg in this window; nearest is /)
    expect(offer).toBeVisible()
    await user.click(timeline.getByRole('button', { name: /^Show / }))
    expect(window()).toMatch(/2023-10-01$/)
    expect(timeline.queryByText(/^No leg in this window/)).toBeNull()
  })
})
