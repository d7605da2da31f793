import type { CaseIndex } from '#app/domain/case-index.ts'
import type { CumulativeClaims } from '#app/domain/cumulative.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { figureNumber, saidOrder } from '#app/panels/claim-text.ts'
import styles from '#app/panels/figures/claims-chart.module.css'
import { originsText } from '#app/panels/figures/origins-text.ts'
import { RecordLink } from '#app/panels/record-link.tsx'

type ClaimsTableProps = { readonly totals: CumulativeClaims; readonly index: CaseIndex }

/** All that the chart shows and what stands apart from it, by the day said. */
export function ClaimsTable({ totals, index }: ClaimsTableProps) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const claims = [...totals.lines.flatMap(({ points }) => points.map(({ claim }) => claim)), ...totals.apart].toSorted(
    (a, b) => saidOrder(a) - saidOrder(b),
  )
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('ledger.claims.name')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('panels.claim.said')}</th>
            <th scope="col">{t('ledger.claims.who')}</th>
            <th scope="col">{t('panels.claim.figure')}</th>
            <th scope="col">{t('panels.claim.since')}</th>
            <th scope="col">{t('panels.detail.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => {
            const { said, speaker, figure } = claim
            return (
              <tr key={claim.id}>
                <td>{said ? spanText(translator, said) : t('panels.claim.undated')}</td>
                <td>
                  <bdi>{speaker}</bdi>
                </td>
                <td>
                  <RecordLink to={{ kind: 'claim', id: claim.id }}>
                    {figure && figureNumber(translator, figure)}
                  </RecordLink>
                </td>
                <td lang={figure?.since ? languageOf(figure.since) : undefined}>
                  {figure?.since ? local(figure.since) : t('panels.claim.sinceUnknown')}
                </td>
                <td>{originsText(translator, [claim], index)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
