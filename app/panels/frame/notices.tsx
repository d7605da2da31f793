import { X } from 'lucide-react'
import { useEffect } from 'react'
import { sentenceGap } from '#app/i18n/sentence-gap.ts'
import { useTranslator, type MessageId, type Translator } from '#app/i18n/translator.ts'
import { countingLines } from '#app/panels/frame/counting-lines.ts'
import { feedLines } from '#app/panels/frame/feed-lines.ts'
import { firstLookLines } from '#app/panels/frame/first-look-lines.ts'
import { NextTryText } from '#app/panels/frame/next-try-text.tsx'
import { updateLines } from '#app/panels/frame/update-lines.ts'
import { offerFirstLook, useFirstLook } from '#app/state/first-look.ts'
import { isNarrowed } from '#app/state/known-on-table.ts'
import { isKnown, resolveWindow } from '#app/state/board.ts'
import { useOffline } from '#app/state/offline-state.ts'
import { ownStorage } from '#app/state/own-storage.ts'
import { useTransport } from '#app/state/transport-context.ts'
import { dismissNotice, useUi } from '#app/state/ui-store.ts'
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
  const transport = useTransport()
  const notices = useUi((state) => state.notices)
  const isFirstLook = useFirstLook(({ isOffered }) => isOffered)
  // Looks once at what the browser has kept, and at the address that was opened.
  useEffect(() => {
    if (!isReadOnly) offerFirstLook(ownStorage(), window.location)
  }, [isReadOnly])
  const update = useOffline((state) => state.update)
  const said = notices.map(({ id, message, values }): Line => ({
    id,
    tone: 'plain',
    text: t(message as MessageId, values),
    ...(typeof values?.['address'] === 'string' ? { detail: values['address'] } : {}),
    onDismiss: () => dismissNotice(id),
  }))
  const lines = [
    ...feedLines(translator, table, transport),
    ...addressLines(translator, view, table),
    ...countingLines(translator, table.known),
    ...said,
    ...updateLines(translator, update),
    ...(isReadOnly ? [] : firstLookLines(translator, isFirstLook)),
  ]
  if (lines.length === 0) return null
  return (
    <ul className={styles.notices}>
      {lines.map(({ id, tone, text, more, nextTry, detail, action, otherAction, onDismiss }) => (
        <li key={id} className={`${styles.notice} ${styles[tone]}`} role={tone === 'fault' ? 'alert' : undefined}>
          <span className={styles.text}>
            {text}
            {more && (
              <>
                {sentenceGap(text)}
                <span className={styles.more}>{more}</span>
              </>
            )}{' '}
            {nextTry && <NextTryText next={nextTry} />}
            {detail && <input className={styles.detail} readOnly value={detail} aria-label={text} />}
          </span>
          {[action, otherAction].map(
            (each) =>
              !isReadOnly &&
              each && (
                <Button key={each.label} look="plain" onClick={each.run}>
                  {each.label}
                </Button>
              ),
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
    const words = { kind: t(`kind.${kind}`), id }
    const feed = `${kind}s` as const
    // What no feed gives may well be there.
    const text = table.feeds.some(({ name, hasRecords }) => name === feed && !hasRecords)
      ? t('outages.recordMissing', { ...words, feed: t(`feed.${feed}`) })
      : t(isNarrowed(table.known.knowledge) ? 'known.notCounted' : 'shell.unknownRecord', words)
    lines.push({ id: 'record', tone: 'caution', text })
  }
  return lines
}
