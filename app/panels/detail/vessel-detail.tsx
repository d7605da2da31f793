import { isImoNumber, type Vessel } from '#app/domain/vessel.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisFact } from '#app/panels/detail/basis-fact.tsx'
import { BorneFact } from '#app/panels/detail/borne-fact.tsx'
import { CapacityFact } from '#app/panels/detail/capacity-fact.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { GradesPart } from '#app/panels/detail/grades-part.tsx'
import { LegRows, SightingRows } from '#app/panels/detail/links.tsx'
import { ListingsPart } from '#app/panels/detail/listings-part.tsx'
import { LookAlikesPart } from '#app/panels/detail/look-alikes-part.tsx'
import { SourcesPart } from '#app/panels/detail/sources-part.tsx'
import type { Board } from '#app/state/board.ts'

/** A ship: its numbers or that they were not found, ships of a like name, and its listings against its voyages. */
export function VesselDetail({ vessel, board }: { readonly vessel: Vessel; readonly board: Board }) {
  const { t, number, local, languageOf } = useTranslator()
  const { type, owner, grossTonnage, notes } = vessel
  const { file } = board
  const notFound = t('panels.vessel.notFound')
  const legs = file.legs.filter((leg) => leg.vessel === vessel.id)
  return (
    <>
      <Facts>
        <Fact name="IMO">{vessel.imo ?? notFound}</Fact>
        {vessel.imo !== null && (
          <Fact name={t('plausibility.vessel.checkDigit')}>
            {t(isImoNumber(vessel.imo) ? 'plausibility.vessel.fits' : 'plausibility.vessel.doesNotFit')}
          </Fact>
        )}
        <BorneFact of="names" borne={vessel.names ?? []} board={board} />
        <Fact name="MMSI">{vessel.mmsi ?? notFound}</Fact>
        <Fact name={t('panels.vessel.callSign')}>{vessel.callSign ?? notFound}</Fact>
        <Fact name={t('panels.vessel.flag')}>
          {vessel.flag ?? notFound}
          {vessel.flag !== null && !vessel.flags && (
            <span className={styles.note}>{t('plausibility.vessel.flagSince')}</span>
          )}
        </Fact>
        <BorneFact of="flags" borne={vessel.flags ?? []} board={board} />
        <Fact name={t('panels.vessel.type')} lang={type ? languageOf(type) : undefined}>
          {type ? local(type) : notFound}
        </Fact>
        <Fact name={t('panels.vessel.tonnage')}>{grossTonnage === null ? notFound : number(grossTonnage)}</Fact>
        <Fact name={t('panels.vessel.owner')} lang={owner ? languageOf(owner) : undefined}>
          {owner ? local(owner) : notFound}
        </Fact>
        <CapacityFact vessel={vessel} board={board} />
        <BasisFact basis={vessel.basis} />
      </Facts>
      <LookAlikesPart vessel={vessel} board={board} />
      <ListingsPart listings={vessel.listings} voyages={legs} board={board} />
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
      <LegRows title={t('panels.detail.legs')} items={legs} board={board} />
      <SightingRows
        title={t('panels.detail.sightings')}
        items={file.sightings.filter((sighting) => sighting.vessels.includes(vessel.id))}
        board={board}
      />
      <SourcesPart sources={vessel.sources} board={board} />
    </>
  )
}
