import { pathText, textAt, valueAt } from '#app/demo/editor/draft-tree.ts'
import type { Field, FormPorts } from '#app/demo/editor/field.ts'
import { faultsAt, FieldNotes, wiringOf } from '#app/demo/editor/field-notes.tsx'
import styles from '#app/demo/editor/form.module.css'
import { useTranslator } from '#app/i18n/translator.ts'

type LocalFieldProps = { readonly field: Extract<Field, { kind: 'local' }>; readonly ports: FormPorts }

const LANGUAGES = ['en', 'fr'] as const

/** Words in both languages, side by side. Without French words, French readers are shown the English ones. */
export function LocalField({ field, ports }: LocalFieldProps) {
  const { t } = useTranslator()
  const { path, label, hint, isLong, isOptional } = field
  const words = valueAt(ports.document, path)
  return (
    <div role="group" aria-label={label} className={styles.pair}>
      {LANGUAGES.map((language) => {
        const place = `${pathText(path)}.${language}`
        const faults = faultsAt(ports.faults, place)
        const wiring = wiringOf(place, language === 'en' ? hint : undefined, faults)
        const shared = {
          ...wiring,
          'aria-invalid': faults.length > 0,
          lang: language,
          className: `${styles.field} ${styles.words}`,
          value: textAt(words, [language]),
          autoComplete: 'off',
          onBlur: () => ports.act({ kind: 'settle' }),
        }
        const write = (text: string) =>
          ports.act({
            kind: 'edit',
            edit: { kind: 'set', path, value: withWords(words, language, text, isOptional) },
          })
        return (
          <div key={language} className={styles.row}>
            <label htmlFor={wiring.id}>{t(`editor.in.${language}`, { field: label })}</label>
            {isLong ? (
              <textarea {...shared} rows={3} onChange={(event) => write(event.target.value)} />
            ) : (
              <input {...shared} onChange={(event) => write(event.target.value)} />
            )}
            <FieldNotes place={place} hint={language === 'en' ? hint : undefined} faults={faults} />
          </div>
        )
      })}
    </div>
  )
}

/** The words with those of one language changed. No French is no key; no words at all are none where there may be none. */
export function withWords(before: unknown, language: 'en' | 'fr', text: string, isOptional: boolean): unknown {
  const known = typeof before === 'object' && before !== null ? before : {}
  const { en = '', fr, ...rest } = { ...known, [language]: text } as Readonly<Record<string, unknown>>
  const hasFrench = fr !== undefined && fr !== ''
  if (isOptional && en === '' && !hasFrench) return null
  return { en, ...(hasFrench && { fr }), ...rest }
}
