import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { RULE_IDS, type Draft, type Finding } from '#app/export/linter/draft.ts'
import { excerptOf } from '#app/export/linter/excerpt.ts'
import { fixAll, lint } from '#app/export/linter/lint.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/linter/findings-list.module.css'

type FindingsListProps = {
  readonly draft: Draft
  /** Gets the draft with a fix in it, or without the last one. */
  readonly onChange: (draft: Draft) => void
}

/** The last fix, for as long as nobody has changed the words since. */
type Mended = { readonly before: Draft; readonly after: Draft; readonly count: number }

/** What the linter finds in a draft, each with its fix. */
export function FindingsList({ draft, onChange }: FindingsListProps) {
  const { t } = useTranslator()
  const findings = useMemo(() => lint(draft), [draft])
  const [mended, setMended] = useState<Mended | null>(null)
  const [said, setSaid] = useState('')
  const undo = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const fixable = findings.filter(({ fix }) => fix)
  const isUndoable = mended !== null && hasSameWords(mended.after, draft)

  // The button that was pressed is gone with its finding: the focus goes to what takes the fix back.
  useEffect(() => {
    if (mended) undo.current?.focus()
  }, [mended])

  const change = (after: Draft) => {
    const left = lint(after)
    const count = fixable.length - left.filter(({ fix }) => fix).length
    setMended({ before: draft, after, count })
    setSaid(t('linter.fixed', { done: Math.max(count, 1), left: left.length }))
    onChange(after)
  }
  const takeBack = () => {
    if (!mended) return
    setMended(null)
    setSaid(t('linter.undone'))
    list.current?.focus()
    onChange(mended.before)
  }

  return (
    <div ref={list} className={styles.findings} role="group" aria-label={t('linter.title')} tabIndex={-1}>
      {findings.length === 0 ? (
        <p className={styles.quiet}>{t('linter.nothing', { rules: RULE_IDS.length })}</p>
      ) : (
        <>
          <p className={styles.count}>{t('linter.count', { count: findings.length })}</p>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingRow
                key={`${finding.rule} ${finding.field} ${finding.at?.from ?? ''}`}
                draft={draft}
                finding={finding}
                onFix={change}
              />
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        {fixable.length > 1 && (
          <Button onClick={() => change(fixAll(draft))}>{t('linter.fixAll', { count: fixable.length })}</Button>
        )}
        {isUndoable && (
          <Button ref={undo} look="quiet" onClick={takeBack}>
            {t('linter.undo')}
          </Button>
        )}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

type FindingRowProps = {
  readonly draft: Draft
  readonly finding: Finding
  readonly onFix: (draft: Draft) => void
}

function FindingRow({ draft, finding: { field, message, values, at, fix }, onFix }: FindingRowProps) {
  const { t } = useTranslator()
  const id = useId()
  const excerpt = field !== 'picture' && at ? excerptOf(draft[field], at) : null
  return (
    <li className={styles.finding}>
      <div className={styles.words}>
        <p id={id}>{t(message, values)}</p>
        <p className={styles.where}>
          {t(`linter.field.${field}`)}
          {excerpt && (
            <span lang={draft.translator.language}>
              {' · '}
              {excerpt.before}
              <mark className={styles.found}>{excerpt.found}</mark>
              {excerpt.after}
            </span>
          )}
        </p>
      </div>
      {fix && (
        <Button aria-describedby={id} onClick={() => onFix(fix.apply(draft))}>
          {t(fix.label, fix.values)}
        </Button>
      )}
    </li>
  )
}

const hasSameWords = (a: Draft, b: Draft): boolean =>
  a.title === b.title &&
  a.subtitle === b.subtitle &&
  a.notes === b.notes &&
  a.picture.hasBanner === b.picture.hasBanner &&
  a.picture.hasCredits === b.picture.hasCredits
