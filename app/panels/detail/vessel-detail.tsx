import type { TimeWindow } from '#app/domain/time.ts'
import type { Listing, Vessel } from '#app/domain/vessel.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisFact } from '#app/panels/detail/basis-fact.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { GradesPart } from '#app/panels/detail/grades-part.tsx'
import { LegRows, SightingRows } from '#app/panels/detail/links.tsx'
import { SourcesPart } from '#app/panels/detail/sources-part.tsx'
import type { Board } from '#app/state/board.ts'

/** A ship: its numbers or that they were not found, and its listings with their dates against the window. */
export function VesselDetail({ vessel, board }: { readonly vessel: Vessel; readonly board: Board }) {
  const { t, number, local, languageOf } = useTranslator()
  const { type, owner, grossTonnage, notes } = vessel
  const { file } = board
  const notFound = t('panels.vessel.notFound')
  return (
    <>
      <Facts>
        <Fact name="IMO">{vessel.imo ?? notFound}</Fact>
        <Fact name="MMSI">{vessel.mmsi ?? notFound}</Fact>
        <Fact name={t('panels.vessel.callSign')}>{vessel.callSign ?? notFound}</Fact>
        <Fact name={t('panels.vessel.flag')}>{vessel.flag ?? notFound}</Fact>
        <Fact name={t('panels.vessel.type')} lang={type ? languageOf(type) : undefined}>
          {type ? local(type) : notFound}
        </Fact>
        <Fact name={t('panels.vessel.tonnage')}>{grossTonnage === null ? notFound : number(grossTonnage)}</Fact>
        <Fact name={t('panels.vessel.owner')} lang={owner ? languageOf(owner) : undefined}>
          {owner ? local(owner) : notFound}
        </Fact>
        <BasisFact basis={vessel.basis} />
      </Facts>
      <h3>{t('panels.vessel.listings')}</h3>
      <Listings listings={vessel.listings} window={board.window} />
      {notes.length > 0 && (
        <>
          <h3>{t('panels.vessel.notes')}</h3>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note.en} lang={languageOf(note)}>
                {local(note)}
              </li>
            ))}
          </ul>
        </>
      )}
      <GradesPart grades={vessel.grades} />
      <LegRows
        title={t('panels.detail.legs')}
        items={file.legs.filter((leg) => leg.vessel === vessel.id)}
        board={board}
      />
      <SightingRows
        title={t('panels.detail.sightings')}
        items={file.sightings.filter((sighting) => sighting.vessels.includes(vessel.id))}
        board={board}
      />
      <SourcesPart sources={vessel.sources} board={board} />
    </>
  )
}

type ListingsProps = { readonly listings: readonly Listing[]; readonly window: TimeWindow }

/** Sanctions by date. One made after the window says nothing of what was known in it. */
function Listings({ listings, window }: ListingsProps) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  if (listings.length === 0) return <p className={styles.soft}>{t('panels.vessel.noListing')}</p>
  return (
    <ul className={styles.notes}>
      {listings
        .toSorted((a, b) => a.listed.from - b.listed.from)
        .map((listing) => (
          <li key={`${listing.authority} ${listing.listed.from}`}>
            <strong>{listing.authority}</strong>, {spanText(translator, listing.listed)}{' '}
            <span className={styles.tag}>{t(`panels.vessel.${sideOf(listing, window)}`)}</span>
            <span className={styles.note} lang={languageOf(listing.reference)}>
              {local(listing.reference)}
            </span>
          </li>
        ))}
    </ul>
  )
}

function sideOf({ listed }: Listing, window: TimeWindow): 'before' | 'during' | 'after' {
  if (listed.to <= window.from) return 'before'
  return listed.from >= window.to ? 'after' : 'during'
}
