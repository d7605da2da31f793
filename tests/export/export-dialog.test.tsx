import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { busyStore } from '#app/state/busy.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { playhead } from '#app/state/playhead.ts'
import {
  brokenMap,
  goodMap,
  GROUND,
  keepPageClean,
  RAIL,
  setup,
  stuckMap,
  VESSEL,
} from '#tests/export/dialog-setup.tsx'
import { mapOf } from '#tests/export/picture-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at, days } from '#tests/support/sketch.ts'
import { french } from '#tests/support/translators.ts'

keepPageClean()

describe('the dialog', () => {
  test('has the names that the outside relies on', () => {
    setup()
    const dialog = within(screen.getByRole('dialog', { name: 'Export' }))
    const options = (name: string) =>
      within(dialog.getByRole('combobox', { name }))
        .getAllByRole('option')
        .map((option) => option.textContent)
    expect(options('Format')).toEqual([
      'Picture (PNG)',
      'Table (CSV)',
      'Legs for maps (GeoJSON)',
      'Legs for Earth viewers (KML)',
      'All data files (ZIP)',
    ])
    expect(options('Size')).toEqual([
      '1280 × 720',
      '1920 × 1080',
      '2560 × 1440',
      '3840 × 2160',
      'Square (1080 × 1080)',
      'A4 landscape, 150 dpi (1754 × 1240)',
      'A4 portrait, 150 dpi (1240 × 1754)',
      'A4 landscape, 300 dpi (3508 × 2480)',
      'A4 portrait, 300 dpi (2480 × 3508)',
    ])
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Najin to Tikhoretsk, as published, 7 Sep – 1 Oct 2023',
    )
    expect(dialog.getByRole('button', { name: 'Close' })).toBeInTheDocument()
  })

  test('asks for rows instead of size and title when it makes a table', async () => {
    const { chooseTable } = setup()
    await chooseTable()
    expect(screen.getByRole('combobox', { name: 'Rows' })).toHaveTextContent('This window (2 legs)')
    expect(screen.queryByRole('combobox', { name: 'Size' })).toBeNull()
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  })

  test('closes by its button and by Escape', async () => {
    const { user, onClose } = setup()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  test('speaks French', () => {
    setup({ translator: french })
    expect(screen.getByRole('dialog', { name: 'Exporter' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Titre' })).toHaveValue(
      'De Najin à Tikhoretsk, tel que publié, 7 sept. – 1er oct. 2023',
    )
  })
})

describe('a picture', () => {
  test('is saved under the name of case and window, in the size chosen', async () => {
    const { choose, download, savedFile, size } = setup()
    await choose('Size', 'A4 landscape, 150 dpi (1754 × 1240)')
    await download()
    const { name, file } = await savedFile()
    expect(name).toBe('transload-published-2023-09-07-2023-10-01.png')
    expect(file.type).toBe('image/png')
    expect(size()).toEqual({ width: 1754, height: 1240 })
    expect(screen.getByText(`${name} is saved.`)).toBeInTheDocument()
  })

  test('bears the title that was typed', async () => {
    const { user, download, savedFile, page } = setup()
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.type(title, 'Containers by ship and train')
    await download()
    await savedFile()
    expect(page()).toContain('Containers by ship and train 7 Sep - 1 Oct 2023, UTC')
  })

  test('prints the window of the click, whatever the board becomes while the map is taken', async () => {
    let answer = () => {}
    const drawn = new Promise<void>((resolve) => {
      answer = resolve
    })
    const capture: CaptureMap = async (size) => {
      await drawn
      return mapOf(size)
    }
    const { download, rerender, savedFile, calls } = setup({ capture })
    await download()
    rerender({ capture, board: publishedBoard({ window: days('2023-09-20', '2023-09-21') }) })
    answer()
    expect((await savedFile()).name).toBe('transload-published-2023-09-07-2023-10-01.png')
    const first = calls.find(({ name, words }) => name === 'fillText' && String(words[0]).includes('UTC, both days'))
    expect(first?.words[0]).toContain('7 Sep - 1 Oct 2023')
  })

  test('is shown before it is saved', async () => {
    setup()
    const preview = await screen.findByRole('img', undefined, { timeout: 3000 })
    expect(preview).toHaveAccessibleName(
      'Preview of the picture: Najin to Tikhoretsk, as published, 7 Sep – 1 Oct 2023. 7 Sep - 1 Oct 2023, UTC, both days included (25 days). 2 legs, about 300 containers itemised, more than 1,000 claimed.',
    )
  })

  test('that is seen is the one that is saved, and the map is not asked again', async () => {
    const capture = vi.fn<CaptureMap>(goodMap)
    const { user, download, saved, addresses } = setup({ capture })
    const preview = await screen.findByRole('img', undefined, { timeout: 3000 })
    const seen = addresses.get(preview.getAttribute('src') ?? '')
    await download()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.file).toBe(seen)
    expect(capture).toHaveBeenCalledTimes(1)

    playhead.set(at('2023-09-12'))
    await download()
    await waitFor(() => expect(saved).toHaveLength(2))
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!')
    await download()
    await waitFor(() => expect(saved).toHaveLength(3))
    expect(capture.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  test('that was saved is the one that is seen, and the map is not asked again', async () => {
    const capture = vi.fn<CaptureMap>(goodMap)
    const { download, saved, addresses } = setup({ capture })
    await download()
    const preview = await screen.findByRole('img')
    expect(addresses.get(preview.getAttribute('src') ?? '')).toBe(saved[0]?.file)
    await download()
    await waitFor(() => expect(saved).toHaveLength(2))
    expect(saved[1]?.file).toBe(saved[0]?.file)
    expect(capture).toHaveBeenCalledTimes(1)
  })

  test('can be made ten times in a row', async () => {
    const capture = vi.fn<CaptureMap>(goodMap)
    const { download, saved } = setup({ capture })
    for (let count = 1; count <= 10; count += 1) {
      // Another moment each time: the picture that is seen would else be saved as it is.
      playhead.set(at(`2023-09-${String(10 + count)}`))
      await download()
      await waitFor(() => expect(saved).toHaveLength(count))
    }
    expect(capture).toHaveBeenCalledTimes(10)
  })

  test('keeps the page from being idle only while it is made', async () => {
    const { download, savedFile } = setup()
    await screen.findByRole('img', undefined, { timeout: 3000 })
    await download()
    await savedFile()
    await waitFor(() => expect(busyStore.getState().names.size).toBe(0))
  })
})

describe('before it leaves', () => {
  test('a title that says more than its source is found, and mended by one press', async () => {
    const { user, download, savedFile, page } = setup()
    expect(screen.getByText(/Nothing found by \d+ rules/)).toBeInTheDocument()
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.type(title, 'The White House says 1,000 containers went; the Kremlin denies it')
    expect(await screen.findByText(/The board has “more than 1,000”/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /more than/ }))
    expect(title).toHaveValue('The White House says more than 1,000 containers went; the Kremlin denies it')
    await download()
    await savedFile()
    expect(page()).toContain('says more than 1,000 containers went')
    await user.click(screen.getByRole('button', { name: 'Undo the last fix' }))
    expect(title).toHaveValue('The White House says 1,000 containers went; the Kremlin denies it')
  })
})

describe('no file is saved', () => {
  test.each([
    ['the map is lost', { capture: brokenMap('lost') }, 'its graphics are gone'],
    ['the map is blank', { capture: brokenMap('blank') }, 'came out blank'],
    ['there is no map', { capture: null }, 'its graphics are gone'],
    ['the file holds a flat map', { pixels: [GROUND[0] ?? RAIL, GROUND[0] ?? RAIL] }, 'its map is blank'],
    ['the file lacks the vessel leg', { pixels: [...GROUND, RAIL] }, 'no vessel leg'],
    ['the file lacks the rail leg', { pixels: [...GROUND, VESSEL] }, 'no rail leg'],
    ['something else breaks', { capture: () => Promise.reject(new Error('a bug')) }, 'could not be made'],
  ])('when %s, and the reader is told', async (_, props, words) => {
    const { download, alert, saved } = setup(props)
    await download()
    expect(await alert()).toHaveTextContent(words)
    expect(await alert()).toHaveTextContent('No file was saved.')
    expect(saved).toEqual([])
  })

  test('when a foreign picture taints the canvas', async () => {
    const { download, alert, saved } = setup()
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {
      throw new DOMException('tainted', 'SecurityError')
    })
    await download()
    expect(await alert()).toHaveTextContent('No file was saved.')
    expect(saved).toEqual([])
  })

  test('when the browser has no room for the size', async () => {
    const { download, alert, saved } = setup()
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null))
    await download()
    expect(await alert()).toHaveTextContent('Choose a smaller size.')
    expect(saved).toEqual([])
  })

  test('when the reader cancels, even if the map never answers', async () => {
    const { user, download, saved } = setup({ capture: stuckMap })
    await download()
    await user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 3000 }))
    expect(screen.getByText('Cancelled. No file was saved.')).toBeInTheDocument()
    expect(saved).toEqual([])
  })

  test('and the next try may do better', async () => {
    const { download, alert, rerender, savedFile } = setup({ capture: brokenMap('lost') })
    await download()
    await alert()
    rerender({ capture: goodMap })
    await download()
    await savedFile()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
