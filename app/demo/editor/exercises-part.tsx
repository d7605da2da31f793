import { useMemo } from 'react'
import { Exercises } from '#app/demo/exercise/exercises.tsx'
import { editCopy } from '#app/demo/editor/edit-copy.ts'
import { OwnScenarios } from '#app/demo/editor/own-scenarios.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'

type ExercisesPartProps = {
  readonly table: Pick<CaseOnTable, 'case' | 'cases' | 'file'>
  readonly caseParameters: Readonly<Record<string, string>>
}

/** Exercises that the page offers, and those that were written here. */
export function ExercisesPart({ table, caseParameters }: ExercisesPartProps) {
  const { local } = useTranslator()
  const { case: shown, cases, file } = table
  const onTable = useMemo(() => shown && { caseId: shown.id, caseParameters, file }, [shown, caseParameters, file])
  const offered = useMemo(() => cases.map(({ id, name }) => ({ value: id, label: local(name) })), [cases, local])
  return (
    <Exercises onEdit={editCopy}>
      <OwnScenarios table={onTable} cases={offered} />
    </Exercises>
  )
}
