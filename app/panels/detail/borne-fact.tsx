import type { Borne } from '#app/domain/vessel.ts'
import { openSpanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import { Fact } from '#app/panels/detail/facts.tsx'
import { SourceLinks } from '#app/panels/detail/links.tsx'
import type { Board } from '#app/state/board.ts'

type BorneFactProps = { readonly of: 'names' | 'flags'; readonly borne: readonly Borne[]; readonly board: Board }

/** Names or flags of another time, each with its dates and its sources; or that none is known. */
export function BorneFact({ of, borne, board }: BorneFactProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <Fact name={t(`plausibility.vessel.${of}`)}>
      {borne.length === 0
        ? t('plausibility.vessel.borne.none')
        : groupsOf(borne).map(([one, ...others]) => (
            <span key={`${one.text} ${one.order} ${one.when.from}`} className={styles.line}>
              {[one, ...others].map(({ text }) => text).join(', ')}{' '}
              <span className={styles.soft}>{whenText(translator, one)}</span>{' '}
              <SourceLinks ids={one.sources} board={board} />
            </span>
          ))}
    </Fact>
  )
}

type Group = readonly [Borne, ...Borne[]]

/** Neighbours of which the same sources say the same, but for the word itself. */
function groupsOf(borne: readonly Borne[]): readonly Group[] {
  const groups: Group[] = []
  for (const one of borne) {
    const last = groups.at(-1)
    if (last && keyOf(last[0]) === keyOf(one)) groups[groups.length - 1] = [...last, one]
    else groups.push([one])
  }
  return groups
}

const keyOf = ({ order, when, sources }: Borne): string => JSON.stringify([order, when.from, when.to, sources])

/** "earlier: by 1 Mar 2031". */
function whenText(translator: Translator, { order, when }: Borne): string {
  const { t } = translator
  const isDated = when.from !== null || when.to !== null
  return t(`plausibility.vessel.borne.${order}`, {
    when: isDated ? openSpanText(translator, when) : t('plausibility.vessel.borne.undated'),
  })
}
