import { act, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useUi } from '#app/state/ui-store.ts'
import { currentView } from '#app/state/use-view.ts'
import { setup } from '#tests/timeline/setup-timeline.tsx'

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

  test('the days of the histogram are gone through by key and keep the hedge', async () => {
    const { user, timeline } = setup()
    const days = timeline.getByRole('spinbutton', { name: 'Containers under way per day' })
    expect(days).toHaveAttribute('aria-valuemax', '24')
    days.focus()
    await user.keyboard('{ArrowRight}')
    expect(days.getAttribute('aria-valuetext')).toMatch(
      /^8 September 2023, UTC:.*vessel, about 300 containers possibly under way/,
    )
    for (let day = 0; day < 25; day++) {
      expect(days.getAttribute('aria-valuetext')?.replaceAll('about 300', '')).not.toContain('300')
      await user.keyboard('{ArrowRight}')
    }
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
