import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { playhead } from '#app/state/playhead.ts'
import { formatInstant } from '#app/domain/time.ts'
import { FIRST, setup } from '#tests/timeline/setup-timeline.tsx'

/** The labels of the ruler, from left to right. */
const labels = () =>
  [...screen.getByRole('region', { name: 'Timeline' }).querySelectorAll('svg text')]
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '')

const ruler = () => screen.getByRole('slider', { name: 'Playhead' }).parentElement as HTMLElement

describe('the axis', () => {
  test('shows fewer days by its button, and all again by another', async () => {
    const { user } = setup(`${FIRST}&at=2023-09-12T00:00Z`)
    const before = labels()
    for (let step = 0; step < 8; step++) await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(labels()).toContain('12:00')
    expect(labels()).toContain('12 Sep')
    await user.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(labels()).not.toContain('06:00')
    await user.click(screen.getByRole('button', { name: 'Whole case' }))
    expect(labels()).toEqual(before)
  })

  test('is zoomed by + and -, and shown whole by 0, but not in a field', async () => {
    const { press, user, field } = setup(`${FIRST}&at=2023-09-12T00:00Z`)
    const before = labels()
    await press('Playhead', '+++')
    expect(labels()).not.toEqual(before)
    await press('Playhead', '---')
    expect(labels()).toEqual(before)
    await press('Playhead', '+0')
    expect(labels()).toEqual(before)
    await user.type(field('Start date'), '0+')
    expect(labels()).toEqual(before)
  })

  test('is zoomed by the wheel over the ruler, and left alone by it over the lanes', () => {
    const { timeline } = setup()
    const before = labels()
    const lane = timeline.getByRole('toolbar', { name: 'Denials' })
    expect(fireEvent.wheel(lane, { deltaY: -400 }), 'the lanes scroll').toBe(true)
    expect(labels()).toEqual(before)
    expect(fireEvent.wheel(ruler(), { deltaY: -400, clientX: 400 }), 'the page does not').toBe(false)
    expect(labels()).not.toEqual(before)
    fireEvent.wheel(ruler(), { deltaY: 4000, clientX: 400 })
    expect(labels()).toEqual(before)
    expect(fireEvent.wheel(lane, { deltaY: -40, ctrlKey: true, clientX: 400 })).toBe(false)
    expect(labels()).not.toEqual(before)
  })

  test('is moved by a sideways wheel', () => {
    setup()
    fireEvent.wheel(ruler(), { deltaY: -800, clientX: 400 })
    const before = labels()
    fireEvent.wheel(ruler(), { deltaX: 200 })
    expect(labels()).not.toEqual(before)
    fireEvent.wheel(ruler(), { deltaX: -200 })
    expect(labels()).toEqual(before)
  })

  test('is spread by two fingers on the ruler, and the first of them drags nothing', () => {
    setup(`${FIRST}&at=2023-09-12T00:00Z`)
    const before = labels()
    const touch = { pointerType: 'touch', button: 0 }
    fireEvent.pointerDown(ruler(), { ...touch, pointerId: 1, isPrimary: true, clientX: 300 })
    fireEvent.pointerDown(ruler(), { ...touch, pointerId: 2, isPrimary: false, clientX: 400 })
    expect(formatInstant(playhead.get() as never)).toBe('2023-09-12T00:00Z')
    fireEvent.pointerMove(ruler(), { ...touch, pointerId: 2, clientX: 700 })
    fireEvent.pointerMove(ruler(), { ...touch, pointerId: 1, clientX: 100 })
    fireEvent.pointerUp(ruler(), { ...touch, pointerId: 1, isPrimary: true, clientX: 100 })
    fireEvent.pointerUp(ruler(), { ...touch, pointerId: 2, clientX: 700 })
    expect(labels()).not.toEqual(before)
    expect(formatInstant(playhead.get() as never)).toBe('2023-09-12T00:00Z')
  })

  test('tells at its ends what is out of sight, and brings it into sight', async () => {
    const { user, timeline, spoken, slider } = setup(`${FIRST}&at=2023-09-12T00:00Z`)
    for (let step = 0; step < 8; step++) await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(timeline.getByRole('button', { name: 'Window from 7 Sep' })).toBeVisible()
    await user.click(timeline.getByRole('button', { name: 'Window to 1 Oct' }))
    expect(labels()).toContain('1 Oct')
    expect(timeline.queryByRole('button', { name: 'Window to 1 Oct' })).toBeNull()
    expect(slider('Window end')).toHaveFocus()
    await user.click(timeline.getByRole('button', { name: 'Window from 7 Sep, Playhead 12 Sep' }))
    expect(labels()).toContain('7 Sep')
    const beyond = within(timeline.getByRole('toolbar', { name: 'Denials' })).getByRole('button', {
      name: /^\d+ later, out of sight; show the nearest, 15 October 2023$/,
    })
    await user.click(beyond)
    expect(labels()).toContain('15 Oct')
    const focused = document.activeElement as HTMLElement
    expect(focused.closest('[role=toolbar]')).toHaveAccessibleName('Denials')
    expect(spoken('Playhead')).toBe('12 September 2023')
  })

  test('brings a thumb into sight that gets the focus', async () => {
    const { user, slider } = setup(`${FIRST}&at=2023-09-12T00:00Z`)
    for (let step = 0; step < 8; step++) await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(slider('Window end')).toHaveAttribute('data-away', 'after')
    act(() => slider('Window end').focus())
    expect(slider('Window end')).not.toHaveAttribute('data-away')
    expect(labels()).toContain('1 Oct')
  })
})
