import type { Source } from '#app/domain/source.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { ClaimLine } from '#app/panels/detail/claims-part.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { LegRows, MOST_ROWS, Rest, SightingRows } from '#app/panels/detail/links.tsx'
import { SourceFacts } from '#app/panels/detail/source-card.tsx'
import type { Board } from '#app/state/board.ts'

/** A source, and what rests on it. */
export function SourceDetail({ source, board }: { readonly source: Source; readonly board: Board }) {
  const { t } = useTranslator()
  const { file } = board
  const rests = (record: { readonly sources: readonly Source['id'][] }) => record.sources.includes(source.id)
  const claims = file.claims.filter(rests)
  return (
    <>
      <SourceFacts source={source} />
      {claims.length > 0 && (
        <>
          <h3>{t('panels.detail.claims')}</h3>
          <ul className={styles.list}>
            {claims.slice(0, MOST_ROWS).map((claim) => (
              <li key={claim.id}>
                <ClaimLine claim={claim} board={board} />
              </li>
            ))}
          </ul>
          <Rest count={claims.length - MOST_ROWS} />
        </>
      )}
      <LegRows title={t('panels.detail.legs')} items={file.legs.filter(rests)} board={board} />
      <SightingRows title={t('panels.detail.sightings')} items={file.sightings.filter(rests)} board={board} />
    </>
  )
}
