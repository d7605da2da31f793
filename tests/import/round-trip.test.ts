import { describe, expect, test } from 'vitest'
import { getFeed } from '#app/feeds/http.ts'
import { readPositions } from '#app/feeds/positions/read-positions.ts'
import type { CsvRows } from '#app/export/writers/csv.ts'
import type { DataOrder } from '#app/export/data-order.ts'
import { boardOfView, dataOf } from '#app/state/board-of-view.ts'
import { decodeView } from '#app/state/url.ts'
import { loadBoard, unzipped } from '#tests/export/data-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at } from '#tests/support/sketch.ts'
import { archiveFile, boardOf, never, opened, withRecords } from '#tests/import/archive-sketch.ts'

const DATA = ['legs.csv', 'legs.geojson', 'legs.kml', 'records.json'] as const

/** Exports, opens, puts on the table and exports again, at another time. */
async function thereAndBack(part: Partial<DataOrder>) {
  const first = await archiveFile(part)
  const archive = await opened(first)
  const { board, reports, quarantine, notes } = await boardOf(archive)
  const { isMock } = archive
  const second = await archiveFile({ ...part, board, isMock, exportedAt: at('2027-01-01') })
  return { before: await unzipped(first), after: await unzipped(second), reports, quarantine, notes, archive }
}

const ADDRESS = 'https://dash.test/app/'

describe('export, open, export again', () => {
  const views = [
    'from=2023-09-07&to=2023-10-01',
    'from=2023-09-20&to=2023-09-30',
    'asof=2023-10-13',
    'asof=2023-10-17',
    'asof=2022-01-01',
    'struck=WH-2023-10-13',
    'grade=B2',
    'from=2023-09-07&to=2023-10-01&mode=day&at=2023-09-12T00:00Z',
    'filter=rail',
  ]
  test.each(views.flatMap((view) => (['window', 'all'] as const).map((rows): [string, CsvRows] => [view, rows])))(
    'gives the same bytes: %s, %s',
    async (query, rows) => {
      const board = boardOfView(decodeView(query).view, dataOf(publishedBoard()))
      const { before, after, reports } = await thereAndBack({ board, rows, shareAddress: `${ADDRESS}?${query}` })
      for (const name of DATA) expect(after[name], name).toBe(before[name])
      expect(reports.filter(({ read, accepted }) => read !== accepted)).toEqual([])
    },
  )

  test('gives the same bytes whichever source of a leg is struck out', { timeout: 60_000 }, async () => {
    const all = dataOf(publishedBoard())
    for (const id of new Set(all.all.legs.flatMap(({ sources }) => sources))) {
      const query = `struck=${id}`
      const board = boardOfView(decodeView(query).view, all)
      const { before, after, reports } = await thereAndBack({ board, shareAddress: `${ADDRESS}?${query}` })
      for (const name of DATA) expect(after[name] === before[name], `${name} without ${id}`).toBe(true)
      expect(reports.every(({ read, accepted }) => read === accepted)).toBe(true)
    }
  })

  test('gives the same bytes for 1,000 legs round the world', { timeout: 60_000 }, async () => {
    const shareAddress = `${ADDRESS}?case=load&n=100000`
    const { before, after } = await thereAndBack({ board: loadBoard(1000), shareAddress, isMock: false })
    for (const name of DATA) expect(after[name] === before[name], name).toBe(true)
  })

  test('gives the same bytes where a feed had given nothing, which is still said to be down', async () => {
    const all = dataOf(publishedBoard())
    const board = boardOfView(decodeView('').view, { ...all, all: { ...all.all, places: [] } })
    const { before, after, archive } = await thereAndBack({ board, feedsDown: ['places'] })
    for (const name of DATA) expect(after[name], name).toBe(before[name])
    const asked = getFeed('places', { id: 'published', parameters: {} }, archive.transport, never())
    await expect(asked).rejects.toThrow('Feed places: status')
  })
})

describe('an opened archive', () => {
  test('knows what it is', async () => {
    expect(await opened(await archiveFile())).toMatchObject({
      name: 'shipments.zip',
      caseId: 'published',
      exported: at('2026-11-26T06:30Z'),
      isMock: true,
      positionsLeftOut: 0,
      view: 'from=2023-09-07&to=2023-10-01',
      transport: { kind: 'archive', refreshMs: null },
    })
  })

  test('accounts for every row, and takes none that a server could not have sent', async () => {
    const file = await withRecords(await archiveFile(), (text) => {
      const [first = ''] = /\{"id":"WH-300-vessel".*/.exec(text) ?? []
      const bad = first.replace('"mode":"vessel"', '"mode":"balloon"').replace('WH-300-vessel', 'BAD')
      const same = first
      const other = first.replace('"vessel":"angara"', '"vessel":null')
      expect(new Set([first, bad, other]).size).toBe(3)
      return text
        .replace(first, `${bad}\n${same}\n${other}\n${first}`)
        .replace('"legs":{"count":2', '"legs":{"count":5')
    })
    const { reports, board } = await boardOf(await opened(file))
    const report = reports.find(({ feed }) => feed === 'legs')
    expect(report).toMatchObject({ read: 5, accepted: 2, quarantined: 1, rejected: 1, skipped: 1 })
    expect(board.file.legs).toHaveLength(2)
  })

  test('that ends before it says is refused as any answer', async () => {
    const file = await withRecords(await archiveFile(), (text) =>
      text.replace('"legs":{"count":2', '"legs":{"count":3'),
    )
    const { transport } = await opened(file)
    await expect(getFeed('legs', { id: 'published', parameters: {} }, transport, never())).rejects.toThrow('truncated')
  })

  test('answers positions with none, and cases with its own', async () => {
    const { transport } = await opened(await archiveFile())
    const answer = await transport.fetch(new Request(`${transport.base}/positions?case=published`))
    const options = { caseId: 'published', tracks: [], asked: null, keepsNullIsland: false }
    expect(readPositions(await answer.arrayBuffer(), options).report).toMatchObject({ read: 0 })
    const { items } = await getFeed('cases', null, transport, never())
    expect(items.map(({ id }) => id)).toEqual(['published'])
  })

  test('has no other case, and no feed that it was not given', async () => {
    const { transport } = await opened(await archiveFile())
    const statusOf = async (path: string) => (await transport.fetch(new Request(`${transport.base}/${path}`))).status
    expect(await statusOf('legs?case=load')).toBe(404)
    expect(await statusOf('constructor?case=published')).toBe(404)
    expect(await statusOf('legs?case=published')).toBe(200)
  })
})

test('two archives do not share their answers', async () => {
  const bases = await Promise.all(
    [{}, { exportedAt: at('2027-01-01') }, { board: publishedBoardWithout() }].map(
      async (part) => (await opened(await archiveFile(part))).transport.base,
    ),
  )
  expect(new Set(bases).size).toBe(3)
})

function publishedBoardWithout() {
  const view = decodeView('asof=2023-10-13').view
  return boardOfView(view, dataOf(publishedBoard()))
}
