import { useEffect, useMemo, useRef, useState } from 'react'
import { termAddress, TERMS, type Term } from '#app/base/terms.ts'
import { folder, searchWords, soughtIn } from '#app/domain/search/fold.ts'
import styles from '#app/help/glossary.module.css'
import { useSpeakers } from '#app/help/use-speakers.ts'
import { TERM_NAMES } from '#app/i18n/term-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { useAskedTerm } from '#app/state/help-address.ts'
import { Dialog } from '#app/ui/dialog.tsx'

/** Longest that is looked for. */
const FIELD_LENGTH = 80

/** Each word of the field in plain words, found by typing; one that the address asks for has the focus. */
export function Glossary({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslator()
  const asked = useAskedTerm()
  const field = useRef<HTMLInputElement>(null)
  const askedEntry = useRef<HTMLAnchorElement>(null)
  const speakers = useSpeakers()
  const starts = useMemo(() => startsOf(speakers), [speakers])
  const [typed, setTyped] = useState('')
  const words = searchWords(typed)
  const found = TERMS.filter((term) => words.every((word) => starts.get(term)?.includes(soughtIn(word))))
  // A link inside the glossary moves on in it.
  useEffect(() => {
    if (asked === null) return
    askedEntry.current?.scrollIntoView({ block: 'nearest' })
    askedEntry.current?.focus()
  }, [asked])
  return (
    <Dialog
      title={t('glossary.title')}
      closeLabel={t('shell.close')}
      onClose={onClose}
      initialFocus={asked === null ? field : askedEntry}
    >
      <div className={styles.glossary}>
        <input
          ref={field}
          type="search"
          aria-label={t('glossary.field')}
          placeholder={t('glossary.field')}
          className={styles.field}
          value={typed}
          maxLength={FIELD_LENGTH}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status" className={styles.state}>
          {found.length === 0 ? t('glossary.none') : t('glossary.count', { count: found.length })}
        </p>
        <dl className={styles.entries}>
          {found.map((term) => (
            <div key={term} id={termAddress(term).slice(1)} className={styles.entry} data-asked={term === asked}>
              <dt>
                <a ref={term === asked ? askedEntry : undefined} href={termAddress(term)} className={styles.term}>
                  {t(TERM_NAMES[term])}
                </a>
              </dt>
              <dd>{t(`glossary.${term}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}

/** The beginnings of all words of each entry, and of its English name. */
function startsOf(speakers: readonly Translator[]): ReadonlyMap<Term, string> {
  const { foldAgain } = folder()
  const [reader] = speakers
  return new Map(
    TERMS.map((term) => {
      const names = speakers.map(({ t }) => t(TERM_NAMES[term]))
      return [term, foldAgain([...names, reader?.t(`glossary.${term}`) ?? ''].join(' ')).starts]
    }),
  )
}
