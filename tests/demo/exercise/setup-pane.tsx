import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useCallback, useState } from 'react'
import type { Answer, Cited, Decision } from '#app/domain/exercise/decision.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import { traineeView } from '#app/domain/exercise/make-trainee-view.ts'
import { TraineePane } from '#app/demo/exercise/trainee-pane.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { keptDraft } from '#app/state/exercise/answer-drafts.ts'
import { ANNE, desk, inject, NINE, scenario } from '#tests/domain/exercise/exercise-sketch.ts'
import { PLAYED } from '#tests/demo/exercise/desk-scenario.ts'
import { english } from '#tests/support/translators.ts'

const asked = (answer: Question['answer']): Question => ({ id: 'q', text: { en: 'How many?' }, answer })

type Options = {
  readonly played?: ReturnType<typeof desk>
  readonly of?: typeof PLAYED
  readonly trainee?: typeof ANNE | null
  readonly silentSince?: typeof NINE | null
  readonly recent?: readonly Cited[]
}

/** A trainee's window of an exercise that stands as it was played. */
export function setupPane({ played, of = PLAYED, trainee = ANNE, silentSince = null, recent = [] }: Options = {}) {
  const stage = played ?? begun(of)
  const answers: (readonly [string | null, Answer])[] = []
  const joined: unknown[] = []
  function Window() {
    const [decisions, setDecisions] = useState<readonly Decision[]>([])
    const [picked, setPicked] = useState<{ longitude: number; latitude: number } | null>(null)
    const [owner, setOwner] = useState<string | null>(null)
    const stop = useCallback(() => setOwner(null), [])
    return (
      <section aria-label="Exercise">
        <button type="button" onClick={() => owner !== null && setPicked({ longitude: 131.5, latitude: 43.25 })}>
          the map
        </button>
        <TraineePane
          view={traineeView(of, stage.run(), stage.state())}
          nowMs={stage.now()}
          trainee={trainee}
          decisions={decisions}
          isTrainerHeard={silentSince === null}
          silentSince={silentSince}
          index={null}
          recent={recent}
          keptOf={(question) => keptDraft('run', question)}
          mapPick={{
            owner,
            picked,
            start: setOwner,
            stop,
          }}
          onJoin={(name, role) => joined.push([name, role])}
          onDecide={(question, answer) => {
            answers.push([question, answer])
            const id = `own-${answers.length}`
            setDecisions([...decisions, { id, trainee: ANNE, question, answer, wallAt: NINE, scenarioMs: 0, view: '' }])
          }}
        />
      </section>
    )
  }
  const { unmount } = render(
    <TranslatorContext value={english}>
      <Window />
    </TranslatorContext>,
  )
  const user = userEvent.setup()
  return {
    user,
    unmount,
    answers,
    joined,
    press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })),
    type: (name: string | RegExp, text: string) => user.type(screen.getByRole('textbox', { name }), text),
    choose: (name: string, option: string | RegExp) => {
      const list = screen.getByRole('combobox', { name })
      return user.selectOptions(list, within(list).getByRole('option', { name: option }))
    },
    text: () => document.body.textContent,
  }
}

export function begun(of: typeof PLAYED) {
  const played = desk(of)
  played.begin()
  return played
}

/** An exercise that has just asked something. */
export function asking(answer: Question['answer']) {
  const of = scenario([inject('ask', 0, { effect: { kind: 'question', question: asked(answer) } })])
  return { of, played: begun(of) }
}
