import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NO_HANDLING } from '#app/domain/handling.ts'
import { SlideShow } from '#app/export/slides/slide-show.tsx'
import type { Slide } from '#app/export/slides/slide.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { slideOf } from '#tests/export/deck-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { english } from '#tests/support/translators.ts'

const slides: readonly Slide[] = ['One', 'Two', 'Three'].map((title) => ({
  ...slideOf(publishedBoard(), { title, notes: `Notes of ${title}\nSecond line` }),
  id: title,
  view: '',
  pictureId: title,
  made: { title, notes: '' },
}))

beforeEach(() => {
  URL.createObjectURL = () => 'blob:test/1'
  URL.revokeObjectURL = () => {}
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  delete document.documentElement.dataset['theme']
  document.documentElement.lang = ''
})

function setup() {
  const user = userEvent.setup()
  const onEnd = vi.fn<() => void>()
  render(
    <TranslatorContext value={english}>
      <SlideShow slides={slides} handling={NO_HANDLING} onEnd={onEnd} />
    </TranslatorContext>,
  )
  const show = within(screen.getByRole('dialog', { name: 'Slide show' }))
  const titles = () => show.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
  return { user, onEnd, show, titles, press: (name: string) => user.click(show.getByRole('button', { name })) }
}

/** A second window, as a browser gives it: another document in an empty frame. */
function secondWindow(): Window {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const opened = frame.contentWindow ?? expect.fail('no frame')
  vi.spyOn(window, 'open').mockReturnValue(opened)
  return opened
}

const inside = (opened: Window) => within(opened.document.body)

test('arrow keys, page keys, Home and End go through the slides, and stop at either end', async () => {
  const { user, titles } = setup()
  for (const [key, title] of [
    ['{ArrowLeft}', 'One'],
    ['{ArrowRight}', 'Two'],
    ['{PageDown}', 'Three'],
    ['{ArrowDown}', 'Three'],
    ['{ArrowUp}', 'Two'],
    ['{PageUp}', 'One'],
    ['{End}', 'Three'],
    ['{Home}', 'One'],
  ] as const) {
    await user.keyboard(key)
    expect(titles(), key).toEqual([title])
  }
})

test('each slide is announced', async () => {
  const { user } = setup()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('status')).toHaveTextContent('Slide 2 of 3: Two')
})

test('Escape ends the show', async () => {
  const { user, onEnd } = setup()
  await user.keyboard('{Escape}')
  expect(onEnd).toHaveBeenCalled()
})

test('a slide shows its words, its table and its picture in words', () => {
  const { show } = setup()
  expect(show.getByText('about 300 containers', { selector: 'strong' })).toBeInTheDocument()
  expect(show.getByText(/Denied by: /)).toBeInTheDocument()
  expect(show.getByText(/Arcs are schematic, not a route\./)).toBeInTheDocument()
  expect(show.getAllByRole('row')).toHaveLength(3)
  expect(show.getByRole('img', { name: /^Map\. Shown: 7 Sep - 1 Oct 2023/ })).toBeInTheDocument()
})

test('the presenter has this slide, the next one and the notes in a second window, which follows', async () => {
  const opened = secondWindow()
  const { user, press } = setup()
  await press('Presenter view')
  const now = () => within(inside(opened).getByRole('region', { name: 'Now' })).getByRole('heading', { level: 3 })
  expect(now()).toHaveTextContent('One')
  expect(
    within(inside(opened).getByRole('region', { name: 'Next' })).getByRole('heading', { level: 3 }),
  ).toHaveTextContent('Two')
  expect(inside(opened).getByText(/Notes of One/)).toBeInTheDocument()
  expect(opened.document.title).toBe('Presenter view')

  await user.keyboard('{End}')
  expect(now()).toHaveTextContent('Three')
  expect(inside(opened).getByText('This is the last slide.')).toBeInTheDocument()
  act(() => void opened.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' })))
  expect(now()).toHaveTextContent('Two')
})

test('the second window has the language and the colours of the page, and follows them', async () => {
  const own = document.documentElement
  Object.assign(own.dataset, { theme: 'light' })
  const opened = secondWindow()
  const { press } = setup()
  await press('Presenter view')
  const other = opened.document.documentElement
  expect(other).toHaveAttribute('data-theme', 'light')
  Object.assign(own.dataset, { theme: 'dark' })
  own.lang = 'fr'
  await waitFor(() => expect(other).toHaveAttribute('data-theme', 'dark'))
  expect(other.lang).toBe('fr')
})

test('a style sheet that comes later comes to the second window too', async () => {
  const opened = secondWindow()
  const { press } = setup()
  await press('Presenter view')
  const late = document.createElement('style')
  late.textContent = '.late { color: red }'
  document.head.append(late)
  await waitFor(() => expect(opened.document.head).toHaveTextContent('.late { color: red }'))
  late.remove()
})

test('the second window closes with the show, and the show goes on without it', async () => {
  const opened = secondWindow()
  const close = vi.spyOn(opened, 'close').mockImplementation(() => {})
  const { press, show, onEnd } = setup()
  await press('Presenter view')
  act(() => void opened.dispatchEvent(new Event('pagehide')))
  expect(show.getByRole('button', { name: 'Presenter view' })).toBeInTheDocument()
  await press('Presenter view')
  await press('End the show')
  expect(close).toHaveBeenCalled()
  expect(onEnd).toHaveBeenCalled()
})

test('where the browser refuses a second window, the presenter view stands in the page', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null)
  const { press, show } = setup()
  await press('Presenter view')
  const presenter = within(show.getByRole('region', { name: 'Presenter view' }))
  expect(presenter.getByText(/does not open a second window/)).toBeInTheDocument()
  expect(presenter.getByText(/Notes of One/)).toBeInTheDocument()
  await press('Close presenter view')
  expect(show.queryByRole('region', { name: 'Presenter view' })).toBeNull()
})

test('the time runs, stands still and starts anew', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  vi.spyOn(window, 'open').mockReturnValue(null)
  const { press, show } = setup()
  await press('Presenter view')
  const timer = () => show.getByRole('timer', { name: 'Timer' }).textContent
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
  pass(65_000)
  expect(timer()).toBe('0:01:05')
  await press('Pause')
  pass(10_000)
  expect(timer()).toBe('0:01:05')
  await press('Start')
  pass(1_000)
  expect(timer()).toBe('0:01:06')
  await press('Reset')
  expect(timer()).toBe('0:00:00')
})
