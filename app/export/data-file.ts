import type { DataOrder } from '#app/export/data-order.ts'
import { exerciseLine } from '#app/export/exercise-line.ts'
import { englishFeedNames, feedsNamed } from '#app/export/feed-names.ts'
import { BYTE_ORDER_MARK, csvRows } from '#app/export/writers/csv.ts'
import { gather } from '#app/base/turns.ts'
import { en } from '#app/i18n/messages/en/en.ts'
import { createTranslator } from '#app/i18n/translator.ts'

export const DATA_FORMATS = ['csv', 'geojson', 'kml', 'zip'] as const
export type DataFormat = (typeof DATA_FORMATS)[number]

/**
 * Makes a file of data. Only a table needs no code that is not there yet. Throws the reason of `signal` when the caller
 * gave up; no slice of the work holds the main thread for long.
 */
export async function makeDataFile(format: DataFormat, order: DataOrder): Promise<Blob> {
  const { board, rows, translator, feedsDown, isMock, signal } = order
  const english = createTranslator('en', en)
  const notes = {
    english,
    isMock,
    exercise: exerciseLine(english),
    feedsDown: englishFeedNames(translator, english, feedsDown),
  }
  switch (format) {
    case 'csv': {
      const texts = await gather(csvRows(board, rows, notes), signal)
      return new Blob([BYTE_ORDER_MARK, ...texts], { type: 'text/csv;charset=utf-8' })
    }
    case 'geojson': {
      const { geoJsonFeatures } = await import('#app/export/writers/geojson.ts')
      return new Blob([...(await gather(geoJsonFeatures(board, rows, notes), signal))], {
        type: 'application/geo+json',
      })
    }
    case 'kml': {
      const { kmlPlacemarks } = await import('#app/export/writers/kml.ts')
      const texts = await gather(kmlPlacemarks(board, rows, notes), signal)
      return new Blob([...texts], { type: 'application/vnd.google-earth.kml+xml' })
    }
    case 'zip': {
      const { writeArchive } = await import('#app/export/writers/archive.ts')
      return writeArchive(order, { ...notes, feedsMissing: feedsNamed(translator, feedsDown) })
    }
  }
}
