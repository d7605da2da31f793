import type { Dating, LegEnd } from '#app/domain/leg.ts'
import type { SourceId } from '#app/domain/record.ts'
import { openSpanText, spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import { RecordLink } from '#app/panels/record-link.tsx'
import type { Board } from '#app/state/board.ts'

/** Who dates an end of a leg, where not all of its sources do: each time with those that give it. */
export function DatedBy({ end, board }: { readonly end: LegEnd; readonly board: Board }) {
  const translator = useTranslator()
  if (!end.datedBy) return null
  return (
    <ul className={styles.dated}>
      {end.datedBy.map((dating) => (
        <li key={dating.sources.join()}>
          {translator.t('panels.detail.datedBy', { day: datingText(translator, dating) })}{' '}
          {counted(dating, board).map((id, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <RecordLink to={{ kind: 'source', id }}>{board.index.sources.get(id)?.publisher ?? id}</RecordLink>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

const counted = ({ sources }: Dating, { index }: Board): readonly SourceId[] =>
  sources.filter((id) => index.sources.has(id))

const datingText = (translator: Translator, { when, seen }: Dating): string =>
  seen === null
    ? openSpanText(translator, when)
    : translator.t('panels.detail.datedSeen', { day: spanText(translator, seen) })
