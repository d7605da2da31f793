import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { ExportDialog, type ExportDialogProps } from '#app/export/export-dialog.tsx'
import type { Rgb } from '#app/export/writers/check-picture.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { MapPictureError, type CaptureMap } from '#app/state/map-picture.ts'
import { playhead } from '#app/state/playhead.ts'
import { fakeCanvas } from '#tests/export/fake-canvas.ts'
import { mapOf } from '#tests/export/picture-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at } from '#tests/support/sketch.ts'
import { english } from '#tests/support/translators.ts'

export const VESSEL: Rgb = [11, 95, 165]
export const RAIL: Rgb = [168, 72, 10]
export const GROUND: readonly Rgb[] = [
  [219, 230, 236],
  [180, 180, 170],
]
const TOKENS = { '--vessel': '#0b5fa5', '--rail': '#a8480a' }

export const goodMap: CaptureMap = (size) => Promise.resolve(mapOf(size))
export const brokenMap =
  (kind: 'lost' | 'blank'): CaptureMap =>
  () =>
    Promise.reject(new MapPictureError(kind))
/** A map that never answers, and does not listen to the signal either. */
export const stuckMap: CaptureMap = () => new Promise(() => {})

/** Each test begins with the page's colours and the playhead at the end of the case, and leaves nothing behind. */
export function keepPageClean(): void {
  beforeEach(() => {
    for (const [name, colour] of Object.entries(TOKENS)) document.documentElement.style.setProperty(name, colour)
    playhead.set(at('2023-10-02'))
  })
  afterEach(() => {
    document.documentElement.removeAttribute('style')
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

type Setup = Partial<ExportDialogProps> & { readonly pixels?: readonly Rgb[]; readonly translator?: typeof english }

/** The dialog on the published case, with a canvas that writes down what is drawn and saved. */
export function setup({ pixels = [...GROUND, VESSEL, RAIL], translator = english, ...props }: Setup = {}) {
  const canvas = fakeCanvas(pixels)
  const user = userEvent.setup()
  const onClose = vi.fn<() => void>()
  const dialog = (part: Partial<ExportDialogProps> = {}) => (
    <TranslatorContext value={translator}>
      <ExportDialog
        board={publishedBoard()}
        capture={goodMap}
        feedsDown={[]}
        isMock
        shareAddress="https://example.org/?from=2023-09-07&to=2023-10-01"
        positionsArrival={{ condition: 'good', leftOutCount: 0 }}
        onClose={onClose}
        {...props}
        {...part}
      />
    </TranslatorContext>
  )
  const page = render(dialog())
  const choose = (name: string, option: string) => user.selectOptions(screen.getByRole('combobox', { name }), option)
  const download = () => user.click(screen.getByRole('button', { name: 'Download' }))
  return {
    ...canvas,
    user,
    onClose,
    choose,
    download,
    rerender: (part: Partial<ExportDialogProps>) => page.rerender(dialog(part)),
    chooseTable: () => choose('Format', 'Table (CSV)'),
    savedFile: () => waitFor(() => canvas.saved[0] ?? expect.fail('nothing saved')),
    savedText: async () => {
      const { file } = await waitFor(() => canvas.saved[0] ?? expect.fail('nothing saved'))
      return new TextDecoder().decode(await file.arrayBuffer())
    },
    alert: () => screen.findByRole('alert'),
  }
}
