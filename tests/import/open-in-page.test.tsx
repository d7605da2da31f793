import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { DataOrder } from '#app/export/data-order.ts'
import { boardOfView, dataOf } from '#app/state/board-of-view.ts'
import { decodeView } from '#app/state/url.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { archiveFile, bytesOf, changed } from '#tests/import/archive-sketch.ts'
import { renderApp } from '#tests/support/render-app.tsx'

/** The page over the stored answers, and an archive as it was exported from a view. */
async function setup(query: string, part: Partial<DataOrder> = {}) {
  const board = boardOfView(decodeView(query).view, dataOf(publishedBoard()))
  const file = await archiveFile({ board, shareAddress: `https://dash.test/?${query}`, ...part })
  const page = await renderApp()
  await page.legs()
  return {
    ...page,
    file,
    drop: (dropped: File) => fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [dropped] } }),
    openedLine: () => screen.findByText(/Opened from file shipments\.zip, exported 26 Nov 2026, 06:30 UTC/),
    badge: () => screen.findByRole('button', { name: /^Feeds: / }),
    rows: async () => within(await page.legs()).getAllByRole('row').length - 1,
  }
}

describe('an archive that is opened', () => {
  test('puts its case, its days and its choices on the table, and says so', async () => {
    const { drop, file, openedLine, badge, rows } = await setup('from=2023-09-20&to=2023-09-30')
    expect(await rows()).toBe(2)
    drop(file)
    await openedLine()
    expect(await badge()).toHaveTextContent('FILE')
    expect(window.location.search).toContain('from=2023-09-20&to=2023-09-30')
    expect(await rows()).toBe(1)
    expect(screen.getByText(/stored answers of the demo feed \(MOCK\)/)).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('gives the page back to the feeds when it is closed', async () => {
    const { drop, file, openedLine, badge, user } = await setup('asof=2023-10-13')
    drop(file)
    await openedLine()
    await user.click(screen.getByRole('button', { name: 'Close file' }))
    expect(await badge()).toHaveTextContent('MOCK')
    expect(screen.queryByText(/Opened from file/)).toBeNull()
  })

  test('of a live feed is not called a mock', async () => {
    const { drop, file, openedLine } = await setup('', { isMock: false })
    drop(file)
    await openedLine()
    expect(screen.getByText(/those of the live feed at that time/)).toBeVisible()
    expect(screen.queryByText(/MOCK: stored answers/)).toBeNull()
  })
})

describe('an archive that cannot be opened', () => {
  test('is told by file and reason, and the page stays as it was', async () => {
    const { drop, file, badge, user } = await setup('')
    drop(await changed(file, () => ({ 'legs.csv': bytesOf('other') })))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'changed.zip was not opened. The file legs.csv in it was changed after the export',
    )
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(await badge()).toHaveTextContent('MOCK')
  })

  test('makes room for the next one', async () => {
    const { drop, file, openedLine } = await setup('')
    drop(new File(['no zip'], 'photo.zip'))
    expect(await screen.findByRole('alert')).toHaveTextContent('photo.zip was not opened. It is no zip archive')
    drop(file)
    await openedLine()
  })
})
