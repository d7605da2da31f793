import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { analystTour } from '#app/demo/tours/analyst.ts'
import { TourCard } from '#app/demo/tours/tour-card.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { english } from '#tests/support/translators.ts'

const BOX = new DOMRect(100, 200, 300, 120)

/** A page with a pane to be told of, a field that would like the focus, and the card at a step. */
function setup(index = 0, { isPaneThere = true } = {}) {
  const [onGo, onLeave, onEnd, onPageKey] = [
    vi.fn<(index: number) => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
  ]
  // jsdom lays nothing out: the pane stands where it is said to.
  const place = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(BOX)
  const page = (at: number) => (
    <TranslatorContext value={english}>
      {isPaneThere && (
        <div data-pane="figures">
          <section>Figures</section>
        </div>
      )}
      <input aria-label="field" />
      <TourCard name="Analyst tour" steps={analystTour} index={at} onGo={onGo} onLeave={onLeave} onEnd={onEnd} />
    </TranslatorContext>
  )
  document.addEventListener('keydown', onPageKey)
  const { rerender, unmount } = render(page(index))
  return {
    user: userEvent.setup(),
    onGo,
    onLeave,
    onEnd,
    onPageKey,
    card: () => screen.getByRole('dialog'),
    button: (name: string) => screen.getByRole('button', { name }),
    goTo: (at: number) => rerender(page(at)),
    finish: () => {
      unmount()
      place.mockRestore()
      document.removeEventListener('keydown', onPageKey)
    },
  }
}

test('it is named by tour, step and title, and stands beside what it tells of', () => {
  const { card, finish } = setup()
  expect(card()).toHaveAccessibleName('Analyst tour, step 1 of 9 What the legs add up to, and what was claimed')
  expect(card()).toHaveAttribute('data-beside', 'true')
  finish()
})

test('it stands in the middle where what it tells of is missing', () => {
  const { card, finish } = setup(0, { isPaneThere: false })
  expect(card()).toHaveAttribute('data-beside', 'false')
  finish()
})

test('each step is announced in the same place', () => {
  const { card, goTo, finish } = setup()
  const voice = card().querySelector('[aria-live=polite]')
  expect(voice).toHaveTextContent(/step 1 of 9/)
  goTo(1)
  expect(card().querySelector('[aria-live=polite]')).toBe(voice)
  expect(voice).toHaveTextContent(/step 2 of 9.*Who denies it/)
  finish()
})

test('the focus comes in, goes round by Tab, and is taken back from whatever takes it', async () => {
  const { user, button, finish } = setup(1)
  expect(button('Next')).toHaveFocus()
  await user.tab()
  expect(button('Leave')).toHaveFocus()
  await user.tab({ shift: true })
  expect(button('Next')).toHaveFocus()
  screen.getByRole('textbox', { name: 'field' }).focus()
  expect(button('Next')).toHaveFocus()
  finish()
})

test('arrows and Enter go on and back, Escape leaves, and the page hears none of it', async () => {
  const { user, onGo, onLeave, onPageKey, finish } = setup(1)
  await user.keyboard('{ArrowRight}{Enter}{ArrowLeft}')
  expect(onGo.mock.calls).toEqual([[2], [2], [0]])
  await user.keyboard('{Escape}')
  expect(onLeave).toHaveBeenCalledOnce()
  await user.keyboard('?n')
  expect(onPageKey).not.toHaveBeenCalled()
  finish()
})

test('there is no way back from the first step, and the last one ends the tour', async () => {
  const { user, button, onGo, onEnd, goTo, finish } = setup(0)
  await user.keyboard('{ArrowLeft}')
  await user.click(button('Back'))
  expect(onGo).not.toHaveBeenCalled()
  expect(button('Back')).toHaveAttribute('aria-disabled', 'true')
  goTo(analystTour.length - 1)
  await user.click(button('Finish'))
  expect(onEnd).toHaveBeenCalledOnce()
  finish()
})
