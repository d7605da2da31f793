import type { Corridor, Leg } from '#app/domain/leg.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import { arrivesText, carrierText, departsText } from '#app/i18n/leg-text.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisFact } from '#app/panels/detail/basis-fact.tsx'
import { ChainPart } from '#app/panels/detail/chain-part.tsx'
import { ClaimsPart } from '#app/panels/detail/claims-part.tsx'
import { DatedBy } from '#app/panels/detail/dated-by.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import { GradesPart } from '#app/panels/detail/grades-part.tsx'
import { ConsignmentLink, PlaceLink, SightingRows, VesselLink } from '#app/panels/detail/links.tsx'
import { LegPlausibility } from '#app/panels/detail/plausibility-part.tsx'
import { SourcesPart } from '#app/panels/detail/sources-part.tsx'
import type { Board } from '#app/state/board.ts'

/** One move by one mode: its ends, what carried it, how sure each of that is, and its place in the chain. */
export function LegDetail({ leg, board }: { readonly leg: Leg; readonly board: Board }) {
  const translator = useTranslator()
  const { t, languageOf } = translator
  const consignment = board.index.consignments.get(leg.consignment)
  const claims = consignment?.supports.flatMap((id) => board.index.claims.get(id) ?? []) ?? []
  return (
    <>
      <Facts>
        <Fact name={t('panels.legs.consignment')}>
          <ConsignmentLink id={leg.consignment} board={board} />
        </Fact>
        <Fact name={t('panels.legs.containers')}>
          {countedText(translator, consignment?.containers ?? UNKNOWN, 'containers')}
        </Fact>
        <Fact name={t('panels.legs.mode')}>{t(`mode.${leg.mode}`)}</Fact>
        <Fact
          name={t('panels.legs.carrier')}
          lang={leg.vessel === null && leg.carrier ? languageOf(leg.carrier) : undefined}
        >
          {leg.vessel === null ? (
            carrierText(translator, leg, board.index)
          ) : (
            <VesselLink id={leg.vessel} board={board} />
          )}
        </Fact>
        <Fact name={t('panels.legs.from')}>
          <PlaceLink id={leg.departs.place} board={board} />
        </Fact>
        <Fact name={t('panels.legs.departs')}>
          {departsText(translator, leg)}
          {leg.departs.when.to === null && leg.arrives.when.to !== null && <> {t('panels.detail.leftByInferred')}</>}
          <DatedBy end={leg.departs} board={board} />
        </Fact>
        <Fact name={t('panels.legs.to')}>
          <PlaceLink id={leg.arrives.place} board={board} />
        </Fact>
        <Fact name={t('panels.legs.arrives')}>
          {arrivesText(translator, leg)}
          <DatedBy end={leg.arrives} board={board} />
        </Fact>
        <BasisFact basis={leg.basis} />
      </Facts>
      <GradesPart grades={leg.grades} />
      {leg.corridor && <CorridorPart corridor={leg.corridor} />}
      <LegPlausibility of={leg} board={board} />
      {consignment && <ChainPart consignment={consignment} board={board} />}
      <ClaimsPart title={t('panels.detail.claims')} claims={claims} board={board} />
      <SightingRows
        title={t('panels.detail.sightings')}
        items={board.file.sightings.filter((sighting) => sighting.legs.includes(leg.id))}
        board={board}
      />
      <SourcesPart sources={leg.sources} board={board} />
    </>
  )
}

/** The way on the ground is ours, not a source's: it says so, and how it was made. */
function CorridorPart({ corridor }: { readonly corridor: Corridor }) {
  const { t, number, local, languageOf } = useTranslator()
  const { lengthKm, trackKm, method } = corridor
  return (
    <>
      <h3>{t('panels.detail.corridor')}</h3>
      <Facts>
        <Fact name={t('panels.detail.corridorName')} lang={languageOf(corridor.name)}>
          {local(corridor.name)}
        </Fact>
        <BasisFact basis={corridor.basis} />
        <Fact name={t('panels.detail.length')}>
          {t('panels.detail.straight', { km: number(Math.round(lengthKm)) })}
          {trackKm && <> {t('panels.detail.track', { low: number(trackKm[0]), high: number(trackKm[1]) })}</>}
        </Fact>
        <Fact name={t('panels.detail.method')} lang={languageOf(method)}>
          {local(method)}
        </Fact>
      </Facts>
    </>
  )
}
