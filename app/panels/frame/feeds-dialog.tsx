import { exactTimeText } from '#app/i18n/time-text.ts'
import { troubleText } from '#app/i18n/feed-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/frame/dialogs.module.css'
import { FeedCondition } from '#app/panels/frame/feed-condition.tsx'
import { NextTryText } from '#app/panels/frame/next-try-text.tsx'
import { PositionsAccount } from '#app/panels/frame/positions-account.tsx'
import type { CaseOnTable } from '#app/state/use-case.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

const COUNTS = ['read', 'accepted', 'quarantined', 'rejected', 'skipped'] as const

/** The account of each feed: how it stands, and what became of every row. */
export function FeedsDialog({ table, onClose }: { readonly table: CaseOnTable; readonly onClose: () => void }) {
  const translator = useTranslator()
  const { t, number } = translator
  const leftOut = table.feeds.flatMap(({ report }) =>
    report && 'rejections' in report ? report.rejections.map((row) => ({ ...row, feed: report.feed })) : [],
  )
  const unknown = table.feeds.flatMap(({ report }) =>
    report && 'unknownFields' in report && report.unknownFields.length > 0
      ? [{ feed: report.feed, fields: report.unknownFields }]
      : [],
  )
  const references = [...table.quarantine, ...table.referenceNotes]
  return (
    <Dialog title={t('shell.feeds')} closeLabel={t('shell.close')} onClose={onClose}>
      <p className={styles.meaning}>{t('shell.feeds.meaning')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('shell.feeds')}</th>
              <th scope="col">{t('shell.feeds.state')}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col" className={styles.number}>
                  {t(`shell.feeds.${count}`)}
                </th>
              ))}
              <th scope="col">{t('shell.feeds.lastSuccess')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('shell.feeds.askAgain')}</span>
              </th>
            </tr>
          </thead>
          {table.feeds.map((feed) => (
            <tbody key={feed.name}>
              <tr>
                <th scope="row">{t(`feed.${feed.name}`)}</th>
                <td>
                  <FeedCondition feed={feed} />
                </td>
                {COUNTS.map((count) => (
                  <td key={count} className={styles.number}>
                    {feed.report ? number(feed.report[count]) : ''}
                  </td>
                ))}
                <td>{feed.lastSuccess === null ? '' : exactTimeText(translator, feed.lastSuccess)}</td>
                <td>
                  <Button
                    look="quiet"
                    aria-label={`${t('shell.feeds.askAgain')}: ${t(`feed.${feed.name}`)}`}
                    onClick={feed.retry}
                  >
                    {t('shell.feeds.askAgain')}
                  </Button>
                </td>
              </tr>
              {feed.trouble && (
                <tr>
                  <td className={styles.trouble} colSpan={9}>
                    {troubleText(translator, feed.trouble)} {feed.nextTry && <NextTryText next={feed.nextTry} />}
                    {feed.takeAnyway && (
                      <Button look="quiet" onClick={feed.takeAnyway}>
                        {t('outages.takeAnyway')}
                      </Button>
                    )}
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </div>
      {table.feeds.map(
        ({ report, retry }) =>
          report &&
          'groups' in report &&
          table.case && (
            <PositionsAccount key={report.feed} report={report} caseId={table.case.id} onAskAgain={retry} />
          ),
      )}
      {unknown.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('outages.unknownFields')}</h3>
          <ul className={styles.list}>
            {unknown.map(({ feed, fields }) => (
              <li key={feed}>{`${t(`feed.${feed}`)}: ${translator.list(fields)}`}</li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('shell.feeds.leftOut')}</h3>
          <ul className={styles.list}>
            {leftOut.map(({ feed, row, id, field, message }) => (
              <li key={`${feed} ${row}`}>
                {t('shell.feeds.row', { feed: t(`feed.${feed}`), row, id: id ?? 'none', field, message })}
              </li>
            ))}
          </ul>
        </>
      )}
      {references.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('shell.feeds.references')}</h3>
          <ul className={styles.list}>
            {references.map(({ feed, id, field, missing }) => (
              <li key={`${feed} ${id} ${field} ${missing}`}>
                {t('shell.feeds.reference', { feed: t(`feed.${feed}`), id, field, missing })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
