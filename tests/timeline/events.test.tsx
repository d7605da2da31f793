import { act, cleanup, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { formatInstant } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'
import { currentView } from '#app/state/use-view.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { FIRST, setup } from '#tests/timeline/setup-timeline.tsx'
import { positionsAt } from '#tests/timeline/some-positions.ts'

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
    const list = timeline.getByRole('list', { name: later.getAttribute('aria-label') ?? '' })
    expect(within(list).getAllByRole('button')).toHaveLength(Number.parseInt(later.textContent ?? '', 10))
    expect(timeline.getAllByRole('button', { name: /^\d+ undated (sightings|statements)$/ }).length).toBeGreaterThan(0)
  })

  test('a lane in one row opens by what it holds together, and the focus goes on there', async () => {
    const { user, timeline } = setup()
    await user.click(timeline.getByRole('button', { name: 'Statements' }))
    const lane = within(timeline.getByRole('toolbar', { name: 'Statements' }))
    const cluster = lane.getAllByRole('button', { name: /^\d+ statements, .*: show one by one$/ })[0] as HTMLElement
    const count = Number.parseInt(cluster.getAttribute('aria-label') ?? '', 10)
    const before = lane.getAllByRole('button').length
    await user.click(cluster)
    expect(lane.getAllByRole('button').length).toBeGreaterThanOrEqual(before - 1 + count)
    expect(document.activeElement).toHaveAttribute('data-event')
    expect(timeline.getByRole('button', { name: 'Statements' })).toHaveAttribute('aria-expanded', 'true')
  })

  test('a sighting with no place given is in a lane of its own, and in no other', () => {
    const [first, ...others] = PUBLISHED.file.sightings
    const file = { ...PUBLISHED.file, sightings: [{ ...(first as NonNullable<typeof first>), place: null }, ...others] }
    const { timeline } = setup(undefined, { of: { ...PUBLISHED, file } })
    const own = within(timeline.getByRole('toolbar', { name: 'No place given' })).getAllByRole('button')
    expect(own).toHaveLength(1)
    expect(own[0]).toHaveAccessibleName(/^7–8 September 2023, sighting: .*\(no place given\)$/)
    const sightings = within(timeline.getByRole('toolbar', { name: 'Sightings' }))
    expect(sightings.queryByRole('button', { name: /no place given/ })).toBeNull()
  })

  test('positions are counted by the day, marked where they are made up, and gone through by key', async () => {
    const positions = positionsAt(['2023-09-12T00:00Z', '2023-09-12T12:00Z', '2023-09-20T12:00Z'], 'synthetic')
    const { user, timeline } = setup(FIRST, { positions })
    const strip = timeline.getByRole('spinbutton', { name: 'Reported positions over time' })
    act(() => strip.focus())
    await user.keyboard('{Home}'.concat('{ArrowRight}'.repeat(33)))
    expect(strip).toHaveAttribute('aria-valuetext', '12 September 2023, UTC: 2 reports received (SYNTHETIC)')
    await user.keyboard('{Enter}')
    expect(formatInstant(playhead.get() as never)).toBe('2023-09-12T00:00Z')
    expect(timeline.getByText('SYN')).toBeVisible()
  })

  test('a case without positions says that no source gives any', () => {
    const { timeline } = setup()
    expect(timeline.getByText('No source gives positions')).toBeVisible()
  })

  test('positions that have not come are not said to be none', () => {
    const { timeline } = setup(FIRST, { positions: null, arrival: { condition: 'loading', leftOutCount: 0 } })
    expect(timeline.getByText('Positions are loading')).toBeVisible()
    expect(timeline.queryByText('No source gives positions')).toBeNull()
  })

  test('positions without an answer, or of which none could be used, are not said to be none', () => {
    const failed = setup(FIRST, { positions: null, arrival: { condition: 'failed', leftOutCount: 0 } })
    expect(failed.timeline.getByText('No answer: positions are missing')).toBeVisible()
    cleanup()
    const leftOut = setup(FIRST, { arrival: { condition: 'good', leftOutCount: 12 } })
    expect(leftOut.timeline.getByText('No position could be used: 12 rows were left out')).toBeVisible()
  })

  test('reports without a place are counted apart', () => {
    const times = ['2023-09-12T00:00Z', '2023-09-12T12:00Z', '2023-09-20T12:00Z']
    const { timeline } = setup(FIRST, { positions: positionsAt(times, 'published', { withoutPlace: 1 }) })
    expect(timeline.getByText('3 reports')).toBeVisible()
    expect(timeline.getByText('3 reports received, 1 without a place')).toBeInTheDocument()
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
