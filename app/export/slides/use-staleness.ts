import { useEffect, useState } from 'react'
import { instant } from '#app/domain/time.ts'
import { ENGLISH } from '#app/export/english.ts'
import { differencesOf, makeReceipt, prepareReceipt } from '#app/export/receipt/make-receipt.ts'
import type { Difference } from '#app/export/receipt/receipt.ts'
import type { Slide } from '#app/export/slides/slide.ts'
import { isOf } from '#app/export/slides/take-slide.ts'
import { boardOfView, type CaseData } from '#app/state/board-of-view.ts'
import { decodeView } from '#app/state/url.ts'
import { currentView } from '#app/state/use-view.ts'
import { whenIdle } from '#app/ui/when-idle.ts'

/** How a slide stands to the data. */
export type Staleness =
  | { readonly kind: 'same' | 'other-case' | 'not-compared' }
  /** `changed`: its numbers; `records`: only what stands behind them. */
  | { readonly kind: 'changed' | 'records'; readonly differences: readonly Difference[] }

const NONE: ReadonlyMap<string, Staleness> = new Map()
type Compared = { readonly data: CaseData | null; readonly found: ReadonlyMap<string, Staleness> }

/**
 * Compares each slide with the data as it is now, one at a time, when the page has nothing better to do. `isWhole`: all
 * feeds have answered; with a part of the data every slide would look as if it had changed.
 */
export function useStaleness(
  slides: readonly Slide[],
  data: CaseData,
  isWhole: boolean,
): ReadonlyMap<string, Staleness> {
  const [{ data: of, found }, setCompared] = useState<Compared>({ data: null, found: NONE })
  // Receipts stand for slides: typing a note compares nothing anew.
  const marks = slides.map(({ receipt }) => receipt.dataHash + receipt.exported).join(' ')

  // Keeps the marks in step with the data, in the idle time of the browser.
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const compareAll = async () => {
      const next = new Map<string, Staleness>()
      for (const slide of slides) {
        await whenIdle()
        signal.throwIfAborted()
        next.set(slide.id, isWhole ? await compare(slide, data, signal) : { kind: 'not-compared' })
      }
      setCompared({ data, found: next })
    }
    // Whoever gave up wants no answer.
    compareAll().catch(() => null)
    return () => controller.abort()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [marks, slides.length, data, isWhole])
  return of === data ? found : NONE
}

async function compare({ view: query, receipt }: Slide, data: CaseData, signal: AbortSignal): Promise<Staleness> {
  const view = decodeView(query).view
  const { caseId, caseParameters } = currentView()
  const isSameCase = view.caseId === caseId && JSON.stringify(view.caseParameters) === JSON.stringify(caseParameters)
  if (!isSameCase || receipt.caseId !== data.case.id) return { kind: 'other-case' }
  if (isOf(receipt, data.all, data.case)) return { kind: 'same' }
  const board = boardOfView(view, data)
  await prepareReceipt(board, signal)
  const now = makeReceipt({ board, english: ENGLISH, address: receipt.address, exported: instant(0) })
  const differences = differencesOf(receipt, now)
  if (differences.length === 0) return { kind: 'same' }
  return { kind: differences.some(({ kind }) => kind === 'statement') ? 'changed' : 'records', differences }
}
