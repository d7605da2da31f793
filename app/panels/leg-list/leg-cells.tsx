import type { Mode } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { localSpelling, placeText } from '#app/i18n/leg-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/leg-list/leg-list.module.css'

/** Words in one line; the whole of them on hover where the column is too narrow. */
export function TextCell({ text, lang }: { readonly text: string; readonly lang?: string | undefined }) {
  return (
    <span className={styles.text} title={text} lang={lang}>
      <bdi>{text}</bdi>
    </span>
  )
}

type PlaceCellProps = { readonly id: string; readonly place: Place | undefined }

/** The main spelling of a place, and how it is written there. */
export function PlaceCell({ id, place }: PlaceCellProps) {
  const spelling = place && localSpelling(place)
  return (
    <span className={styles.text} title={placeText(place, id)}>
      <bdi>{placeText(place, id)}</bdi>
      {spelling && (
        <>
          {' '}
          <bdi className={styles.spelling} lang={spelling.language}>
            {spelling.text}
          </bdi>
        </>
      )}
    </span>
  )
}

/** The mode by shape and colour as on the map: a chevron for vessel legs, ties for rail. */
export function ModeCell({ mode }: { readonly mode: Mode }) {
  const { t } = useTranslator()
  return (
    <span className={`${styles.mode} ${styles[mode]}`}>
      <svg
        width="20"
        height="10"
        viewBox="0 0 20 10"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M0 5h20" />
        {mode === 'vessel' ? <path d="M8 1l5 4-5 4" /> : <path d="M5 1v8M10 1v8M15 1v8" />}
      </svg>
      <span className={styles.modeWord}>{t(`mode.${mode}`)}</span>
    </span>
  )
}
