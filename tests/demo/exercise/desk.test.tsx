import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useReducer } from 'react'
import { describe, expect, test } from 'vitest'
import { Desk } from '#app/demo/exercise/desk.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { ANNE, desk, minutes } from '#tests/domain/exercise/exercise-sketch.ts'
import { PLAYED } from '#tests/demo/exercise/desk-scenario.ts'
import { english, french } from '#tests/support/translators.ts'

type Played = ReturnType<typeof desk>

const renderSeen = () => <p>what trainees see</p>

function Window({ played, log }: { readonly played: Played; readonly log: string[] }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const does =
    <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      act(...given)
      redraw()
    }
  return (
    <section aria-label="Exercise">
      <Desk
        scenario={PLAYED}
        run={played.run()}
        state={played.state()}
        nowMs={played.now()}
        index={null}
        address="http://localhost/?exercise=run"
        isTraineeHeard
        silentSince={null}
        isSaved={false}
        commands={{
          begin: does(played.begin),
          pause: does(played.pause),
          resume: does(played.resume),
          setSpeed: does(played.setSpeed),
          jumpTo: does(played.jumpTo),
          end: does(played.end),
          fire: does(played.fireNow),
          switchInject: does(played.switchInject),
          score: does(played.score),
          save: () => log.push('saved'),
          leave: () => log.push('left'),
        }}
        renderSeen={renderSeen}
      />
    </section>
  )
}

function setup({ french: isFrench = false, before = (_played: Played) => {} } = {}) {
  const played = desk(PLAYED)
  before(played)
  const log: string[] = []
  render(
    <TranslatorContext value={isFrench ? french : english}>
      <Window played={played} log={log} />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  const button = (name: string | RegExp) => screen.getByRole('button', { name })
  return {
    played,
    log,
    user,
    button,
    press: (name: string | RegExp) => user.click(button(name)),
    injects: () =>
      within(screen.getByRole('list', { name: 'Injects' }))
        .getAllByRole('heading')
        .map((heading) => heading.textContent),
    inject: (title: string) => within(screen.getByRole('heading', { name: title }).closest('li') ?? document.body),
    text: () => document.body.textContent,
  }
}

describe('the clock of the desk', () => {
  test('says what has passed, of how much, and the time that the scenario has', () => {
    const { text } = setup()
    expect(screen.getByRole('timer', { name: 'Exercise clock' })).toHaveTextContent('0:00:00 of 0:30:00')
    expect(text()).toContain('Not begun')
    expect(text()).toContain('1 May 2031, 08:00 UTC')
  })

  test('starts, stands and goes on by one button, which keeps the focus', async () => {
    const { press, played, button } = setup()
    await press('Start')
    expect(played.state().phase).toBe('running')
    expect(button('Pause')).toHaveFocus()
    await press('Pause')
    expect(played.state().phase).toBe('paused')
    expect(button('Resume')).toHaveFocus()
  })

  test('runs at another speed', async () => {
    const { user, played } = setup()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '16x')
    expect(played.state().speed).toBe(16)
  })

  test('jumps to a moment that is typed, and to the next inject', async () => {
    const { user, press, played } = setup({ before: (played) => played.begin() })
    await user.type(screen.getByRole('textbox', { name: 'Clock to' }), '2:30{Enter}')
    expect(played.now()).toBe(150_000)
    await press('To the next inject')
    expect(played.now()).toBe(minutes(5))
  })

  test('says why it does not jump, and stays', async () => {
    const { user, played, text } = setup({ before: (played) => played.begin() })
    const field = screen.getByRole('textbox', { name: 'Clock to' })
    await user.type(field, 'soon{Enter}')
    expect(text()).toContain('Write the time since the beginning')
    await user.clear(field)
    await user.type(field, '0:45:00{Enter}')
    expect(text()).toContain('The exercise lasts 0:30:00')
    expect(played.now()).toBe(0)
  })

  test('ends only after a question', async () => {
    const { press, played } = setup({ before: (played) => played.begin() })
    await press('End')
    await press('Go on')
    expect(played.state().phase).toBe('running')
    await press('End')
    await press('End it')
    expect(played.state().phase).toBe('ended')
  })
})

describe('the injects of the desk', () => {
  test('stand in the order of time, those by hand last', () => {
    expect(setup().injects()).toEqual(['First question', 'Second source', 'A call from the port'])
  })

  test('fire now, once, and the button keeps the focus', async () => {
    const { press, played, inject } = setup({ before: (played) => played.begin() })
    await press('Fire now: Second source')
    expect(played.told()).toEqual(['second 0'])
    const done = inject('Second source').getByRole('button', { name: 'Happened: Second source' })
    expect(done).toHaveFocus()
    expect(done).toHaveAttribute('aria-disabled', 'true')
    expect(inject('Second source').getByText('Happened at 0:00:00, by hand')).toBeInTheDocument()
  })

  test('do not fire before the exercise has begun', async () => {
    const { press, played } = setup()
    await press('Fire now: First question')
    expect(played.told()).toEqual([])
  })

  test('are switched off and on', async () => {
    const { user, played, inject } = setup()
    const lever = inject('First question').getByRole('switch', { name: 'On: First question' })
    await user.click(lever)
    expect([...played.state().switchedOff]).toEqual(['first'])
    expect(lever).not.toBeChecked()
    expect(inject('First question').getByText(/switched off/)).toBeInTheDocument()
  })

  test('tell what they do when they are asked', async () => {
    const { press, inject, text } = setup()
    expect(text()).not.toContain('SECRET')
    await press('What it does: A call from the port')
    expect(inject('A call from the port').getByText('SECRET note')).toBeInTheDocument()
  })
})

describe('what trainees must not see', () => {
  test('is not on the screen until it is asked for', async () => {
    const { press, text } = setup()
    expect(text()).not.toContain('SECRET')
    expect(text()).not.toContain('names the port')
    await press('Show what trainees must not see')
    expect(text()).toContain('SECRET answer')
    expect(screen.getByRole('list', { name: 'Expectations' })).toHaveTextContent('names the port')
    await press('Hide what trainees must not see')
    expect(text()).not.toContain('SECRET')
  })

  test('has the points of each trainee by rule, and takes points by hand', async () => {
    const { press, user, played, text } = setup({
      before: (played) => {
        played.begin()
        played.join(ANNE)
        played.fireNow('first')
        played.answer(ANNE, 'which', { kind: 'choice', option: 'a' })
      },
    })
    await press('Show what trainees must not see')
    expect(text()).toContain('10 of 15 points so far')
    expect(text()).toContain('Anne: met, 10 of 10')
    const form = within(screen.getByRole('form', { name: 'Score by hand: speaks plainly' }))
    await user.type(form.getByRole('textbox', { name: 'Points, up to 5' }), '7')
    await user.click(form.getByRole('button', { name: 'Score' }))
    expect(form.getByText('Write a number from 0 to 5.')).toBeInTheDocument()
    await user.clear(form.getByRole('textbox', { name: 'Points, up to 5' }))
    await user.type(form.getByRole('textbox', { name: 'Points, up to 5' }), '4')
    await user.click(form.getByRole('button', { name: 'Score' }))
    expect(played.state().scores).toEqual([{ expectation: 'speaks plainly', trainee: null, points: 4, note: '' }])
    expect(text()).toContain('14 of 15 points so far')
  })
})

test('a decision is shown with who made it, when on both clocks, and what was asked', () => {
  setup({
    before: (played) => {
      played.begin()
      played.fireNow('first')
      played.wait(15_000)
      played.answer(ANNE, 'which', { kind: 'choice', option: 'b' })
    },
  })
  const decision = within(screen.getByRole('list', { name: 'Decisions' })).getByRole('listitem')
  expect(decision).toHaveTextContent('Anne at 0:01:00, sent 2 Mar 2026, 09:00 UTC')
  expect(decision).toHaveTextContent('Which port?')
  expect(decision).toHaveTextContent('Vostochny')
})

test('the way in for trainees is a real link that hands nothing over', () => {
  setup()
  const link = screen.getByRole('link', { name: 'Open a trainee’s window' })
  expect(link).toHaveAttribute('href', 'http://localhost/?exercise=run')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener')
  expect(screen.getByRole('textbox', { name: /Its address/ })).toHaveValue('http://localhost/?exercise=run')
})

test('leaving says that no file holds what has happened', async () => {
  const { press, log, text } = setup()
  await press('Leave')
  expect(text()).toContain('No file holds what has happened')
  await press('Leave it')
  expect(log).toEqual(['left'])
})

test('the desk speaks French', () => {
  setup({ french: true })
  expect(screen.getByRole('heading', { name: 'Suivre les conteneurs' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Commencer' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Déclencher : Second source' })).toBeInTheDocument()
})
