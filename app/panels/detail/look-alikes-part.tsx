import { lookAlikesOf, type LookAlike } from '#app/domain/look-alike.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import { MOST_ROWS, Rest } from '#app/panels/detail/links.tsx'
import { RecordRow } from '#app/panels/record-row.tsx'
import type { Board } from '#app/state/board.ts'

/** Ships of the case that are easily taken for this one; nothing where there is none. */
export function LookAlikesPart({ vessel, board }: { readonly vessel: Vessel; readonly board: Board }) {
  const translator = useTranslator()
  const { t } = translator
  const others = lookAlikesOf(vessel, board.file.vessels)
  if (others.length === 0) return null
  return (
    <>
      <h3>{t('plausibility.lookAlikes')}</h3>
      <ul className={styles.list}>
        {others.slice(0, MOST_ROWS).map((other) => (
          <li key={other.vessel.id}>
            <RecordRow to={{ kind: 'vessel', id: other.vessel.id }} isSelected={false}>
              <strong dir="auto">{other.vessel.name}</strong>
              <span className={styles.note}>{likenessText(translator, other)}</span>
            </RecordRow>
          </li>
        ))}
      </ul>
      <Rest count={others.length - MOST_ROWS} />
    </>
  )
}

function likenessText({ t }: Translator, { vessel, isAnother }: LookAlike): string {
  if (isAnother === null) return t('plausibility.lookAlike.unknown')
  return isAnother ? t('plausibility.lookAlike.another', { imo: vessel.imo ?? '' }) : t('plausibility.lookAlike.same')
}
