import type { Place } from '#app/domain/place.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { BasisFact } from '#app/panels/detail/basis-fact.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import { LegRows, SightingRows } from '#app/panels/detail/links.tsx'
import { SourcesPart } from '#app/panels/detail/sources-part.tsx'
import type { Board } from '#app/state/board.ts'

/** A place with all its spellings, and no more precision than is published. */
export function PlaceDetail({ place, board }: { readonly place: Place; readonly board: Board }) {
  const translator = useTranslator()
  const { t, number, local, languageOf } = translator
  const { file } = board
  return (
    <>
      <p lang={languageOf(place.reported)}>{local(place.reported)}</p>
      <Facts>
        <Fact name={t('panels.place.spellings')}>{place.altNames.length > 0 && translator.list(place.altNames)}</Fact>
        <Fact name={t('panels.place.kind')}>{t(`panels.place.kind.${place.kind}`)}</Fact>
        <Fact name={t('panels.place.country')}>
          {translator.list(place.countries.map((code) => countryName(translator, code)))}
        </Fact>
        <Fact name={t('panels.place.position')}>
          {t('panels.place.within', { position: positionText(place), km: number(place.precisionKm) })}
        </Fact>
        <Fact name={t('panels.place.positionSource')} lang="en">
          {place.positionSource}
        </Fact>
        <BasisFact basis={place.basis} />
      </Facts>
      <LegRows
        title={t('panels.detail.legs')}
        items={file.legs.filter((leg) => leg.departs.place === place.id || leg.arrives.place === place.id)}
        board={board}
      />
      <SightingRows
        title={t('panels.detail.sightings')}
        items={file.sightings.filter((sighting) => sighting.place === place.id)}
        board={board}
      />
      <SourcesPart sources={place.sources} board={board} />
    </>
  )
}

/** Latitude before longitude, as people say it. A tenth of a degree is about 11 km, a hundredth about 1 km. */
function positionText({ position: [longitude, latitude], precisionKm }: Place): string {
  const digits = precisionKm >= 10 ? 1 : 2
  const north = `${Math.abs(latitude).toFixed(digits)}° ${latitude < 0 ? 'S' : 'N'}`
  return `${north}, ${Math.abs(longitude).toFixed(digits)}° ${longitude < 0 ? 'W' : 'E'}`
}

const countryName = ({ language }: Translator, code: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
