import type { PlaceBalance } from '#app/domain/conservation.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import { quantityText } from '#app/i18n/quantity-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import figures from '#app/panels/figures/figures.module.css'
import styles from '#app/panels/figures/place-balance-row.module.css'
import { RecordLink } from '#app/panels/record-link.tsx'
import type { Board } from '#app/state/board.ts'

type PlaceBalanceRowProps = { readonly balance: PlaceBalance; readonly board: Board }

/** One place: in, out, what is left there by the count, what was seen there, and the question where they do not fit. */
export function PlaceBalanceRow({ balance, board }: PlaceBalanceRowProps) {
  const translator = useTranslator()
  const { t } = translator
  const { place, out, there, seen, breach } = balance
  const [came, left] = [quantityText(translator, balance.in), quantityText(translator, out)]
  return (
    <div className={styles.place}>
      <h4 className={styles.name}>
        <RecordLink to={{ kind: 'place', id: place }}>{board.index.places.get(place)?.name ?? place}</RecordLink>
      </h4>
      <dl className={styles.balance}>
        <dt>{t('ledger.boxes.in')}</dt>
        <dd>{isNotKnown(balance.in) ? t('ledger.boxes.begins') : countText(translator, balance.in)}</dd>
        <dt>{t('ledger.boxes.out')}</dt>
        <dd>{isNone(out) ? t('ledger.boxes.noLegOut') : countText(translator, out)}</dd>
        {there && (
          <>
            <dt>{t('ledger.boxes.there')}</dt>
            <dd>{countText(translator, there)}</dd>
          </>
        )}
        {seen.length > 0 && (
          <>
            <dt>{t('ledger.boxes.seen')}</dt>
            {seen.map((sighting) => (
              <dd key={sighting.id}>
                <RecordLink to={{ kind: 'sighting', id: sighting.id }}>
                  {t('ledger.boxes.seenOn', {
                    quantity: sighting.quantity ? quantityText(translator, sighting.quantity) : '',
                    days: sighting.when ? spanText(translator, sighting.when) : t('panels.sighting.undated'),
                  })}
                </RecordLink>
              </dd>
            ))}
          </>
        )}
      </dl>
      {breach && (
        <p className={figures.caveat}>
          {t('ledger.boxes.question', { in: came, out: left, excess: quantityText(translator, breach.excess) })}
        </p>
      )}
    </div>
  )
}

/** "At least 0" tells nothing, and says so. */
function isNotKnown(quantity: Quantity): boolean {
  const { low, high } = boundsOf(quantity)
  return high === null && (low === null || (low.value === 0 && !low.open))
}

const isNone = (quantity: Quantity): boolean => quantity.kind === 'exact' && quantity.value === 0

function countText(translator: Translator, quantity: Quantity): string {
  const { t } = translator
  if (isNotKnown(quantity)) return t('ledger.boxes.unknown')
  const { high, about } = boundsOf(quantity)
  if (high?.value !== 0) return quantityText(translator, quantity)
  return about ? t('quantity.soft', { quantity: t('ledger.boxes.none') }) : t('ledger.boxes.none')
}
