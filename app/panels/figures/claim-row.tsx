import type { Claim } from '#app/domain/claim.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { figureText, speakerText } from '#app/panels/claim-text.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import styles from '#app/panels/figures/figures.module.css'
import { RecordRow } from '#app/panels/record-row.tsx'
import { Said } from '#app/panels/said.tsx'
import type { Selection } from '#app/state/view.ts'

type ClaimRowProps = {
  readonly claim: Claim
  readonly selection: Selection | null
  /** A line more below: claims in conflict show their sources at once. */
  readonly note?: string
}

/** A claim, statement or denial: its figure if it has one, what was said, who said it and when. */
export function ClaimRow({ claim, selection, note }: ClaimRowProps) {
  const translator = useTranslator()
  const isSelected = selection?.kind === 'claim' && selection.id === claim.id
  const { figure, kind } = claim
  return (
    <RecordRow
      to={{ kind: 'claim', id: claim.id }}
      isSelected={isSelected}
      look={kind === 'denial' ? 'denial' : 'plain'}
    >
      {kind === 'denial' && <span className={styles.denialWord}>{translator.t('claim.denial')}</span>}
      {figure && <strong className={styles.amount}>{figureText(translator, figure)}</strong>}
      <span className={styles.said}>
        <Said claim={claim} />
      </span>
      <span className={styles.note}>
        {speakerText(translator, claim)}
        {figure?.since && (
          <>
            {' · '}
            {translator.t('panels.figures.countedSince')}{' '}
            <span lang={translator.languageOf(figure.since)}>{translator.local(figure.since)}</span>
          </>
        )}
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      {claim.basis !== 'published' && (
        <span className={styles.note}>
          <BasisMark basis={claim.basis} />
        </span>
      )}
    </RecordRow>
  )
}
