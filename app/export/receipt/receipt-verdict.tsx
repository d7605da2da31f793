import { useMemo } from 'react'
import { parseInstant } from '#app/domain/time.ts'
import { ENGLISH } from '#app/export/english.ts'
import { differenceText, statementName } from '#app/export/receipt/difference-text.ts'
import { differencesOf, makeReceipt } from '#app/export/receipt/make-receipt.ts'
import { viewQuery } from '#app/export/receipt/read-file.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'
import { receiptCode } from '#app/export/receipt/seal.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { boardOfView, dataOf } from '#app/state/board-of-view.ts'
import { decodeView } from '#app/state/url.ts'
import styles from '#app/export/receipt/receipt.module.css'

type ReceiptVerdictProps = {
  readonly receipt: Receipt
  readonly isSlide: boolean
  /** Which slide it is of; null: the file has one receipt. */
  readonly position: number | null
  readonly board: Board
  readonly isSettled: boolean
}

/** Do the numbers of one receipt still hold on the data of the page? */
export function ReceiptVerdict({ receipt, isSlide, position, board, isSettled }: ReceiptVerdictProps) {
  const translator = useTranslator()
  const { t } = translator
  const isSameCase = board.case.id === receipt.caseId
  const differences = useMemo(() => {
    if (!isSameCase || !isSettled) return null
    const { view } = decodeView(viewQuery(receipt))
    const now = boardOfView(view, dataOf(board))
    const exported = parseInstant(receipt.exported)
    if (!exported.ok) return null
    return differencesOf(
      receipt,
      makeReceipt({ board: now, english: ENGLISH, address: receipt.address, exported: exported.value }),
    )
  }, [receipt, board, isSameCase, isSettled])
  const exported = parseInstant(receipt.exported)

  return (
    <section className={styles.verdict}>
      {position !== null && <h3>{t('receipt.slide', { position })}</h3>}
      {differences === null ? (
        <p role="status">{t(isSettled ? 'receipt.otherCase' : 'receipt.comparing', { case: receipt.caseId })}</p>
      ) : differences.length === 0 ? (
        <p role="status" className={styles.good}>
          {t(isSlide ? 'receipt.slide.holds' : 'receipt.holds')}
        </p>
      ) : (
        <div role="alert" className={styles.fault}>
          <p>{t('receipt.differs', { count: differences.length })}</p>
          <ul>
            {differences.map((difference) => {
              const text = differenceText(translator, difference)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </div>
      )}
      <dl className={styles.fields}>
        <dt>{t('receipt.code')}</dt>
        <dd>{receiptCode(receipt)}</dd>
        <dt>{t('receipt.exported')}</dt>
        <dd>{exported.ok ? exactTimeText(translator, exported.value) : receipt.exported}</dd>
        <dt>{t('receipt.address')}</dt>
        <dd>{receipt.address}</dd>
        {receipt.statements.map(({ name, text }) => (
          <Statement key={name} name={statementName(translator, name)} text={text} />
        ))}
        <dt>{t('receipt.data')}</dt>
        <dd>
          <span className={styles.hash}>{receipt.dataHash}</span>
          <p className={styles.meaning}>{t('receipt.data.meaning')}</p>
        </dd>
      </dl>
    </section>
  )
}

function Statement({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd lang="en">{text}</dd>
    </>
  )
}
