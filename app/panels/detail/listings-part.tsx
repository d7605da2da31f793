import type { Leg } from '#app/domain/leg.ts'
import { listingSide, type DayRange } from '#app/domain/listing-and-voyage.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import type { Listing } from '#app/domain/vessel.ts'
import { placeText } from '#app/i18n/leg-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { notKnownText } from '#app/i18n/outage-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import type { Board } from '#app/state/board.ts'

/** With a dozen voyages the table of legs says more than a list of days. */
const MOST_VOYAGES = 5

type ListingsProps = {
  readonly listings: readonly Listing[]
  /** Legs of the ship. */
  readonly voyages: readonly Leg[]
  readonly board: Board
}

/** Sanctions by date. One made after a voyage says nothing of what was known on it. */
export function ListingsPart({ listings, voyages, board }: ListingsProps) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const nameOf = (voyage: Leg) =>
    voyages.length === 1 ? t('plausibility.listing.thisVoyage') : voyageText(translator, voyage, board)
  return (
    <>
      <h3>{t('panels.vessel.listings')}</h3>
      {listings.length === 0 ? (
        <p className={styles.soft}>{t('panels.vessel.noListing')}</p>
      ) : (
        <>
          <p className={styles.note}>{countedFrom(translator, voyages, board)}</p>
          <ul className={styles.notes}>
            {listings
              .toSorted((a, b) => a.listed.from - b.listed.from)
              .map((listing) => (
                <li key={`${listing.authority} ${listing.listed.from}`}>
                  <strong>{listing.authority}</strong>, {spanText(translator, listing.listed)}{' '}
                  <span className={styles.tag}>{t(`panels.vessel.${sideOf(listing, board.window)}`)}</span>
                  {voyages.slice(0, MOST_VOYAGES).map((voyage) => (
                    <span key={voyage.id} className={styles.line}>
                      {sideText(translator, listing, voyage, nameOf(voyage))}
                    </span>
                  ))}
                  <span className={styles.note} lang={languageOf(listing.reference)}>
                    {local(listing.reference)}
                  </span>
                </li>
              ))}
          </ul>
        </>
      )}
    </>
  )
}

function sideOf({ listed }: Listing, window: TimeWindow): 'before' | 'during' | 'after' {
  if (listed.to <= window.from) return 'before'
  return listed.from >= window.to ? 'after' : 'during'
}

/** From what the days are counted. */
function countedFrom(translator: Translator, voyages: readonly Leg[], board: Board): string {
  const { t } = translator
  const [first] = voyages
  if (!first) return notKnownText(translator, board.outage, 'legs') ?? t('plausibility.listing.noVoyage')
  return voyages.length === 1
    ? t('plausibility.listing.inferred.one', { voyage: voyageText(translator, first, board) })
    : t('plausibility.listing.inferred')
}

/** "91 days after the latest arrival of this voyage". */
function sideText(translator: Translator, { listed }: Listing, leg: Leg, voyage: string): string {
  const against = listingSide(listed, leg)
  return translator.t(`plausibility.listing.${against.side}`, {
    voyage,
    ...('days' in against && { days: daysText(translator, against.days) }),
  })
}

const voyageText = ({ t }: Translator, leg: Leg, { index }: Board): string =>
  t('plausibility.listing.voyage', {
    from: placeText(index.places.get(leg.departs.place), leg.departs.place),
    to: placeText(index.places.get(leg.arrives.place), leg.arrives.place),
  })

function daysText({ t }: Translator, { least, most }: DayRange): string {
  const days = t('count.days', { count: most })
  return least === most ? days : t('plausibility.listing.days', { least, days })
}
