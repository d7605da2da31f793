import { cleanup, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { keepPageClean, setup } from '#tests/export/dialog-setup.tsx'
import { publishedBoard } from '#tests/export/published-board.ts'
import { readCsv } from '#tests/export/read-csv.ts'
import { days } from '#tests/support/sketch.ts'
import { french } from '#tests/support/translators.ts'

keepPageClean()

describe('a table', () => {
  test('holds the legs of the window, and needs no map', async () => {
    const board = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
    const { chooseTable, download, savedFile, savedText } = setup({ capture: null, board })
    await chooseTable()
    await download()
    const rows = readCsv(await savedText())
    expect(rows.slice(1).map(([id]) => id)).toEqual(['WH-300-rail'])
    expect((await savedFile()).name).toBe('transload-published-2023-09-20-2023-09-30.csv')
  })

  test('holds all legs of the case when everything is asked for', async () => {
    const board = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
    const { choose, chooseTable, download, savedFile, savedText } = setup({ board })
    await chooseTable()
    await choose('Rows', 'Everything (2 legs)')
    await download()
    expect(readCsv(await savedText())).toHaveLength(3)
    expect((await savedFile()).name).toBe('transload-published-all.csv')
  })

  test.each([
    ['Legs for maps (GeoJSON)', 'geojson', /^\{"type":"FeatureCollection"/],
    ['Legs for Earth viewers (KML)', 'kml', /<kml/],
    ['All data files (ZIP)', 'zip', /^PK/],
  ])('or %s, as it is asked for', async (format, extension, start) => {
    const { choose, download, savedFile, savedText } = setup({ capture: null })
    await choose('Format', format)
    await download()
    expect((await savedFile()).name).toBe(`transload-published-2023-09-07-2023-10-01.${extension}`)
    expect(await savedText()).toMatch(start)
  })

  test('is the same in French', async () => {
    const first = setup({ feedsDown: ['sightings'] })
    await first.chooseTable()
    await first.download()
    const text = await first.savedText()
    cleanup()
    const second = setup({ feedsDown: ['observations'], translator: french })
    await second.choose('Format', 'Tableau (CSV)')
    await second.user.click(screen.getByRole('button', { name: 'Télécharger' }))
    expect(await second.savedText()).toBe(text)
  })
})
