import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { keepProgress, readProgress, resumedStep, SEEN } from '#app/demo/tours/progress.ts'
import { TourCard } from '#app/demo/tours/tour-card.tsx'
import { TOURS } from '#app/demo/tours/tours.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { ownStorage } from '#app/state/own-storage.ts'
import { endTour, showStep, type Role } from '#app/state/tour.ts'
import { askPane, openDialog, useUi } from '#app/state/ui-store.ts'
import { stageView, useView } from '#app/state/use-view.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'

type TourProps = {
  readonly role: Role
  /** null: where it was left. */
  readonly index: number | null
}

/** Leads round: opens what each step tells of, and leaves the page as it was before, with the dialog that it began from. */
export function Tour({ role, index: asked }: TourProps) {
  const { t } = useTranslator()
  const { language, theme } = useView()
  const steps = TOURS[role]
  const [left] = useState(() => resumedStep(steps, readProgress(ownStorage())[role]))
  const index = asked ?? left
  const step = steps[index]
  // Who took the first look from the page itself is left on the page.
  const [from] = useState(() => useUi.getState().dialog ?? (role === 'first' ? null : 'training'))

  // Opens on the page what the step tells of; staged, so that the address and the way back stay as they are.
  useLayoutEffect(() => {
    stageView({ ...DEFAULT_VIEW, language, theme, ...step?.view })
    askPane(step?.pane ?? null)
    openDialog(step?.dialog ?? null)
  }, [step, language, theme])
  // Gives the page its own view back.
  useLayoutEffect(
    () => () => {
      stageView(null)
      askPane(null)
    },
    [],
  )
  // Without a dialog to go back to, the focus stands where help is to be had.
  useEffect(
    () => () => {
      if (useUi.getState().dialog === null) document.querySelector<HTMLElement>('[data-help]')?.focus()
    },
    [],
  )
  // The browser remembers where one is, should the tab be closed.
  useEffect(() => {
    if (step) keepProgress(ownStorage(), role, step.id)
  }, [role, step])

  const leave = useCallback(() => {
    endTour()
    openDialog(from)
  }, [from])
  const end = () => {
    keepProgress(ownStorage(), role, SEEN)
    leave()
  }
  return (
    <TourCard
      name={t(`tours.${role}`)}
      steps={steps}
      index={index}
      onGo={(next) => showStep(role, next)}
      onLeave={leave}
      onEnd={end}
    />
  )
}
