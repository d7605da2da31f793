import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { figureNumber } from '#app/panels/claim-text.ts'
import styles from '#app/panels/figures/figures.module.css'
import { originsText } from '#app/panels/figures/origins-text.ts'
import { RecordRow } from '#app/panels/record-row.tsx'
import type { Selection } from '#app/state/view.ts'

type ClaimantTotalsProps = {
  readonly speaker: string
  readonly claims: readonly Claim[]
  readonly selection: Selection | null
  readonly index: CaseIndex
}

/** Totals that one claimant gave over time. They stand apart from those of others: each counts something else. */
export function ClaimantTotals({ speaker, claims, selection, index }: ClaimantTotalsProps) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  return (
    <li>
      <h4 className={styles.speaker}>
        <bdi>{speaker}</bdi>
      </h4>
      <p className={styles.note}>{originsText(translator, claims, index)}</p>
      <ul aria-label={speaker}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <RecordRow
              to={{ kind: 'claim', id: claim.id }}
              isSelected={selection?.kind === 'claim' && selection.id === claim.id}
            >
              <span className={styles.total}>
                <span>{claim.said ? spanText(translator, claim.said) : t('panels.claim.undated')}</span>
                <strong>{claim.figure && figureNumber(translator, claim.figure)}</strong>
              </span>
              {claim.figure?.since && (
                <span className={styles.note}>
                  {t('panels.figures.countedSince')}{' '}
                  <span lang={languageOf(claim.figure.since)}>{local(claim.figure.since)}</span>
                </span>
              )}
            </RecordRow>
          </li>
        ))}
      </ul>
    </li>
  )
}
