import type { Sighting } from '#app/domain/sighting.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisFact } from '#app/panels/detail/basis-fact.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import { GradesPart } from '#app/panels/detail/grades-part.tsx'
import { Listed } from '#app/panels/detail/listed.tsx'
import { ConsignmentLink, LegRows, PlaceLink, VesselLink } from '#app/panels/detail/links.tsx'
import { SourcesPart } from '#app/panels/detail/sources-part.tsx'
import type { Board } from '#app/state/board.ts'

/** Something seen somewhere at some time; what the source does not give is said to be missing. */
export function SightingDetail({ sighting, board }: { readonly sighting: Sighting; readonly board: Board }) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const { when, place, quantity, counts, vessels, consignment, legs } = sighting
  return (
    <>
      <p lang={languageOf(sighting.text)}>{local(sighting.text)}</p>
      <Facts>
        <Fact name={t('panels.sighting.method')}>{t(`panels.sighting.method.${sighting.method}`)}</Fact>
        <Fact name={t('panels.sighting.when')}>{when ? spanText(translator, when) : t('panels.sighting.undated')}</Fact>
        <Fact name={t('kind.place')}>
          {place ? <PlaceLink id={place} board={board} /> : t('panels.sighting.noPlace')}
        </Fact>
        <Fact name={t('panels.sighting.count')}>
          {quantity && counts ? countedText(translator, quantity, counts) : t('panels.sighting.noCount')}
        </Fact>
        <Fact name={t('kind.vessel')}>
          {vessels.length > 0 && (
            <Listed
              items={vessels.map((id) => (
                <VesselLink key={id} id={id} board={board} />
              ))}
            />
          )}
        </Fact>
        <Fact name={t('kind.consignment')}>
          {consignment ? <ConsignmentLink id={consignment} board={board} /> : t('panels.sighting.noConsignment')}
        </Fact>
        <BasisFact basis={sighting.basis} />
      </Facts>
      <GradesPart grades={sighting.grades} />
      <LegRows
        title={t('panels.detail.legs')}
        items={legs.flatMap((id) => board.index.legs.get(id) ?? [])}
        board={board}
      />
      <SourcesPart sources={sighting.sources} board={board} />
    </>
  )
}
