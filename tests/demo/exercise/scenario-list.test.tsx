import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { OpenExerciseFile } from '#app/demo/exercise/open-exercise-file.tsx'
import { ScenarioList, type ScenariosArrival } from '#app/demo/exercise/scenario-list.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { PLAYED } from '#tests/demo/exercise/desk-scenario.ts'
import { english } from '#tests/support/translators.ts'

function setup(arrival: ScenariosArrival) {
  const run: string[] = []
  render(
    <TranslatorContext value={english}>
      <ScenarioList arrival={arrival} onRun={(text) => run.push(text)} />
    </TranslatorContext>,
  )
  return { run, user: userEvent.setup() }
}

test('a scenario is offered with its length, what it is of, and what it teaches', async () => {
  const { run, user } = setup({ condition: 'good', scenarios: [{ scenario: PLAYED, text: 'the text' }] })
  const card = screen.getByRole('list', { name: 'Scenarios' })
  expect(within(card).getByRole('heading')).toHaveTextContent('Follow the boxes 30 minutes')
  expect(card).toHaveTextContent('Made for a test')
  expect(within(card).getByRole('list', { name: 'What the class is to learn' })).toHaveTextContent('Read a claim')
  await user.click(screen.getByRole('button', { name: 'Run: Follow the boxes' }))
  expect(run).toEqual(['the text'])
})

test('until they come, it is said that they are asked for', () => {
  setup({ condition: 'loading' })
  expect(screen.getByRole('status')).toHaveTextContent('Asking for the scenarios')
})

test('when they do not come, it is said why, and they can be asked for again', async () => {
  const asked: string[] = []
  const { user } = setup({ condition: 'failed', reason: 'no answer.', retry: () => asked.push('again') })
  expect(screen.getByRole('alert')).toHaveTextContent('The scenarios did not come: no answer.')
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  expect(asked).toEqual(['again'])
})

test('where there are none, a file can be opened', () => {
  setup({ condition: 'good', scenarios: [] })
  expect(screen.getByText(/offer no scenario/)).toBeInTheDocument()
})

test('a file that cannot be read is not opened, and what is wrong is listed with line and path', async () => {
  const faults = ['Line 17, injects[2].at: wrong', 'injects[3].effect: missing']
  const opened: string[] = []
  render(
    <TranslatorContext value={english}>
      <OpenExerciseFile
        onOpen={(text) => {
          opened.push(text)
          return text === 'bad' ? faults : []
        }}
      />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  const field = screen.getByLabelText<HTMLInputElement>('Open a scenario or exercise file', { selector: 'input' })
  await user.upload(field, new File(['bad'], 'mine.json', { type: 'application/json' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('“mine.json” was not opened; nothing has changed. 2 things are wrong with it:')
  const rows = within(alert).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual(faults)
  await user.upload(field, new File(['good'], 'mine.json', { type: 'application/json' }))
  expect(opened).toEqual(['bad', 'good'])
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
