import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Question } from '#app/domain/exercise/inject.ts'
import { asking, setupPane } from '#tests/demo/exercise/setup-pane.tsx'

beforeEach(() => window.sessionStorage.clear())

describe('what is written and not sent', () => {
  const KINDS: readonly Question['answer'][] = [
    { kind: 'choice', options: [{ id: 'a', text: { en: 'Angara' } }] },
    { kind: 'figure' },
    { kind: 'place' },
    { kind: 'assessment' },
  ]
  const write: Record<Question['answer']['kind'], (pane: ReturnType<typeof setupPane>) => Promise<unknown>> = {
    choice: ({ user }) => user.click(screen.getByRole('radio', { name: 'Angara' })),
    figure: ({ type }) => type('Number', '300'),
    place: ({ type }) => type('Latitude, °', '42.5'),
    assessment: async ({ type, choose }) => {
      await type('Assessment', 'By the same ship')
      await choose('Confidence', 'low')
    },
  }
  const isThere: Record<Question['answer']['kind'], () => void> = {
    choice: () => expect(screen.getByRole('radio', { name: 'Angara' })).toBeChecked(),
    figure: () => expect(screen.getByRole('textbox', { name: 'Number' })).toHaveValue('300'),
    place: () => expect(screen.getByRole('textbox', { name: 'Latitude, °' })).toHaveValue('42.5'),
    assessment: () => {
      expect(screen.getByRole('textbox', { name: 'Assessment' })).toHaveValue('By the same ship')
      expect(screen.getByRole('combobox', { name: 'Confidence' })).toHaveDisplayValue('low')
    },
  }

  test.each(KINDS)('is there after a reload: $kind', async (answer) => {
    const { of, played } = asking(answer)
    const before = setupPane({ of, played })
    await write[answer.kind](before)
    before.unmount()
    setupPane({ of, played })
    isThere[answer.kind]()
  })

  test('without an answer before leaves nothing behind when it is sent', async () => {
    const { of, played } = asking({ kind: 'figure' })
    const { type, press, answers, unmount } = setupPane({ of, played })
    await type('Number', '300')
    await press('Send')
    expect(answers).toHaveLength(1)
    expect(window.sessionStorage.length).toBe(0)
    unmount()
    setupPane({ of, played })
    expect(screen.getByRole('textbox', { name: 'Number' })).toHaveValue('')
  })

  test('as a judgement that nobody asked for is open again after a reload, and gone once it is sent', async () => {
    const { of, played } = asking({ kind: 'figure' })
    const before = setupPane({ of, played })
    await before.press('Write a judgement that nobody asked for')
    await before.type('Assessment', 'Too many boxes')
    before.unmount()
    const { press, answers } = setupPane({ of, played })
    const form = screen.getByRole('form', { name: 'Write a judgement that nobody asked for' })
    expect(within(form).getByRole('textbox', { name: 'Assessment' })).toHaveValue('Too many boxes')
    await press('Write a judgement that nobody asked for')
    await press('Write a judgement that nobody asked for')
    await userEvent.click(within(form).getByRole('button', { name: 'Send' }))
    expect(answers).toMatchObject([[null, { kind: 'assessment', text: 'Too many boxes' }]])
    expect(window.sessionStorage.length).toBe(0)
  })

  test('that was spoiled in the storage is passed over', () => {
    window.sessionStorage.setItem('transload.exercise.drafts.run', '[["q",{"hedge":"never","low":3}],["",7],8]')
    const { of, played } = asking({ kind: 'figure' })
    setupPane({ of, played })
    expect(screen.getByRole('textbox', { name: 'Number' })).toHaveValue('')
  })
})
