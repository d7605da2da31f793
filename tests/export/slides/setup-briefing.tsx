import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { indexCase } from '#app/domain/case-index.ts'
import type { CaseFile } from '#app/domain/case.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import { BriefingDialog, type BriefingDialogProps } from '#app/export/slides/briefing-dialog.tsx'
import type { Rgb } from '#app/export/writers/check-picture.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { fakeCanvas } from '#tests/export/fake-canvas.ts'
import { mapOf } from '#tests/export/picture-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { english } from '#tests/support/translators.ts'

const PIXELS: readonly Rgb[] = [
  [219, 230, 236],
  [180, 180, 170],
  [11, 95, 165],
  [168, 72, 10],
]

const goodMap: CaptureMap = (size) => Promise.resolve(mapOf(size))

type Setup = Partial<BriefingDialogProps> & { readonly translator?: typeof english }

export function setupBriefing({ translator = english, ...props }: Setup = {}) {
  const canvas = fakeCanvas(PIXELS)
  const user = userEvent.setup()
  const onClose = vi.fn<() => void>()
  const dialog = (part: Partial<BriefingDialogProps> = {}) => (
    <TranslatorContext value={translator}>
      <BriefingDialog
        board={publishedBoard()}
        capture={goodMap}
        feedsDown={[]}
        isMock
        isSettled
        positionsArrival={{ condition: 'good', leftOutCount: 0 }}
        onClose={onClose}
        {...props}
        {...part}
      />
    </TranslatorContext>
  )
  const page = render(dialog())
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const cards = () => screen.queryAllByRole('article')
  return {
    ...canvas,
    user,
    onClose,
    press,
    cards,
    unmount: page.unmount,
    rerender: (part: Partial<BriefingDialogProps>) => page.rerender(dialog(part)),
    add: async () => {
      const count = cards().length + 1
      await press('Add this view')
      await waitFor(() => {
        if (cards().length !== count) throw new Error(`${cards().length} slides`)
      })
    },
    titles: () =>
      screen.getAllByRole('textbox', { name: /^Title of/ }).map((field) => (field as HTMLInputElement).value),
    rename: async (number: number, title: string) => {
      const field = screen.getByRole('textbox', { name: `Title of slide ${number}` })
      await user.clear(field)
      await user.type(field, title)
    },
    card: (number: number) => within(screen.getByRole('article', { name: new RegExp(`^Slide ${number}:`) })),
  }
}

/** The published board with another number of containers, as if its source had been read anew. */
export function boardWith(containers: Quantity): Board {
  const { file } = publishedBoard()
  const changed: CaseFile = { ...file, consignments: file.consignments.map((one) => ({ ...one, containers })) }
  return publishedBoard({ file: changed, index: indexCase(changed) })
}
