import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ENGLISH } from '#app/export/english.ts'
import { makeReceipt } from '#app/export/receipt/make-receipt.ts'
import { withReceipt } from '#app/export/receipt/picture-receipt.ts'
import { ReceiptDialog } from '#app/export/receipt/receipt-dialog.tsx'
import { pngText, withPngText } from '#app/export/writers/png-chunks.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { writePptx } from '#app/export/writers/pptx.ts'
import { DECK, slideOf } from '#tests/export/deck-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { smallPng } from '#tests/export/small-png.ts'
import { at } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

afterEach(() => window.history.replaceState(null, '', '/'))

const ADDRESS = 'https://example.org/x/?from=2023-09-20&to=2023-09-21'

/** A picture that was taken of what the board showed on two days in September. */
async function pictureOf(board: Board): Promise<File> {
  const receipt = makeReceipt({ board, english: ENGLISH, address: ADDRESS, exported: at('2026-11-06T21:20Z') })
  return new File([await withReceipt(new Blob([smallPng()]), receipt)], 'picture.png', { type: 'image/png' })
}

const window20 = { from: at('2023-09-20'), to: at('2023-09-22') }

function open(file: File, { board = publishedBoard(), translator = english, isSettled = true } = {}) {
  const onClose = vi.fn<() => void>()
  const dialog = (settled: boolean) => (
    <TranslatorContext value={translator}>
      <ReceiptDialog file={file} board={board} isSettled={settled} onClose={onClose} />
    </TranslatorContext>
  )
  const page = render(dialog(isSettled))
  return { onClose, settle: () => page.rerender(dialog(true)) }
}

test('opens the view of the picture and says that its numbers still hold', async () => {
  open(await pictureOf(publishedBoard({ window: window20 })))
  expect(await screen.findByText('The numbers on this picture still hold.')).toBeVisible()
  expect(screen.getByText(/The file is as it was when it was made/)).toBeVisible()
  expect(window.location.search).toBe('?from=2023-09-20&to=2023-09-21')
  expect(screen.getByText(/6 Nov 2026, 21:20 UTC/)).toBeVisible()
  expect(screen.getByText(ADDRESS)).toBeVisible()
  expect(screen.getByText(/Positions that vessels reported are no part of it/)).toBeVisible()
})

test('lists what changed since', async () => {
  const file = await pictureOf(publishedBoard({ window: window20 }))
  const before = publishedBoard()
  const consignments = before.file.consignments.map((one) => ({
    ...one,
    containers: { kind: 'about', value: 250 } as const,
  }))
  open(file, { board: publishedBoard({ file: { ...before.file, consignments } }) })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The data has changed since.')
  expect(alert).toHaveTextContent('Consignment WH-300 was changed.')
  expect(alert).toHaveTextContent(/was “.*about 300.*”, is now “.*about 250.*”/)
})

test('a picture that was tampered with is called so, even where its numbers would hold', async () => {
  const file = await pictureOf(publishedBoard({ window: window20 }))
  const text = pngText(new Uint8Array(await file.arrayBuffer()), 'Transload receipt') ?? ''
  const forged = withPngText(smallPng(), 'Transload receipt', text.replace('21:20Z', '21:21Z'))
  open(new File([forged as BlobPart], 'forged.png'))
  expect(await screen.findByRole('alert')).toHaveTextContent('This file was changed after it was made')
})

test('waits for the case, and says when the page does not have it', async () => {
  const { settle } = open(await pictureOf(publishedBoard({ window: window20 })), { isSettled: false })
  expect(await screen.findByText('Comparing with the data on this page')).toBeVisible()
  settle()
  expect(await screen.findByText('The numbers on this picture still hold.')).toBeVisible()
})

test('of another case says that it cannot compare', async () => {
  const board = publishedBoard({ window: window20 })
  const file = await pictureOf({ ...board, case: { ...board.case, id: 'elsewhere' as never } })
  open(file)
  expect(await screen.findByText(/The case “elsewhere” is not on this page/)).toBeVisible()
})

test.each([
  ['any picture', new File([smallPng()], 'any.png'), 'carries no receipt'],
  ['a text', new File(['hello'], 'hello.txt'), 'carries no receipt'],
  [
    'a broken receipt',
    new File([withPngText(smallPng(), 'Transload receipt', '{') as BlobPart], 'b.png'),
    'cannot be read',
  ],
])('%s says so, and leaves the view as it is', async (_, file, words) => {
  open(file)
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(window.location.search).toBe('')
})

test('slides tell each of its own, and the view of the first is opened', async () => {
  const changed = publishedBoard().file.consignments.map((one) => ({
    ...one,
    containers: { kind: 'about', value: 250 } as const,
  }))
  const other = publishedBoard({ file: { ...publishedBoard().file, consignments: changed } })
  const slides = [slideOf(publishedBoard()), slideOf(other)]
  open(new File([await writePptx(slides, DECK)], 'deck.pptx'))
  expect(await screen.findByText('The numbers on this slide still hold.')).toBeVisible()
  expect(await screen.findByText(/Slides are made to be changed/)).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent(/was “.*about 250.*”, is now “.*about 300.*”/)
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Slide 1',
    'Slide 2',
  ])
  expect(window.location.search).toBe('?from=2023-09-07&to=2023-10-01')
})

test.each([
  ['deck.pptx', 'PK\u0003\u0004 and nothing more'],
  ['deck.pdf', '%PDF-1.7 transload-receipt.json /Type /EmbeddedFile stream x endstream'],
])('a broken %s breaks nothing', async (name, text) => {
  open(new File([text], name))
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be read')
})

test('speaks French, and closes', async () => {
  const { onClose } = open(await pictureOf(publishedBoard({ window: window20 })), { translator: french })
  expect(await screen.findByText('Les chiffres de cette image tiennent toujours.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
})
