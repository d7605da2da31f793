import { X } from 'lucide-react'
import { troubleText } from '#app/i18n/feed-text.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator, type MessageId, type Translator } from '#app/i18n/translator.ts'
import { countingLines } from '#app/panels/frame/counting-lines.ts'
import { isNarrowed } from '#app/state/known-on-table.ts'
import { isKnown, resolveWindow } from '#app/state/board.ts'
import type { FeedState } from '#app/state/feed-state.ts'
import { dismissNotice, openDialog, useUi } from '#app/state/ui-store.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'
import type { View } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'
import type { Line } from '#app/panels/frame/notice-line.ts'
import styles from '#app/panels/frame/notices.module.css'

type NoticesProps = {
  readonly view: View
  readonly table: CaseOnTable
  /** Says the same, with nothing to press. */
  readonly isReadOnly?: boolean
}

/** What the reader must know: feeds that are down, records left out, parts of the address that did not fit. */
export function Notices({ view, table, isReadOnly = false }: NoticesProps) {
  const translator = useTranslator()
  const { t } = translator
  const notices = useUi((state) => state.notices)
  const said = notices.map(({ id, message, values }): Line => ({
    id,
    tone: 'plain',
    text: t(message as MessageId, values),
    ...(typeof values?.['address'] === 'string' ? { detail: values['address'] } : {}),
    onDismiss: () => dismissNotice(id),
  }))
  const lines = [
    ...feedLines(translator, table),
    ...addressLines(translator, view, table),
    ...countingLines(translator, table.known),
    ...said,
  ]
  if (lines.length === 0) return null
  return (
    <ul className={styles.notices}>
      {lines.map(({ id, tone, text, detail, action, onDismiss }) => (
        <li key={id} className={`${styles.notice} ${styles[tone]}`} role={tone === 'fault' ? 'alert' : undefined}>
          <span className={styles.text}>
            {text}
            {detail && <input className={styles.detail} readOnly value={detail} aria-label={text} />}
          </span>
          {!isReadOnly && action && (
            <Button look="plain" onClick={action.run}>
              {action.label}
            </Button>
          )}
          {!isReadOnly && onDismiss && (
            <Button look="quiet" isIconOnly icon={<X aria-hidden />} onClick={onDismiss}>
              {t('shell.dismiss')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function feedLines(translator: Translator, table: CaseOnTable): readonly Line[] {
  const { t } = translator
  const down = table.feeds
    .filter((feed) => feed.condition === 'failed')
    .map((feed): Line => ({
      id: `feed ${feed.name}`,
      tone: 'fault',
      text: t('shell.feedDown', {
        feed: t(`feed.${feed.name}`),
        trouble: feed.trouble ? troubleText(translator, feed.trouble) : '',
        kept: keptText(translator, feed),
      }),
      action: { label: t('shell.retry'), run: feed.retry },
    }))
  const count =
    table.feeds.reduce((sum, { report }) => sum + (report ? report.rejected + report.quarantined : 0), 0) +
    table.quarantine.length
  if (count === 0) return down
  const action = { label: t('shell.leftOut.open'), run: () => openDialog('feeds') }
  return [...down, { id: 'left out', tone: 'caution', text: t('shell.leftOut', { count }), action }]
}

const keptText = (translator: Translator, feed: FeedState): string =>
  feed.hasRecords && feed.generatedAt !== null
    ? translator.t('shell.feedKept', { time: exactTimeText(translator, feed.generatedAt) })
    : translator.t('shell.feedNothing')

/** Parts of the address that are well written and yet fit nothing in the case. */
function addressLines(translator: Translator, view: View, table: CaseOnTable): readonly Line[] {
  const { t } = translator
  const lines: Line[] = []
  if (table.isUnknownCase) {
    lines.push({ id: 'case', tone: 'caution', text: t('shell.unknownCase', { id: view.caseId }) })
  }
  if (table.case && resolveWindow(view.window, table.case.window) === null) {
    lines.push({ id: 'window', tone: 'caution', text: t('shell.windowDropped') })
  }
  if (view.selection && table.isSettled && !isKnown(view.selection, table.index)) {
    const { kind, id } = view.selection
    const message = isNarrowed(table.known.knowledge) ? 'known.notCounted' : 'shell.unknownRecord'
    lines.push({ id: 'record', tone: 'caution', text: t(message, { kind: t(`kind.${kind}`), id }) })
  }
  return lines
}
