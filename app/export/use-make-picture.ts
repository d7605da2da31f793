import { useCallback } from 'react'
import { ENGLISH } from '#app/export/english.ts'
import { readPalette } from '#app/export/read-palette.ts'
import { makeReceipt, prepareReceipt } from '#app/export/receipt/make-receipt.ts'
import { withReceipt } from '#app/export/receipt/picture-receipt.ts'
import { receiptCode } from '#app/export/receipt/seal.ts'
import type { PictureSize } from '#app/export/sizes.ts'
import { takeSnapshot, withReceiptCode, type Snapshot } from '#app/export/snapshot.ts'
import { useExportTime } from '#app/export/use-export-time.ts'
import { PictureError, writePng, type PictureStep } from '#app/export/writers/png.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { usePictureOptions } from '#app/state/picture-options.ts'
import { playhead } from '#app/state/playhead.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { useView } from '#app/state/use-view.ts'

type Wanted = {
  readonly board: Board
  readonly capture: CaptureMap | null
  readonly title: string
  readonly size: PictureSize
  readonly feedsDown: readonly string[]
  readonly isMock: boolean
  readonly shareAddress: string
  readonly positionsArrival: PositionsArrival
}

type MadePicture = { readonly file: Blob; readonly snapshot: Snapshot }
export type MakePicture = (signal: AbortSignal, onStep: (step: PictureStep) => void) => Promise<MadePicture>

/**
 * A function that makes the picture of what is on the board when it is called: words and playhead are frozen at once,
 * before anything is waited for. It stays the same function while what it prints stays the same.
 */
export function useMakePicture(wanted: Wanted): MakePicture {
  const { board, capture, title, size, feedsDown, isMock, shareAddress, positionsArrival } = wanted
  const translator = useTranslator()
  const { hiddenLayers } = useView()
  const { subtitle, handling, theme } = usePictureOptions()
  const exportTime = useExportTime()
  const feeds = feedsDown.join('\n')
  return useCallback(
    (signal, onStep) => {
      const exported = exportTime()
      const words = takeSnapshot(board, playhead.get(), {
        translator,
        title,
        exportedAt: exported,
        isMock,
        feedsDown: feeds === '' ? [] : feeds.split('\n'),
        hiddenLayers,
        shareAddress,
        positionsArrival,
        subtitle,
        handling,
      })
      const palette = readPalette(document.documentElement, theme ?? undefined)
      return inTurn(async () => {
        await prepareReceipt(board, signal).catch(() => {
          throw new PictureError('aborted')
        })
        const receipt = makeReceipt({ board, english: ENGLISH, address: shareAddress, exported })
        const snapshot = withReceiptCode(translator, words, receiptCode(receipt))
        const picture = await writePng({ snapshot, size, capture, palette, signal, onStep, ...(theme && { theme }) })
        return { file: await withReceipt(picture, receipt), snapshot }
      })
    },
    [
      board,
      capture,
      title,
      size,
      feeds,
      isMock,
      shareAddress,
      positionsArrival,
      translator,
      hiddenLayers,
      subtitle,
      handling,
      theme,
      exportTime,
    ],
  )
}

/** The map can be taken once at a time: who comes later waits until the one before has ended, well or not. */
const inTurn = (() => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(make: () => Promise<T>): Promise<T> => {
    const next = last.then(make, make)
    last = next
    return next
  }
})()
