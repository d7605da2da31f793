import { useMemo } from 'react'
import { denialsOf } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import { lowestGrade } from '#app/domain/record.ts'
import { conflictsIn } from '#app/domain/totals.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { ITEMISED_BY, notKnownText, oldFeedsText } from '#app/i18n/outage-text.ts'
import { isPart, shownText } from '#app/i18n/shown-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { ClaimList, Fold } from '#app/panels/figures/claim-list.tsx'
import { groupClaims } from '#app/panels/figures/claim-groups.ts'
import { ClaimantTotals } from '#app/panels/figures/claimant-totals.tsx'
import { ClaimsOverTime } from '#app/panels/figures/claims-over-time.tsx'
import { CountingPart } from '#app/panels/figures/counting-part.tsx'
import { Conflicts } from '#app/panels/figures/conflicts.tsx'
import { ConservationPart } from '#app/panels/figures/conservation-part.tsx'
import styles from '#app/panels/figures/figures.module.css'
import { Headline } from '#app/panels/figures/headline.tsx'
import { QuestionsPart } from '#app/panels/figures/questions-part.tsx'
import { GradeMark } from '#app/panels/grade-mark.tsx'
import { RecordRow } from '#app/panels/record-row.tsx'
import { TellingPart } from '#app/panels/figures/telling-part.tsx'
import type { Board } from '#app/state/board.ts'

type FiguresProps = {
  readonly board: Board
  /** Names of the feeds that gave no answer: what they would have brought is not counted. */
  readonly feedsDown: readonly string[]
}

/** The left pane: what is itemised, what is claimed, what is left over, who denies it and where figures conflict. */
export function Figures({ board, feedsDown }: FiguresProps) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const { file, selection, totals } = board
  const claim = totals.headline?.claim ?? null
  const groups = useMemo(() => groupClaims(file.claims, claim), [file.claims, claim])
  const conflicts = useMemo(() => conflictsIn(file.claims), [file.claims])
  const { caveat } = board
  const feedsOld = oldFeedsText(translator, board.outage)
  return (
    <section aria-label={t('panels.figures.title')} className={styles.pane}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('panels.figures.title')}</h2>
        <p className={styles.note}>{shownText(translator, board)}</p>
      </div>
      {feedsDown.length > 0 && (
        <p className={styles.caution}>{t('panels.figures.notCounting', { feeds: translator.list(feedsDown) })}</p>
      )}
      {feedsOld !== '' && <p className={styles.caution}>{t('outages.old', { feeds: feedsOld })}</p>}
      <Headline board={board} />
      {caveat && (
        <p className={styles.caveat} lang={languageOf(caveat)}>
          {local(caveat)}
        </p>
      )}
      <TellingPart board={board} />
      {totals.headline && (
        <>
          <h3>{t('panels.figures.support')}</h3>
          <Support board={board} consignments={totals.listSupport()} />
          <ClaimList claims={groups.itemised} selection={selection} />
          <h3>{t('panels.figures.denials')}</h3>
          {claim && denialsOf(claim, file.claims).length > 0 ? (
            <ClaimList claims={denialsOf(claim, file.claims)} selection={selection} />
          ) : (
            <p className={styles.empty}>{t('panels.figures.noDenial')}</p>
          )}
        </>
      )}
      <CountingPart board={board} />
      {conflicts.length > 0 && (
        <>
          <h3>{t('panels.figures.conflicts')}</h3>
          <p className={styles.note}>{t('panels.figures.conflictNote')}</p>
          <Conflicts conflicts={conflicts} board={board} />
        </>
      )}
      <QuestionsPart board={board} />
      {groups.trips.length > 0 && (
        <Fold title={t('panels.figures.trips')} count={groups.trips.length}>
          <ClaimList claims={groups.trips} selection={selection} />
        </Fold>
      )}
      {groups.totals.length > 0 && (
        <Fold
          title={t('panels.figures.totals')}
          count={groups.totals.reduce((sum, { claims }) => sum + claims.length, 0)}
        >
          <p className={styles.note}>{t('panels.figures.totalsNote')}</p>
          <ul className={styles.claims}>
            {groups.totals.map((group) => (
              <ClaimantTotals key={group.speaker} {...group} selection={selection} index={board.index} />
            ))}
          </ul>
        </Fold>
      )}
      <ClaimsOverTime board={board} />
      <ConservationPart board={board} />
      {(['others', 'denials', 'statements'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <Fold key={group} title={t(`panels.figures.group.${group}`)} count={groups[group].length}>
              <ClaimList claims={groups[group]} selection={selection} />
            </Fold>
          ),
      )}
      {file.claims.length === 0 && feedsDown.length === 0 && (
        <p className={styles.empty}>{t('panels.figures.noClaim')}</p>
      )}
    </section>
  )
}

type SupportProps = { readonly board: Board; readonly consignments: readonly Consignment[] }

/** The consignments on the table that are (part of) what the claim speaks of. */
function Support({ board, consignments }: SupportProps) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  if (consignments.length === 0) {
    const id = isPart(board) ? 'panels.figures.nothingSupports.part' : 'panels.figures.nothingSupports'
    return <p className={styles.empty}>{notKnownText(translator, board.outage, ...ITEMISED_BY) ?? t(id)}</p>
  }
  return (
    <ul className={styles.claims}>
      {consignments.map((consignment) => (
        <li key={consignment.id}>
          <RecordRow
            to={{ kind: 'consignment', id: consignment.id }}
            isSelected={board.selection?.kind === 'consignment' && board.selection.id === consignment.id}
          >
            <span className={styles.total}>
              <strong>{countedText(translator, consignment.containers, 'containers')}</strong>
              <GradeMark grade={lowestGrade(consignment.grades)} />
            </span>
            <span className={styles.said} lang={languageOf(consignment.name)}>
              {local(consignment.name)}
            </span>
          </RecordRow>
        </li>
      ))}
    </ul>
  )
}
