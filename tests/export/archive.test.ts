import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { makeDataFile } from '#app/export/data-file.ts'
import type { DataOrder } from '#app/export/data-order.ts'
import type { ArchiveMetadata } from '#app/state/archive-format.ts'
import { boardOfView, dataOf } from '#app/state/board-of-view.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'
import { loadBoard, orderOf, unzipped } from '#tests/export/data-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at, days } from '#tests/support/sketch.ts'
import { french } from '#tests/support/translators.ts'

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex')

async function archive(part: Partial<DataOrder> = {}) {
  const zip = await makeDataFile('zip', orderOf(part))
  const files = await unzipped(zip)
  const metadata = JSON.parse(files['metadata.json'] ?? '') as ArchiveMetadata
  return { zip, bytes: new Uint8Array(await zip.arrayBuffer()), files, metadata, readme: files['README.txt'] ?? '' }
}

describe('the files', () => {
  test('stand in the order of their names, each once', async () => {
    const { bytes } = await archive()
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'README.txt',
      'legs.csv',
      'legs.geojson',
      'legs.kml',
      'metadata.json',
      'records.json',
    ])
  })

  test('are the files that are made alone', async () => {
    const { files } = await archive()
    for (const format of ['csv', 'geojson', 'kml'] as const) {
      const alone = await makeDataFile(format, orderOf())
      expect(Buffer.from(await alone.arrayBuffer()).toString()).toBe(files[`legs.${format}`])
    }
  })

  test('have the sums that metadata and README give', async () => {
    const { files, metadata, readme } = await archive()
    expect(metadata.files.map(({ name }) => name)).toEqual(
      Object.keys(files).filter((name) => name !== 'metadata.json'),
    )
    for (const { name, sha256, bytes } of metadata.files) {
      expect(sumOf(files[name] ?? '')).toBe(sha256)
      expect(Buffer.byteLength(files[name] ?? '')).toBe(bytes)
      if (name !== 'README.txt') expect(readme).toContain(`${sha256}  ${name}`)
    }
    expect(metadata.dataHash).toBe(sumOf(files['records.json'] ?? ''))
  })

  test('hang on the board alone: another time changes README and metadata, and nothing else', async () => {
    const [now, later] = [await archive(), await archive({ exportedAt: at('2027-01-02T03:04:05Z') })]
    const changed = Object.keys(now.files).filter((name) => now.files[name] !== later.files[name])
    expect(changed).toEqual(['README.txt', 'metadata.json'])
  })

  test('count their rows, in the window and in all', async () => {
    const board = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
    const { metadata, files } = await archive({ board, rows: 'window' })
    const rows = Object.fromEntries(metadata.files.map((file) => [file.name, file.rows]))
    expect(rows['legs.csv']).toEqual({ written: 1, window: 1, all: 2 })
    expect(files['legs.csv']?.trim().split('\r\n')).toHaveLength(1 + 1)
    const { features } = JSON.parse(files['legs.geojson'] ?? '') as { readonly features: readonly unknown[] }
    expect(rows['legs.geojson']?.written).toBe(features.length)
    expect(files['records.json']?.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(
      rows['records.json']?.written ?? NaN,
    )
  })
})

describe('metadata', () => {
  test('has the fields of a closed list', async () => {
    const fieldsOf = (value: unknown, path = ''): readonly string[] => {
      if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, `${path}[]`))
      if (typeof value !== 'object' || value === null) return [path]
      return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, path ? `${path}.${name}` : name))
    }
    const { metadata } = await archive({ feedsDown: ['sightings'] })
    expect([...new Set(fieldsOf(metadata))].toSorted()).toEqual(
      [
        'format',
        'version',
        'case.id',
        'case.name',
        'exported',
        'view',
        'window.from',
        'window.to',
        'window.lastDayIncluded',
        'shown.mode',
        'shown.from',
        'shown.to',
        'shown.lastDayIncluded',
        'knownOn',
        'leastGrade',
        'withheld.later',
        'withheld.struck',
        'withheld.below',
        'rows',
        'isMock',
        'isSynthetic',
        'feedsMissing[]',
        'positionsLeftOut',
        'dataHash',
        'files[].name',
        'files[].bytes',
        'files[].rows',
        'files[].rows.written',
        'files[].rows.window',
        'files[].rows.all',
        'files[].sha256',
      ].toSorted(),
    )
  })

  test('has the query of the address, and neither its host nor its path', async () => {
    const shareAddress = 'https://dash.test/home/alice/?from=2023-09-07&to=2023-10-01'
    const { metadata, files } = await archive({ shareAddress })
    expect(metadata.view).toBe('from=2023-09-07&to=2023-10-01')
    expect(files['metadata.json']).not.toMatch(/alice|dash\.test/)
  })

  test('says what was left out by day', async () => {
    const view = { ...DEFAULT_VIEW, asOf: at('2023-10-13') }
    const { metadata, readme } = await archive({ board: boardOfView(view, dataOf(publishedBoard())) })
    expect(metadata.knownOn).toBe('2023-10-13')
    expect(metadata.withheld.later).toBeGreaterThan(0)
    expect(readme).toContain('as known on 13 Oct 2023')
    expect(readme).toContain(`${metadata.withheld.later} published later`)
  })

  test('and README say that records are made up', async () => {
    const { metadata, readme } = await archive({ board: loadBoard(5) })
    expect(metadata.isSynthetic).toBe(true)
    expect(readme).toContain('SYNTHETIC')
  })
})

describe('the README', () => {
  test('says the days, the figures with their hedges, the caveat, the feeds that are down and the link', async () => {
    const { readme } = await archive({ feedsDown: ['sightings'] })
    for (const said of [
      'MOCK',
      '7 Sep - 1 Oct 2023, UTC, both days included (25 days)',
      'about 300 containers itemised, more than 1,000 claimed',
      'two different statements',
      'Not counted, since the feed gave no data: sightings.',
      'https://dash.test/app/?from=2023-09-07&to=2023-10-01',
      'Exported 26 Nov 2026, 06:30 UTC',
      'Licence: ',
    ]) {
      expect(readme).toContain(said)
    }
  })

  test('speaks English alone to an English page, and French too to a French one', async () => {
    expect((await archive()).readme).not.toContain('Fichiers')
    const { readme } = await archive({ translator: french, feedsDown: [french.t('feed.sightings')] })
    expect(readme.indexOf('Files\n')).toBeGreaterThan(0)
    expect(readme.indexOf('Fichiers\n')).toBeGreaterThan(readme.indexOf('Files\n'))
    expect(readme).toContain(french.t('feed.sightings'))
  })
})

describe('the bytes', () => {
  afterEach(() => {
    process.env['TZ'] = 'UTC'
  })

  test('are the same in every time zone and language, README apart', { timeout: 60_000 }, async () => {
    const { bytes } = await archive()
    const zones = [
      'America/New_York',
      'America/St_Johns',
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Pacific/Kiritimati',
    ]
    for (const zone of zones) {
      process.env['TZ'] = zone
      expect((await archive()).bytes, zone).toEqual(bytes)
    }
    process.env['TZ'] = 'UTC'
    const [inEnglish, inFrench] = [await archive(), await archive({ translator: french })]
    const changed = Object.keys(inEnglish.files).filter((name) => inEnglish.files[name] !== inFrench.files[name])
    expect(changed).toEqual(['README.txt', 'metadata.json'])
  })
})

test('who gives up gets no file', async () => {
  const giving = new AbortController()
  giving.abort()
  for (const format of ['csv', 'geojson', 'kml', 'zip'] as const) {
    await expect(makeDataFile(format, orderOf({ signal: giving.signal }))).rejects.toThrow('abort')
  }
})
