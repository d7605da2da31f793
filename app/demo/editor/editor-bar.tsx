import { CircleAlert, Copy, Download, ListTree, Play, Redo2, Undo2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from '#app/demo/editor/editor.module.css'
import type { EditorAction, EditorState } from '#app/demo/editor/editor-state.ts'
import type { Keeping } from '#app/demo/editor/use-autosave.ts'
import { wordsAt } from '#app/demo/editor/words-at.ts'
import { MadeUpMark } from '#app/demo/made-up-mark.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type EditorBarProps = {
  readonly state: EditorState
  readonly act: (action: EditorAction) => void
  readonly keeping: Keeping
  /** Can it be run: nothing is wrong, and no exercise is open? */
  readonly canRun: boolean
  readonly onSaveFile: () => void
  readonly onDuplicate: () => void
  readonly onRun: () => void
  readonly onClose: () => void
  /** Moves the focus to a part of the page that may be far below. */
  readonly onJump: (part: 'parts' | 'faults') => void
  readonly faultCount: number
  /** Opens a file. */
  readonly children: ReactNode
}

/** What is done with the scenario as a whole. */
export function EditorBar({ state, act, keeping, canRun, faultCount, children, ...on }: EditorBarProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <h3>{wordsAt(translator, state.document, ['title']) || t('editor.unnamed')}</h3>
        <div className={styles.standing}>
          <MadeUpMark />
          <p role="status" className={keeping === 'denied' ? styles.denied : styles.soft}>
            {t(`editor.keeping.${keeping}`)}
          </p>
        </div>
      </div>
      <div className={styles.buttons}>
        <Button
          isIconOnly
          icon={<Undo2 aria-hidden />}
          disabled={state.past.length === 0}
          onClick={() => act({ kind: 'undo' })}
        >
          {t('editor.undo')}
        </Button>
        <Button
          isIconOnly
          icon={<Redo2 aria-hidden />}
          disabled={state.future.length === 0}
          onClick={() => act({ kind: 'redo' })}
        >
          {t('editor.redo')}
        </Button>
        {children}
        <Button icon={<Download aria-hidden />} onClick={on.onSaveFile}>
          {t('editor.file.save')}
        </Button>
        <Button icon={<Copy aria-hidden />} onClick={on.onDuplicate}>
          {t('editor.duplicate')}
        </Button>
        <Button
          look={canRun ? 'primary' : 'plain'}
          icon={<Play aria-hidden />}
          aria-disabled={!canRun}
          onClick={() => canRun && on.onRun()}
        >
          {t('exercise.run')}
        </Button>
      </div>
      <div className={styles.jumps}>
        <Button look="quiet" icon={<ListTree aria-hidden />} onClick={() => on.onJump('parts')}>
          {t('editor.parts')}
        </Button>
        <Button look="quiet" icon={<CircleAlert aria-hidden />} onClick={() => on.onJump('faults')}>
          {t('editor.part.counted', { name: t('editor.faults'), count: faultCount })}
        </Button>
      </div>
      <Button look="quiet" isIconOnly icon={<X aria-hidden />} onClick={on.onClose}>
        {t('shell.close')}
      </Button>
    </header>
  )
}
