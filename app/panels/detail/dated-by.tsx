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
          <Givers ids={counted(dating, board)} board={board} />
        </li>
      ))}
    </ul>
  )
}

/** The first of them, which is nearest to the origin, and how many more: all stand below as sources of the leg. */
function Givers({ ids, board }: { readonly ids: readonly SourceId[]; readonly board: Board }) {
  const { t } = useTranslator()
  const [first] = ids
  if (first === undefined) return null
  return (
    <>
      <RecordLink to={{ kind: 'source', id: first }}>{board.index.sources.get(first)?.publisher ?? first}</RecordLink>
      {ids.length > 1 && ` ${t('panels.detail.datedMore', { count: ids.length - 1 })}`}
    </>
  )
}

const counted = ({ sources }: Dating, { index }: Board): readonly SourceId[] =>
  sources.filter((id) => index.sources.has(id))

const datingText = (translator: Translator, { when, seen }: Dating): string =>
  seen === null
    ? openSpanText(translator, when)
    : translator.t('panels.detail.datedSeen', { day: spanText(translator, seen) })
