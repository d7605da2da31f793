import { useId, useRef, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { copyText } from '#app/ui/copy-text.ts'
import styles from '#app/export/share/share-dialog.module.css'

type CopyFieldProps = {
  readonly what: 'link' | 'embed' | 'code'
  readonly label: string
  readonly value: string
}

/** A text to take along: a field that is selected whole when it is entered, and a button that copies it. */
export function CopyField({ what, label, value }: CopyFieldProps) {
  const { t } = useTranslator()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  /** What the last press did with which text; another text has not been copied. */
  const [copied, setCopied] = useState<{ readonly value: string; readonly isDone: boolean } | null>(null)
  const copy = async () => {
    const isDone = await copyText(value)
    if (!isDone) field.current?.focus()
    setCopied({ value, isDone })
  }
  const report = copied?.value === value ? copied : null
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <textarea
          ref={field}
          id={id}
          className={styles.text}
          rows={2}
          readOnly
          spellCheck={false}
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>{t(`share.copy.${what}`)}</Button>
      </div>
      <p className={styles.report} aria-live="polite">
        {report && t(report.isDone ? `share.copied.${what}` : 'share.copied.not')}
      </p>
    </div>
  )
}
