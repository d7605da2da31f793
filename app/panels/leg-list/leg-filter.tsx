import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/leg-list/leg-list.module.css'
import { changeView } from '#app/state/use-view.ts'
import { Button } from '#app/ui/button.tsx'

/** Rest after the last key before the filter goes to the address, ms. */
const REST_MS = 200
/** As long as an address keeps it. */
const LONGEST = 200

/** Words that the legs shown must contain. Back undoes what was typed in one go, not letter by letter. */
export function LegFilter({ filter }: { readonly filter: string }) {
  const { t } = useTranslator()
  const [draft, setDraft] = useState<string | null>(null)
  const hasPushed = useRef(false)

  const commit = (text: string) => {
    changeView({ filter: text }, hasPushed.current ? 'replace' : 'push')
    hasPushed.current = true
  }

  const commitLater = useEffectEvent(commit)

  // Keeps the address in step with the field, once the typing rests.
  useEffect(() => {
    if (draft === null || draft === filter) return
    const timer = setTimeout(() => commitLater(draft), REST_MS)
    return () => clearTimeout(timer)
  }, [draft, filter])

  const finish = () => {
    if (draft !== null && draft !== filter) commit(draft)
    setDraft(null)
    hasPushed.current = false
  }

  return (
    <span className={styles.filter}>
      <input
        type="text"
        className={styles.field}
        aria-label={t('panels.legs.filter')}
        placeholder={t('panels.legs.filter')}
        value={draft ?? filter}
        maxLength={LONGEST}
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          if (event.key === 'Escape' && (draft ?? filter) !== '') {
            event.stopPropagation()
            setDraft('')
          }
        }}
      />
      {(draft ?? filter) !== '' && (
        <Button
          look="quiet"
          onClick={() => {
            setDraft(null)
            changeView({ filter: '' })
          }}
        >
          {t('panels.legs.clearFilter')}
        </Button>
      )}
    </span>
  )
}
