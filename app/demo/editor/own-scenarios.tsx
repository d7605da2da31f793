import { FilePlus } from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import exerciseStyles from '#app/demo/exercise/exercise.module.css'
import { useRunText } from '#app/demo/exercise/use-run-text.tsx'
import type { TableCase } from '#app/demo/editor/case-choices.ts'
import styles from '#app/demo/editor/editor.module.css'
import { textAt } from '#app/demo/editor/draft-tree.ts'
import { copyOfScenario, freshId } from '#app/demo/editor/new-parts.ts'
import { DeleteScenario } from '#app/demo/editor/delete-scenario.tsx'
import { openEditor, useOpening } from '#app/demo/editor/opening.ts'
import { OpenScenario } from '#app/demo/editor/scenario-file.tsx'
import { wordsAt } from '#app/demo/editor/words-at.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { emptyDraft, openDraft, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import { deleteOwnScenario, readOwnScenarios, useOwnScenarios } from '#app/state/exercise/scenario-drafts.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { Button } from '#app/ui/button.tsx'
import type { Option } from '#app/ui/select.tsx'

const ScenarioEditor = lazy(async () => ({
  default: (await import('#app/demo/editor/scenario-editor.tsx')).ScenarioEditor,
}))

type OwnScenariosProps = { readonly table: TableCase | null; readonly cases: readonly Option[] }

/** Scenarios that were written here, and the way to write one. */
export function OwnScenarios({ table, cases }: OwnScenariosProps) {
  const translator = useTranslator()
  const { t } = translator
  const opening = useOpening()
  const { condition, own } = useOwnScenarios()
  const isBusy = useExercise(({ seat }) => seat.role !== 'none')
  const rows = useMemo(() => own.map(({ key, text }) => ({ key, text, ...openDraft(text) })), [own])
  // Reads what the browser's database holds.
  useEffect(() => void readOwnScenarios(), [])
  // The editor belongs to this part of the page and is closed with it.
  useEffect(() => () => openEditor(null), [])

  const taken = rows.map(({ document }) => textAt(document, ['id']))
  const begin = (document: DraftDocument) => openEditor({ key: newId(), document, isKept: false })
  const { run, question } = useRunText(() => {
    openEditor(null)
    openDialog(null)
  })
  return (
    <section className={exerciseStyles.block} aria-label={t('editor.own')}>
      <h4 className={styles.ownTitle}>{t('editor.own')}</h4>
      {condition === 'denied' && <p className={exerciseStyles.warning}>{t('editor.keeping.denied')}</p>}
      {condition === 'kept' && rows.length === 0 && <p className={exerciseStyles.note}>{t('editor.own.none')}</p>}
      {rows.length > 0 && (
        <ul className={exerciseStyles.list} aria-label={t('editor.own')}>
          {rows.map(({ key, text, document, faults }) => {
            const title = wordsAt(translator, document, ['title']) || t('editor.unnamed')
            const named = (what: string) => t('exercise.for', { what, whom: title })
            const canRun = faults.length === 0 && !isBusy
            return (
              <li key={key} className={exerciseStyles.card}>
                <p>
                  <strong>{title}</strong>{' '}
                  <span className={exerciseStyles.soft}>
                    {faults.length > 0 && t('editor.faults.count', { count: faults.length })}
                  </span>
                </p>
                <div className={exerciseStyles.actions}>
                  <Button
                    look={canRun ? 'primary' : 'plain'}
                    aria-label={named(t('exercise.run'))}
                    aria-disabled={!canRun}
                    onClick={() => canRun && run(text)}
                  >
                    {t('exercise.run')}
                  </Button>
                  {document && (
                    <>
                      <Button
                        aria-label={named(t('exercise.edit'))}
                        onClick={() => openEditor({ key, document, isKept: true })}
                      >
                        {t('exercise.edit')}
                      </Button>
                      <Button
                        aria-label={named(t('editor.duplicate'))}
                        onClick={() => begin(copyOfScenario(document, taken))}
                      >
                        {t('editor.duplicate')}
                      </Button>
                    </>
                  )}
                  <DeleteScenario title={title} onDelete={() => void deleteOwnScenario(key)} />
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <div className={exerciseStyles.actions}>
        <Button icon={<FilePlus aria-hidden />} onClick={() => begin(emptyDraft(freshId('scenario', taken)))}>
          {t('editor.new')}
        </Button>
        <OpenScenario label={t('editor.file.openIn')} onOpen={begin} />
      </div>
      {question}
      <Suspense fallback={null}>
        {opening && (
          <ScenarioEditor
            key={opening.key}
            opening={opening}
            table={table}
            cases={cases}
            onRun={isBusy ? undefined : run}
          />
        )}
      </Suspense>
    </section>
  )
}
