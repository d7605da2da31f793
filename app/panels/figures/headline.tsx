import type { ReactNode } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import { boundsOf, saysNothing, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { BriefTotals } from '#app/domain/totals.ts'
import { ITEMISED_BY, notKnownText } from '#app/i18n/outage-text.ts'
import { quantityText } from '#app/i18n/quantity-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { TERM_NAMES } from '#app/i18n/term-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { barOf, scaleOf } from '#app/panels/figures/bar-scale.ts'
import { Bar } from '#app/panels/figures/bar.tsx'
import styles from '#app/panels/figures/figures.module.css'
import { speakerText } from '#app/panels/claim-text.ts'
import { originsText } from '#app/panels/figures/origins-text.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import { RecordRow } from '#app/panels/record-row.tsx'
import { TermButton } from '#app/ui/term-button.tsx'
import type { Board } from '#app/state/board.ts'

/** What the legs add up to, what was claimed, and what of the claim no leg accounts for. */
export function Headline({ board }: { readonly board: Board }) {
  const translator = useTranslator()
  const { t } = translator
  const { totals, selection, index } = board
  const { headline, itemised, synthetic } = totals
  const none = notKnownText(translator, board.outage, ...ITEMISED_BY) && quantityText(translator, UNKNOWN)
  const scale = scaleOf([itemised, ...(headline ? [headline.claimed] : []), ...(synthetic ? [synthetic] : [])])
  const hasReported = totals.reportedCount > 0
  return (
    <div className={styles.headline}>
      {(hasReported || !synthetic) && (
        <Figure
          number={hasReported ? quantityText(translator, itemised) : (none ?? t('panels.figures.none'))}
          label={t('panels.figures.itemised', { count: hasReported ? (boundsOf(itemised).high?.value ?? 2) : 0 })}
          note={hasReported ? countsText(translator, totals, 'reported') : null}
          bar={hasReported ? <Bar bar={barOf(itemised, scale)} look="itemised" /> : null}
        />
      )}
      {synthetic && (
        <Figure
          number={quantityText(translator, synthetic)}
          label={t('panels.figures.synthetic', { count: boundsOf(synthetic).high?.value ?? 2 })}
          note={countsText(translator, totals, 'synthetic')}
          bar={<Bar bar={barOf(synthetic, scale)} look="synthetic" />}
        />
      )}
      {headline && (
        <>
          <RecordRow
            to={{ kind: 'claim', id: headline.claim.id }}
            isSelected={selection?.kind === 'claim' && selection.id === headline.claim.id}
          >
            <span className={styles.claimed}>
              {t('panels.figures.claimed', { quantity: quantityText(translator, headline.claimed) })}
            </span>
            <span className={styles.note}>{claimNote(translator, headline, index)}</span>
            <Bar bar={barOf(headline.claimed, scale)} look="claimed" />
          </RecordRow>
          <Remainder headline={headline} board={board} scale={scale} />
          <TermButton term="itemised">{t('glossary.what', { term: t(TERM_NAMES.itemised) })}</TermButton>
        </>
      )}
    </div>
  )
}

type FigureProps = {
  readonly number: string
  readonly label: string
  readonly note: string | null
  readonly bar: ReactNode
}

function Figure({ number, label, note, bar }: FigureProps) {
  return (
    <div className={styles.figure}>
      <p>
        <strong className={styles.number}>{number}</strong> <span>{label}</span>
      </p>
      {note !== null && <p className={styles.note}>{note}</p>}
      {bar}
    </div>
  )
}

type RemainderProps = {
  readonly headline: NonNullable<BriefTotals['headline']>
  readonly board: Board
  readonly scale: number
}

/** The part of the claim that no leg accounts for, with its arithmetic. */
function Remainder({ headline, board, scale }: RemainderProps) {
  const translator = useTranslator()
  const { t } = translator
  const { claimed, itemised, notItemised } = headline
  const notKnown = notKnownText(translator, board.outage, ...ITEMISED_BY)
  if (notKnown !== null) return <p className={styles.note}>{notKnown}</p>
  const support = board.totals.listSupport()
  const words = { claimed: quantityText(translator, claimed), itemised: quantityText(translator, itemised) }
  if (notItemised === null) {
    return <p className={styles.contradiction}>{t('panels.figures.contradiction', words)}</p>
  }
  if (saysNothing(notItemised)) return null
  return (
    <div className={styles.figure}>
      <p>
        <strong className={styles.rest}>{quantityText(translator, withoutSoftness(notItemised))}</strong>{' '}
        <span>{t(isSoftBound(notItemised) ? 'panels.figures.restSoft' : 'panels.figures.rest')}</span>
      </p>
      <p className={styles.note}>
        {support.length === 0
          ? t(isPart(board) ? 'panels.figures.nothingSupports.part' : 'panels.figures.nothingSupports')
          : t('panels.figures.arithmetic', {
              ...words,
              legs: t('count.legs', { count: shownLegs(board, support) }),
              consignments: t('count.consignments', { count: support.length }),
            })}{' '}
        <BasisMark basis="inferred" />
      </p>
      <Bar
        bar={barOf(notItemised, scale)}
        start={boundsOf(itemised).low ? barOf(itemised, scale).certain : 0}
        look="rest"
      />
    </div>
  )
}

/* "more than 700 not itemised, approximately" reads better than "more than 700, approximately, not itemised". */
const isSoftBound = (quantity: Quantity): boolean => quantity.kind !== 'range' && 'about' in quantity && quantity.about
const withoutSoftness = (quantity: Quantity): Quantity =>
  isSoftBound(quantity) && 'about' in quantity ? { ...quantity, about: false } : quantity

/** The legs on the table that belong to what supports the claim. */
function shownLegs({ legs }: Board, support: readonly Consignment[]): number {
  const ids = new Set(support.map(({ id }) => id))
  return legs.filter((leg) => ids.has(leg.consignment)).length
}

/** "1 consignment, 2 legs": each consignment once, however many legs carry it. */
function countsText({ t }: Translator, totals: BriefTotals, which: 'reported' | 'synthetic'): string {
  const { consignmentCount, reportedCount } = totals
  const count = which === 'reported' ? reportedCount : consignmentCount - reportedCount
  const isAll = count === consignmentCount
  const consignments = t('count.consignments', { count })
  return isAll
    ? t('panels.list', { first: consignments, second: t('count.legs', { count: totals.legCount }) })
    : consignments
}

/** Who claimed it and when, counted since when, and on how many origins it hangs. */
function claimNote(translator: Translator, { claim }: { readonly claim: Claim }, index: CaseIndex): string {
  const { t, local } = translator
  return [
    speakerText(translator, claim),
    claim.figure?.since ? `${t('panels.figures.countedSince')} ${local(claim.figure.since)}` : null,
    originsText(translator, [claim], index),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
