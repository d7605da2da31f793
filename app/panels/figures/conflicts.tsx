import type { Claim } from '#app/domain/claim.ts'
import type { Conflict } from '#app/domain/totals.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { ClaimRow } from '#app/panels/figures/claim-row.tsx'
import styles from '#app/panels/figures/figures.module.css'
import type { Board } from '#app/state/board.ts'

type ConflictsProps = { readonly conflicts: readonly Conflict[]; readonly board: Board }

/** Answers to the same question that differ, side by side with their sources. No average is made. */
export function Conflicts({ conflicts, board }: ConflictsProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <ul className={styles.conflicts}>
      {conflicts.map(({ question, claims }) => (
        <li key={question}>
          <p className={styles.question}>{t(`panels.figures.conflict.${claims[0]?.figure?.counts ?? 'containers'}`)}</p>
          <ul className={styles.sideBySide}>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimRow claim={claim} selection={board.selection} note={publishers(translator, claim, board)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const publishers = ({ name }: Translator, claim: Claim, { index }: Board): string =>
  claim.sources.map((id) => name(index.sources.get(id)?.publisher ?? id)).join('; ')
