import type { Consignment } from '#app/domain/consignment.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisFact } from '#app/panels/detail/basis-fact.tsx'
import { ChainPart } from '#app/panels/detail/chain-part.tsx'
import { ClaimsPart } from '#app/panels/detail/claims-part.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import { GradesPart } from '#app/panels/detail/grades-part.tsx'
import { SightingRows } from '#app/panels/detail/links.tsx'
import { ConsignmentPlausibility } from '#app/panels/detail/plausibility-part.tsx'
import { SourcesPart } from '#app/panels/detail/sources-part.tsx'
import type { Board } from '#app/state/board.ts'

/** Containers that moved together: how many, leg by leg, and which claims they are part of. */
export function ConsignmentDetail({
  consignment,
  board,
}: {
  readonly consignment: Consignment
  readonly board: Board
}) {
  const translator = useTranslator()
  const { t } = translator
  const { supports, legs } = consignment
  return (
    <>
      <Facts>
        <Fact name={t('panels.legs.containers')}>
          {countedText(translator, consignment.containers, 'containers')}
          {legs.length > 1 && <> {t('panels.detail.countedOnce', { legs: t('count.legs', { count: legs.length }) })}</>}
        </Fact>
        <BasisFact basis={consignment.basis} />
      </Facts>
      <GradesPart grades={consignment.grades} />
      <ChainPart consignment={consignment} board={board} />
      <ConsignmentPlausibility of={consignment} board={board} />
      <ClaimsPart
        title={t('panels.detail.claims')}
        claims={supports.flatMap((id) => board.index.claims.get(id) ?? [])}
        board={board}
      />
      <SightingRows
        title={t('panels.detail.sightings')}
        items={board.file.sightings.filter((sighting) => sighting.consignment === consignment.id)}
        board={board}
      />
      <SourcesPart sources={consignment.sources} board={board} />
    </>
  )
}
