import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Cited } from '#app/domain/exercise/decision.ts'
import { inject, minutes, NINE, scenario } from '#tests/domain/exercise/exercise-sketch.ts'
import { PLAYED } from '#tests/demo/exercise/desk-scenario.ts'
import { asking, begun, setupPane } from '#tests/demo/exercise/setup-pane.tsx'

beforeEach(() => window.sessionStorage.clear())

describe('joining', () => {
  test('takes a name and a part', async () => {
    const { press, type, joined, text } = setupPane({ trainee: null })
    await press('Join')
    expect(text()).toContain('Write a name')
    expect(joined).toEqual([])
    await type('Your name', ' Anne ')
    await press('Join')
    expect(joined).toEqual([['Anne', 'analyst']])
  })

  test('comes before everything else', () => {
    const { text } = setupPane({ trainee: null })
    expect(screen.queryByRole('list', { name: 'Messages' })).not.toBeInTheDocument()
    expect(text()).not.toContain('minister')
  })
})

describe('what came in', () => {
  test('is the newest first, with the time of the scenario, and nothing that is still to come', () => {
    const played = begun(PLAYED)
    played.wait(minutes(10) / 4)
    setupPane({ played })
    const messages = within(screen.getByRole('list', { name: 'Messages' })).getAllByRole('listitem')
    expect(messages.map((message) => message.querySelector('p')?.textContent)).toEqual([
      '0:10:00 · 1 May 2031, 08:10 UTC',
      '0:05:00 · 1 May 2031, 08:05 UTC',
    ])
    expect(screen.getByRole('timer')).toHaveTextContent(/^0:10:00$/)
  })

  test('of what is ahead there is nothing on the page', () => {
    const { text } = setupPane()
    for (const secret of ['SECRET', 'Second source', 'A second source', 'names the port', '0:30:00']) {
      expect(text()).not.toContain(secret)
    }
  })

  test('opens a view, and goes back to the one before', async () => {
    window.history.replaceState(null, '', '/?case=training&at=2023-09-12&exercise=0123456789abcdef0123')
    const played = begun(PLAYED)
    played.fireNow('second')
    const { press } = setupPane({ played })
    await press(/^Open the view/)
    const opened = new URLSearchParams(window.location.search)
    expect([opened.get('leg'), opened.get('case'), opened.get('exercise')]).toEqual([
      'WH-300-rail',
      'training',
      '0123456789abcdef0123',
    ])
    await press(/^Back to the view before/)
    const back = new URLSearchParams(window.location.search)
    expect([back.get('leg'), back.get('exercise')]).toEqual([null, '0123456789abcdef0123'])
  })

  test('for another role is not read', () => {
    const of = scenario([inject('x', 0, { roles: ['other'], message: { en: 'For others' } })])
    expect(setupPane({ of }).text()).not.toContain('For others')
  })
})

describe('an answer', () => {
  test('is chosen, sent, and can be changed', async () => {
    const played = begun(PLAYED)
    played.fireNow('first')
    const { user, press, answers, text } = setupPane({ played })
    await press('Send')
    expect(screen.getByRole('alert')).toHaveTextContent('Choose one of the answers.')
    const group = screen.getByRole('radiogroup', { name: 'Answer: Which port?' })
    await user.click(within(group).getByRole('radio', { name: 'Vostochny' }))
    await press('Send')
    expect(text()).toContain('Sent; the trainer’s window has not confirmed it yet')
    expect(screen.getByRole('button', { name: 'Change the answer' })).toHaveFocus()
    await press('Change the answer')
    await user.click(screen.getByRole('radio', { name: 'Najin' }))
    await press('Send the changed answer')
    expect(answers).toEqual([
      ['which', { kind: 'choice', option: 'b' }],
      ['which', { kind: 'choice', option: 'a' }],
    ])
  })

  test('is a figure with its hedge', async () => {
    const { choose, type, press, answers } = setupPane(asking({ kind: 'figure' }))
    await choose('How sure', 'more than')
    await type('Number', '1,000')
    await press('Send')
    expect(answers).toEqual([['q', { kind: 'figure', quantity: { kind: 'moreThan', value: 1000, about: false } }]])
  })

  test('is a range with its ends the right way round', async () => {
    const { user, choose, type, press, answers, text } = setupPane(asking({ kind: 'figure' }))
    await choose('How sure', 'between')
    await type('From', '6')
    await type('To', '4')
    await press('Send')
    expect(text()).toContain('the smaller one first')
    await user.clear(screen.getByRole('textbox', { name: 'To' }))
    await type('To', '9')
    await press('Send')
    expect(answers).toEqual([['q', { kind: 'figure', quantity: { kind: 'range', low: 6, high: 9, about: false } }]])
  })

  test('is a place that is typed, and refused off the globe', async () => {
    const { user, type, press, answers, text } = setupPane(asking({ kind: 'place' }))
    await type('Latitude, °', '95')
    await type('Longitude, °', '131,5')
    await press('Send')
    expect(text()).toContain('latitude from -90 to 90')
    await user.clear(screen.getByRole('textbox', { name: 'Latitude, °' }))
    await type('Latitude, °', '42.5')
    await press('Send')
    expect(answers).toEqual([['q', { kind: 'place', latitude: 42.5, longitude: 131.5 }]])
  })

  test('is a place that is picked on the map', async () => {
    const { press, answers } = setupPane(asking({ kind: 'place' }))
    await press('Pick on the map')
    await press('the map')
    expect(screen.getByRole('textbox', { name: 'Latitude, °' })).toHaveValue('43.25')
    await press('Send')
    expect(answers).toEqual([['q', { kind: 'place', latitude: 43.25, longitude: 131.5 }]])
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument()
  })

  test('is a judgement whose likelihood and confidence stand apart', async () => {
    const { user, choose, type, press, answers } = setupPane({
      ...asking({ kind: 'assessment' }),
      recent: [{ kind: 'leg', id: 'L1' }],
    })
    await press('Send')
    expect(screen.getByRole('alert')).toHaveTextContent('Write what you judge.')
    await type('Assessment', 'They went by rail.')
    await choose('Likelihood', 'likely (55–80%)')
    await choose('Confidence', 'low')
    await user.click(screen.getByRole('checkbox', { name: 'Leg: L1' }))
    await press('Send')
    const cited: readonly Cited[] = [{ kind: 'leg', id: 'L1' }]
    expect(answers).toEqual([
      ['q', { kind: 'assessment', text: 'They went by rail.', likelihood: 'likely', confidence: 'low', cited }],
    ])
    const said = screen.getByText(/^Likelihood: likely/)
    expect(said).not.toHaveTextContent(/confidence/i)
    expect(screen.getByText('Confidence: low.')).toBeInTheDocument()
  })

  test('may be given without being asked', async () => {
    const { type, press, answers } = setupPane()
    await press('Write a judgement that nobody asked for')
    await type('Assessment', 'The date is wrong.')
    await press('Send')
    expect(answers.map(([question]) => question)).toEqual([null])
    expect(screen.getByRole('textbox', { name: 'Assessment' })).toHaveValue('')
  })

  test('can be changed no more when the exercise has ended', () => {
    const played = begun(PLAYED)
    played.fireNow('first')
    played.end()
    const { text } = setupPane({ played })
    expect(text()).toContain('Not answered.')
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument()
  })
})

test('a trainer’s window that is silent is told of, with the time', async () => {
  const played = begun(PLAYED)
  played.fireNow('first')
  const { user, press, text } = setupPane({ played, silentSince: NINE })
  expect(screen.getByText(/has not been heard since 2 Mar 2026, 09:00 UTC/)).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Najin' }))
  await press('Send')
  expect(text()).toContain('Kept here; it goes out when the trainer’s window is heard')
})
