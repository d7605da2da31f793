import { useMemo, useState } from 'react'
import { balancesByBasis, type PlaceBalance } from '#app/domain/conservation.ts'
import { notKnownText } from '#app/i18n/outage-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/figures/figures.module.css'
import { FoldWhenOpened } from '#app/panels/figures/fold-when-opened.tsx'
import { PlaceBalanceRow } from '#app/panels/figures/place-balance-row.tsx'
import type { Board } from '#app/state/board.ts'
import { Button } from '#app/ui/button.tsx'

/** Boxes in and out of each place, folded. */
export function ConservationPart({ board }: { readonly board: Board }) {
  const { t } = useTranslator()
  return <FoldWhenOpened title={t('ledger.boxes.title')}>{() => <Balances board={board} />}</FoldWhenOpened>
}

/** Of all legs on record: a window would cut chains in two, and boxes would seem to come from nowhere. */
function Balances({ board }: { readonly board: Board }) {
  const translator = useTranslator()
  const { t } = translator
  const { legs, consignments, sightings } = board.file
  const { reported, synthetic } = useMemo(
    () => balancesByBasis({ legs, consignments, sightings }),
    [legs, consignments, sightings],
  )
  return (
    <>
      <p className={styles.note}>{t('ledger.boxes.note')}</p>
      {legs.length === 0 && (
        <p className={styles.empty}>{notKnownText(translator, board.outage, 'legs') ?? t('ledger.boxes.noLeg')}</p>
      )}
      <PlaceList balances={reported} board={board} />
      {synthetic.length > 0 && (
        <>
          <h4 className={styles.speaker}>{t('ledger.boxes.synthetic')}</h4>
          <PlaceList balances={synthetic} board={board} />
        </>
      )}
    </>
  )
}

/** So many places at first, and so many more each time. */
const STEP = 30

function PlaceList({ balances, board }: { readonly balances: readonly PlaceBalance[]; readonly board: Board }) {
  const { t } = useTranslator()
  const [count, setCount] = useState(STEP)
  const more = Math.min(STEP, balances.length - count)
  return (
    <>
      <ul className={styles.claims}>
        {balances.slice(0, count).map((balance) => (
          <li key={balance.place}>
            <PlaceBalanceRow balance={balance} board={board} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Button onClick={() => setCount(count + STEP)}>{t('ledger.boxes.more', { count: more })}</Button>
        </p>
      )}
    </>
  )
}
