import { denialsOf, type Claim } from '#app/domain/claim.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { figureText, speakerText } from '#app/panels/claim-text.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { RecordRow } from '#app/panels/record-row.tsx'
import { Said } from '#app/panels/said.tsx'
import type { Board } from '#app/state/board.ts'

type ClaimsPartProps = { readonly title: string; readonly claims: readonly Claim[]; readonly board: Board }

/** Claims, each with its denials right beside it. */
export function ClaimsPart({ title, claims, board }: ClaimsPartProps) {
  if (claims.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} board={board} />
            <ul className={styles.beside}>
              {denialsOf(claim, board.file.claims).map((denial) => (
                <li key={denial.id}>
                  <ClaimLine claim={denial} board={board} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One claim, statement or denial in a list. */
export function ClaimLine({ claim, board }: { readonly claim: Claim; readonly board: Board }) {
  const translator = useTranslator()
  return (
    <RecordRow
      to={{ kind: 'claim', id: claim.id }}
      isSelected={board.selection?.kind === 'claim' && board.selection.id === claim.id}
      look={claim.kind === 'denial' ? 'denial' : 'plain'}
    >
      {claim.kind === 'denial' && <span className={styles.denialWord}>{translator.t('claim.denial')}</span>}
      {claim.figure && <strong>{figureText(translator, claim.figure)} </strong>}
      <Said claim={claim} />
      <span className={styles.note}>{speakerText(translator, claim)}</span>
      {claim.basis !== 'published' && (
        <span className={styles.note}>
          <BasisMark basis={claim.basis} />
        </span>
      )}
    </RecordRow>
  )
}
