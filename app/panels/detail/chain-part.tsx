import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { transferBetween } from '#app/domain/transfer.ts'
import { arrivesText, departsText, placeText } from '#app/i18n/leg-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import { RecordLink } from '#app/panels/record-link.tsx'
import { RecordRow } from '#app/panels/record-row.tsx'
import type { Board } from '#app/state/board.ts'

/** The legs of a consignment in their order, and between them where it changed over and how long it may have waited. */
export function ChainPart({ consignment, board }: { readonly consignment: Consignment; readonly board: Board }) {
  const { t } = useTranslator()
  const legs = consignment.legs.flatMap((id) => board.index.legs.get(id) ?? [])
  return (
    <>
      <h3>{t('panels.detail.chain')}</h3>
      <ol className={styles.chain}>
        {legs.flatMap((leg, place) => {
          const next = legs[place + 1]
          return [
            <li key={leg.id}>
              <ChainLeg leg={leg} board={board} />
            </li>,
            next && (
              <li key={`${leg.id}-transfer`} className={styles.transfer}>
                <TransferText leg={leg} next={next} board={board} />
              </li>
            ),
          ]
        })}
      </ol>
    </>
  )
}

function ChainLeg({ leg, board }: { readonly leg: Leg; readonly board: Board }) {
  const translator = useTranslator()
  const { t } = translator
  const { places } = board.index
  const ends = {
    from: placeText(places.get(leg.departs.place), leg.departs.place),
    to: placeText(places.get(leg.arrives.place), leg.arrives.place),
  }
  return (
    <RecordRow
      to={{ kind: 'leg', id: leg.id }}
      isSelected={board.selection?.kind === 'leg' && board.selection.id === leg.id}
    >
      <span className={`${styles.mode} ${styles[leg.mode]}`}>{t(`mode.${leg.mode}`)}</span>{' '}
      {t('panels.detail.fromTo', ends)}
      <span className={styles.note}>
        {t('panels.detail.legTimes', { departs: departsText(translator, leg), arrives: arrivesText(translator, leg) })}
      </span>
    </RecordRow>
  )
}

function TransferText({ leg, next, board }: { readonly leg: Leg; readonly next: Leg; readonly board: Board }) {
  const translator = useTranslator()
  const { t } = translator
  const { from, to, arrived, left, waitedDays } = transferBetween(leg, next)
  const { places } = board.index
  return (
    <>
      {t('panels.detail.transferAt')}{' '}
      <RecordLink to={{ kind: 'place', id: from }}>{placeText(places.get(from), from)}</RecordLink>
      {from !== to && (
        <>
          {' → '}
          <RecordLink to={{ kind: 'place', id: to }}>{placeText(places.get(to), to)}</RecordLink>
        </>
      )}
      <span className={styles.note}>
        {waitedDays && arrived && left
          ? t('panels.detail.waited', {
              days: waitText(translator, waitedDays),
              arrived: spanText(translator, arrived),
              left: spanText(translator, left),
            })
          : t('panels.detail.waitUnknown')}
      </span>
    </>
  )
}

function waitText({ t }: Translator, { least, most }: { least: number; most: number }): string {
  const days = t('count.days', { count: most })
  return least === 0 ? t('panels.detail.waitAtMost', { days }) : t('panels.detail.waitRange', { least, days })
}
