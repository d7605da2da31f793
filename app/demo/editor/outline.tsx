import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { listAt, textAt } from '#app/demo/editor/draft-tree.ts'
import styles from '#app/demo/editor/editor.module.css'
import { EffectIcon } from '#app/demo/editor/effect-icon.tsx'
import type { EditorAction } from '#app/demo/editor/editor-state.ts'
import { entryTitle, WORDS } from '#app/demo/editor/entry-title.ts'
import { elementId } from '#app/demo/editor/field.ts'
import { newEntry } from '#app/demo/editor/new-parts.ts'
import { isSamePart, LISTS, type ListName, type Part } from '#app/demo/editor/part.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { durationMs, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import { Button } from '#app/ui/button.tsx'

type OutlineProps = {
  readonly document: DraftDocument
  readonly part: Part
  /** Parts in which something is wrong, as `injects[2]`; '' is the scenario itself. */
  readonly wrong: ReadonlySet<string>
  readonly act: (action: EditorAction) => void
  readonly onChoose: (part: Part) => void
  /** Told the element that is to be filled in first. */
  readonly onAdded: (element: string) => void
}

/** All parts of a scenario, to choose from and to add to. */
export function Outline({ document, part, wrong, act, onChoose, onAdded }: OutlineProps) {
  const { t } = useTranslator()
  const add = (list: ListName) => {
    const index = listAt(document, [list]).length
    act({ kind: 'edit', edit: { kind: 'insert', list, index, value: newEntry(document, list) } })
    onAdded(elementId(`${list}[${index}].${WORDS[list]}.en`))
  }
  return (
    <nav id={elementId('parts')} tabIndex={-1} className={styles.outline} aria-label={t('editor.parts')}>
      <PartButton isChosen={part === null} isWrong={wrong.has('')} onClick={() => onChoose(null)}>
        {t('editor.part.scenario')}
      </PartButton>
      {LISTS.map((list) => (
        <section key={list} aria-label={t(`editor.part.${list}`)} data-list={list}>
          <header className={styles.sectionHead}>
            <h3>
              {t('editor.part.counted', { name: t(`editor.part.${list}`), count: listAt(document, [list]).length })}
            </h3>
            <Button
              look="quiet"
              icon={<Plus aria-hidden />}
              aria-label={t('exercise.for', { what: t('editor.add'), whom: t(`editor.one.${list}`) })}
              onClick={() => add(list)}
            >
              {t('editor.add')}
            </Button>
          </header>
          <Entries list={list} document={document} part={part} wrong={wrong} onChoose={onChoose} />
        </section>
      ))}
    </nav>
  )
}

type EntriesProps = Pick<OutlineProps, 'document' | 'part' | 'wrong' | 'onChoose'> & { readonly list: ListName }

function Entries({ list, document, part, wrong, onChoose }: EntriesProps) {
  const translator = useTranslator()
  // Drafts may have ids twice or none: entries are told apart by where they stand.
  const rows = listAt(document, [list]).map((entry, index) => ({ entry, index, key: `${list}[${index}]` }))
  return (
    <ol className={styles.plain}>
      {rows.map(({ entry, index, key }) => (
        <li key={key}>
          <PartButton
            isChosen={isSamePart(part, { list, index })}
            isWrong={wrong.has(key)}
            onClick={() => onChoose({ list, index })}
          >
            {list === 'injects' && <InjectFacts inject={entry} />}
            <span className={styles.entryTitle}>{entryTitle(translator, list, entry)}</span>
          </PartButton>
        </li>
      ))}
    </ol>
  )
}

/** When it happens and what it does, before its title. */
function InjectFacts({ inject }: { readonly inject: unknown }) {
  const { t } = useTranslator()
  const milliseconds = durationMs(textAt(inject, ['at']))
  return (
    <>
      <span className={styles.moment}>{milliseconds === null ? t('editor.byHand') : elapsedText(milliseconds)}</span>
      <EffectIcon kind={textAt(inject, ['effect', 'kind'])} />
    </>
  )
}

type PartButtonProps = {
  readonly isChosen: boolean
  readonly isWrong: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function PartButton({ isChosen, isWrong, onClick, children }: PartButtonProps) {
  const { t } = useTranslator()
  return (
    <button type="button" className={styles.partButton} aria-current={isChosen} onClick={onClick}>
      {children}
      {isWrong && <span className={styles.mark}>{t('editor.wrong')}</span>}
    </button>
  )
}
