import { Command } from 'lucide-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ActOptions, optionId } from '#app/help/act-options.tsx'
import styles from '#app/help/commands.module.css'
import { findable } from '#app/help/find-acts.ts'
import { listedActs } from '#app/help/listed-acts.ts'
import { keepRecent, readRecent } from '#app/help/recent-acts.ts'
import { useSpeakers } from '#app/help/use-speakers.ts'
import type { Act } from '#app/i18n/act.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { ownStorage } from '#app/state/own-storage.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { SEARCH_LENGTH } from '#app/state/url.ts'
import { changeView } from '#app/state/use-view.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

type CommandsProps = {
  readonly acts: readonly Act[]
  /** Is there a case to be searched for what was typed? */
  readonly canSearch: boolean
  readonly onClose: () => void
}

/** How far a key goes down the list. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** Finds what can be done on the page by a few letters, and does it. What was typed can be searched for in the case too. */
export function Commands({ acts, canSearch, onClose }: CommandsProps) {
  const { t } = useTranslator()
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  // Nothing changes it while the dialog stands.
  const [recent] = useState(() => readRecent(ownStorage()))
  const speakers = useSpeakers()
  const searchable = useMemo(() => findable(acts, speakers), [acts, speakers])
  const found = useMemo(() => listedActs(searchable, typed, recent), [searchable, typed, recent])
  const words = typed.trim()
  const lists = canSearch && words !== '' ? [...found, { heading: null, acts: [searchFor(words)] }] : found
  const options = lists.flatMap((list) => list.acts)
  const [active, setActive] = useActive(typed, options.length)

  const run = (act: Act | undefined) => {
    if (!act || act.hindrance !== null) return
    if (act.id !== SEARCH) keepRecent(ownStorage(), act.id)
    onClose()
    act.run()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key]
    if (step !== undefined) setActive(active + step)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(options[active])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={t('acts.title')} closeLabel={t('shell.close')} onClose={onClose} initialFocus={field}>
      <div className={styles.commands}>
        <ComboField
          ref={field}
          icon={<Command aria-hidden />}
          label={t('acts.field')}
          hint={t('acts.hint')}
          value={typed}
          maxLength={SEARCH_LENGTH}
          list={options.length > 0 ? { id: listId, activeId: optionId(listId, active) } : null}
          onType={setTyped}
          onKeyDown={onKeyDown}
        />
        <p role="status" className={styles.state}>
          {found.length === 0
            ? t('acts.none')
            : t('acts.count', { count: found.reduce((sum, list) => sum + list.acts.length, 0) })}
        </p>
        {options.length > 0 && (
          // What was found anew begins at its top.
          <ActOptions key={typed} id={listId} lists={lists} active={active} onRun={run} />
        )}
      </div>
    </Dialog>
  )
}

const SEARCH = 'search for'

/** The case holds what no command is called: a name, a place, a ship. */
const searchFor = (words: string): Act => ({
  id: SEARCH,
  group: 'open',
  title: ({ t }) => t('acts.search', { words }),
  hindrance: null,
  run: () => {
    changeView({ search: words, facets: [] })
    openDialog('search')
  },
})

/** Which act Enter does: the first of those that were found anew, then where the arrows went. */
function useActive(of: string, count: number): readonly [number, (position: number) => void] {
  const [active, setActive] = useState({ of, position: 0 })
  const position = active.of === of ? active.position : 0
  return [
    Math.max(0, Math.min(position, count - 1)),
    (next) => setActive({ of, position: Math.max(0, Math.min(next, count - 1)) }),
  ]
}
