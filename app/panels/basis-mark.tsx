import type { Basis } from '#app/domain/record.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/panels.module.css'

/** Dashes of the line on the map: published solid, inferred 6-4, synthetic dotted. */
const DASHES: Readonly<Record<Basis, string | undefined>> = {
  published: undefined,
  inferred: '6 4',
  synthetic: '0 5',
}

/** How a record comes to be: the line as the map draws it, and the word. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const { t } = useTranslator()
  return (
    <span className={styles.basis} title={t(`basis.${basis}.meaning`)}>
      <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
        <line
          x1="2"
          x2="24"
          y1="4"
          y2="4"
          stroke="currentColor"
          strokeWidth={basis === 'synthetic' ? 3 : 2}
          strokeLinecap={basis === 'synthetic' ? 'round' : 'butt'}
          strokeDasharray={DASHES[basis]}
        />
      </svg>
      {t(`basis.${basis}`)}
    </span>
  )
}
