import { useRef, useState } from 'react'
import { saveText } from '#app/demo/exercise/save-text.ts'
import type { TableCase } from '#app/demo/editor/case-choices.ts'
import { textAt } from '#app/demo/editor/draft-tree.ts'
import { EditorBar } from '#app/demo/editor/editor-bar.tsx'
import styles from '#app/demo/editor/editor.module.css'
import type { EditorAction } from '#app/demo/editor/editor-state.ts'
import { FaultPanel } from '#app/demo/editor/fault-panel.tsx'
import { elementId } from '#app/demo/editor/field.ts'
import { InjectTimeline } from '#app/demo/editor/inject-timeline.tsx'
import { LeaveEditor } from '#app/demo/editor/leave-editor.tsx'
import { copyOfScenario } from '#app/demo/editor/new-parts.ts'
import { openEditor, type Opening } from '#app/demo/editor/opening.ts'
import { Outline } from '#app/demo/editor/outline.tsx'
import { partOfFault, type Part } from '#app/demo/editor/part.ts'
import { HEADING, PartForm } from '#app/demo/editor/part-form.tsx'
import { OpenScenario, scenarioFileName } from '#app/demo/editor/scenario-file.tsx'
import { useAskedFocus } from '#app/demo/editor/use-asked-focus.ts'
import { useAutosave } from '#app/demo/editor/use-autosave.ts'
import { useEditor } from '#app/demo/editor/use-editor.ts'
import { useUndoKeys } from '#app/demo/editor/use-undo-keys.ts'
import { useUnloadQuestion } from '#app/demo/editor/use-unload-question.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { draftText, openDraft, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import { useOwnScenarios } from '#app/state/exercise/scenario-drafts.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { FullWindow } from '#app/ui/full-window.tsx'
import type { Option } from '#app/ui/select.tsx'
import { useMedia } from '#app/ui/use-media.ts'

type ScenarioEditorProps = {
  readonly opening: Opening
  /** The case on the table; null: there is none yet. */
  readonly table: TableCase | null
  /** Those that the feeds offer. */
  readonly cases: readonly Option[]
  /** Runs a scenario that is right; left out: an exercise is open already. */
  readonly onRun?: ((text: string) => void) | undefined
}

/** Where a scenario is written: timeline, parts, form, and all that is wrong. Takes the whole window. */
export function ScenarioEditor({ opening, table, cases, onRun }: ScenarioEditorProps) {
  const { t } = useTranslator()
  const isNarrow = useMedia('(max-width: 899px)')
  const { own } = useOwnScenarios()
  const { state, act: change, faults, isChecked, form, wrong, placeOf } = useEditor(opening.document, table, cases)
  const { document, part } = state
  const { keeping, flush } = useAutosave(opening.key, document, opening.isKept)
  const [inFile, setInFile] = useState<DraftDocument | null>(null)
  /** What is to be done once it is agreed that the draft may be lost. */
  const [leaving, setLeaving] = useState<{ readonly go: () => void } | null>(null)
  const isSafe = keeping === 'saved' || inFile === document
  const focus = useAskedFocus()
  const root = useRef<HTMLDivElement>(null)
  useUndoKeys(root, change)
  useUnloadQuestion(!isSafe)

  const act = (action: EditorAction) => {
    change(action)
    // What had the focus is gone with what was deleted.
    if (action.kind === 'edit' && action.edit.kind === 'delete') focus(HEADING)
  }
  const leave = async (go: () => void) => {
    if (isSafe || (keeping === 'pending' && (await flush()))) go()
    else setLeaving({ go })
  }
  const saveFile = () => {
    saveText(draftText(document), scenarioFileName(document))
    setInFile(document)
  }
  const open = (next: DraftDocument) => void leave(() => openEditor({ key: newId(), document: next, isKept: false }))
  const goTo = (wanted: Part, element: string) => {
    act({ kind: 'choose', part: wanted })
    focus(element)
  }
  return (
    <FullWindow title={t('editor.title')} onClose={() => void leave(() => openEditor(null))}>
      <div ref={root} className={styles.editor}>
        <EditorBar
          state={state}
          act={act}
          keeping={keeping}
          canRun={isChecked && faults.length === 0 && onRun !== undefined}
          faultCount={faults.length}
          onJump={(name) => focus(elementId(name))}
          onSaveFile={saveFile}
          onDuplicate={() =>
            open(
              copyOfScenario(
                document,
                own.map(({ text }) => textAt(openDraft(text).document, ['id'])),
              ),
            )
          }
          onRun={() => void leave(() => onRun?.(draftText(document)))}
          onClose={() => void leave(() => openEditor(null))}
        >
          <OpenScenario label={t('editor.file.open')} onOpen={open} />
        </EditorBar>
        <div className={styles.body}>
          <InjectTimeline document={document} part={part} act={act} />
          <Outline
            document={document}
            part={part}
            wrong={wrong}
            act={act}
            onChoose={(next) => (isNarrow ? goTo(next, HEADING) : act({ kind: 'choose', part: next }))}
            onAdded={focus}
          />
          <div className={styles.main}>
            <PartForm
              part={part}
              fields={form.fields}
              strays={form.strays}
              ports={{ document, act, faults: form.faults }}
            />
          </div>
          <FaultPanel
            faults={faults}
            onGo={(fault) => {
              const wanted = partOfFault(document, fault.path)
              const place = placeOf(fault, wanted)
              goTo(wanted, place === null ? HEADING : elementId(place))
            }}
          />
        </div>
      </div>
      {leaving && (
        <LeaveEditor
          onSaveFile={() => {
            saveFile()
            leaving.go()
          }}
          onLeave={leaving.go}
          onStay={() => setLeaving(null)}
        />
      )}
    </FullWindow>
  )
}
