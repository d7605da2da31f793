import { denialsOf, type Claim, type Figure } from '#app/domain/claim.ts'
import { conflictsIn } from '#app/domain/totals.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { figureText } from '#app/panels/claim-text.ts'
import { BasisFact } from '#app/panels/detail/basis-fact.tsx'
import { ClaimLine, ClaimsPart } from '#app/panels/detail/claims-part.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { GradesPart } from '#app/panels/detail/grades-part.tsx'
import { Listed } from '#app/panels/detail/listed.tsx'
import { ConsignmentLink, PlaceLink, VesselLink } from '#app/panels/detail/links.tsx'
import { SourcesPart } from '#app/panels/detail/sources-part.tsx'
import { Said } from '#app/panels/said.tsx'
import type { Board } from '#app/state/board.ts'

/** What somebody said: the words, the figure with its hedge, who denies it, and who else answers the same question. */
export function ClaimDetail({ claim, board }: { readonly claim: Claim; readonly board: Board }) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const { figure, said, concerns, places, vessels, consignments } = claim
  const { claims } = board.index
  const denials = denialsOf(claim, board.file.claims)
  const denied = claim.denies.flatMap((id) => claims.get(id) ?? [])
  // Beneath "what it denies" a denial would read as denied.
  const others = board.file.claims.filter(
    ({ id, denies }) => id !== claim.id && denies.some((one) => claim.denies.includes(one)),
  )
  const rivals = conflictsIn(board.file.claims)
    .filter((conflict) => conflict.question === figure?.question)
    .flatMap((conflict) => conflict.claims.filter((other) => other.id !== claim.id))
  return (
    <>
      <p className={claim.kind === 'denial' ? styles.denial : undefined}>
        <Said claim={claim} />
      </p>
      <Facts>
        <Fact name={t('panels.claim.speaker')}>
          <bdi>{claim.speaker}</bdi>
        </Fact>
        <Fact name={t('panels.claim.said')}>{said ? spanText(translator, said) : t('panels.claim.undated')}</Fact>
        <Fact name={t('panels.claim.concerns')}>{concerns !== null && spanText(translator, concerns)}</Fact>
        <Fact name={t('panels.claim.figure')}>{figure !== null && figureText(translator, figure)}</Fact>
        <Fact name={t('panels.claim.wording')} lang={figure?.wording ? languageOf(figure.wording) : undefined}>
          {figure?.wording ? local(figure.wording) : null}
        </Fact>
        <Fact name={t('panels.claim.since')} lang={figure?.since ? languageOf(figure.since) : undefined}>
          {figure && sinceText(translator, figure)}
        </Fact>
        <Fact name={t('panels.claim.form')}>{claim.basis === 'published' && t(`panels.claim.form.${claim.form}`)}</Fact>
        <Fact name={t('panels.claim.places')}>
          {places.length > 0 && (
            <Listed
              items={places.map((id) => (
                <PlaceLink key={id} id={id} board={board} />
              ))}
            />
          )}
        </Fact>
        <Fact name={t('panels.claim.vessels')}>
          {vessels.length > 0 && (
            <Listed
              items={vessels.map((id) => (
                <VesselLink key={id} id={id} board={board} />
              ))}
            />
          )}
        </Fact>
        <Fact name={t('kind.consignment')}>
          {consignments.length > 0 && (
            <Listed
              items={consignments.map((id) => (
                <ConsignmentLink key={id} id={id} board={board} />
              ))}
            />
          )}
        </Fact>
        <BasisFact basis={claim.basis} />
      </Facts>
      {claim.kind !== 'denial' && (
        <>
          <h3>{t('panels.detail.deniedBy')}</h3>
          {denials.length === 0 && <p className={styles.soft}>{t('panels.figures.noDenial')}</p>}
          <ul className={styles.list}>
            {denials.map((denial) => (
              <li key={denial.id}>
                <ClaimLine claim={denial} board={board} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines title={t('panels.detail.denies')} claims={denied} board={board} />
      <Lines title={t('panels.figures.group.denials')} claims={others} board={board} />
      <ClaimsPart title={t('panels.detail.rivals')} claims={rivals} board={board} />
      <GradesPart grades={claim.grades} />
      <SourcesPart sources={claim.sources} board={board} />
    </>
  )
}

type LinesProps = { readonly title: string; readonly claims: readonly Claim[]; readonly board: Board }

const Lines = ({ title, claims, board }: LinesProps) =>
  claims.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} board={board} />
          </li>
        ))}
      </ul>
    </>
  )

/** What is counted is counted from some day on; a distance is not. */
function sinceText({ t, local }: Translator, { since, counts }: Figure): string | null {
  if (since) return local(since)
  return counts === 'kilometres' ? null : t('panels.claim.sinceUnknown')
}
