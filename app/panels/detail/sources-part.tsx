import type { SourceId } from '#app/domain/record.ts'
import { originCount } from '#app/domain/source.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import { SourceCard } from '#app/panels/detail/source-card.tsx'
import type { Board } from '#app/state/board.ts'

/** Every source of a record as a card, under the number of origins that they come down to. */
export function SourcesPart({ sources: ids, board }: { readonly sources: readonly SourceId[]; readonly board: Board }) {
  const { t } = useTranslator()
  const sources = ids.flatMap((id) => board.index.sources.get(id) ?? [])
  const missing = ids.length - sources.length
  return (
    <>
      <h3>{t('panels.detail.sources')}</h3>
      {ids.length === 0 && <p className={styles.soft}>{t('panels.detail.noSource')}</p>}
      {sources.length > 0 && (
        <p className={styles.soft}>
          {t('panels.figures.origins', {
            origins: t('count.origins', { count: originCount(sources) }),
            sources: t('count.sources', { count: sources.length }),
          })}
        </p>
      )}
      {missing > 0 && (
        <p className={styles.soft}>
          {t('panels.detail.sourcesMissing', { sources: t('count.sources', { count: missing }) })}
        </p>
      )}
      {sources.map((source) => (
        <SourceCard key={source.id} source={source} />
      ))}
    </>
  )
}
