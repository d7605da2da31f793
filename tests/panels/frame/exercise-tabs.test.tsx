import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { Layout } from '#app/panels/frame/layout.tsx'
import { changeView, useView } from '#app/state/use-view.ts'
import { english } from '#tests/support/translators.ts'

function Page({ hasExercise, news }: { readonly hasExercise: boolean; readonly news: number }) {
  const { selection } = useView()
  return (
    <TranslatorContext value={english}>
      <Layout
        figures={null}
        map={null}
        timeline={null}
        legs={null}
        detail={selection && <p>card of {selection.id}</p>}
        exercise={hasExercise ? <input aria-label="Draft" /> : null}
        exerciseNews={news}
      />
    </TranslatorContext>
  )
}

function setup(hasExercise = true) {
  window.history.replaceState(null, '', '/')
  const page = render(<Page hasExercise={hasExercise} news={2} />)
  return {
    user: userEvent.setup(),
    tabs: () => screen.queryAllByRole('tab').map((tab) => tab.textContent),
    choose: (id: string | null) => act(() => changeView({ selection: id === null ? null : { kind: 'leg', id } })),
    comesIn: (news: number) => page.rerender(<Page hasExercise={hasExercise} news={news} />),
  }
}

test('without an exercise there are no tabs, and a record has the column for itself', async () => {
  const { tabs, choose } = setup(false)
  choose('L1')
  expect(await screen.findByText('card of L1')).toBeVisible()
  expect(tabs()).toEqual([])
})

test('a record that is chosen comes up beside the exercise, which keeps what was written', async () => {
  const { user, tabs, choose } = setup()
  const draft = await screen.findByRole('textbox', { name: 'Draft' })
  expect(tabs()).toEqual([])
  await user.type(draft, 'half a sentence')
  choose('L1')
  expect(screen.getByText('card of L1')).toBeVisible()
  await waitFor(() => expect(draft).not.toBeVisible())
  await user.click(screen.getByRole('tab', { name: 'Exercise' }))
  await waitFor(() => expect(draft).toBeVisible())
  expect(draft).toHaveValue('half a sentence')
  choose('L2')
  expect(screen.getByText('card of L2')).toBeVisible()
  choose(null)
  await waitFor(() => expect(draft).toBeVisible())
  expect(tabs()).toEqual([])
})

test('what comes in behind another tab is counted, in words too, until it is looked at', async () => {
  const { user, choose, comesIn } = setup()
  await screen.findByRole('textbox', { name: 'Draft' })
  choose('L1')
  expect(screen.getByRole('tab', { name: 'Exercise' })).toBeInTheDocument()
  comesIn(4)
  await user.click(screen.getByRole('tab', { name: 'Exercise, 2 new' }))
  expect(screen.getByRole('tab', { name: 'Exercise' })).toBeInTheDocument()
})
