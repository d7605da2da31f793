import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import styles from '#app/panels/frame/dialogs.module.css'
import type { FeedState } from '#app/state/feed-state.ts'
import { keepNullIslandOf, useUi } from '#app/state/ui-store.ts'
import { Button } from '#app/ui/button.tsx'

/** The report that counts rows by rule. */
type PositionReport = Extract<FeedState['report'], { readonly groups: unknown }>

type PositionsAccountProps = {
  readonly report: PositionReport
  readonly caseId: string
  /** Asks for the positions again. */
  readonly onAskAgain: () => void
}

/** What became of the rows of the positions that are not plainly good: too many to list, so by rule. */
export function PositionsAccount({ report, caseId, onAskAgain }: PositionsAccountProps) {
  const translator = useTranslator()
  const { t } = translator
  const keepsNullIsland = useUi((state) => state.nullIslandOf === caseId)
  const hasNullIsland = report.groups.some(({ rule }) => rule === 'null-island')
  const keep = (isKept: boolean) => {
    keepNullIslandOf(isKept ? caseId : null)
    onAskAgain()
  }
  return (
    <>
      <h3 className={styles.heading}>{t('shell.positions')}</h3>
      {report.read === 0 && <p>{t('shell.positions.none')}</p>}
      {report.flagged > 0 && (
        <p>{t('shell.positions.flagged', { clean: report.accepted - report.flagged, flagged: report.flagged })}</p>
      )}
      {report.late > 0 && <p>{t('shell.positions.late', { count: report.late })}</p>}
      <ul className={styles.list}>
        {report.groups.map((group) => (
          <li key={group.rule}>
            <details>
              <summary>{t(`positions.rule.${group.rule}`, { count: group.count })}</summary>
              <p>{t('shell.positions.first', { shown: group.first.length, count: group.count })}</p>
              <ul className={styles.list}>
                {group.first.map((row) => (
                  <li key={row.row}>{rowText(translator, group, row)}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {(hasNullIsland || keepsNullIsland) && (
        <Button onClick={() => keep(!keepsNullIsland)}>
          {t(keepsNullIsland ? 'shell.positions.leaveNullIsland' : 'shell.positions.keepNullIsland')}
        </Button>
      )}
    </>
  )
}

type Group = PositionReport['groups'][number]

function rowText({ t }: Translator, { rule }: Group, { row, track, value }: Group['first'][number]): string {
  const values = { row, track: track ?? 'none', value }
  switch (rule) {
    case 'duplicate':
      return t('shell.positions.row.duplicate', values)
    case 'too-fast':
      return t('shell.positions.row.speed', values)
    case 'no-time':
    case 'unknown-track':
      return t('shell.positions.row.alone', values)
    default:
      return t('shell.positions.row', values)
  }
}
