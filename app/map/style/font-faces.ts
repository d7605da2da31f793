import sansRanges from '@fontsource-variable/noto-sans/unicode.json'
import koreanRanges from '@fontsource-variable/noto-sans-kr/unicode.json'
import type { FontFacesSpecification } from 'maplibre-gl'

/** Scripts of Noto Sans that the names on the map are written in. */
const SANS_SUBSETS = new Set(['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'])

/** The one font of the map, as `text-font` names it. */
export const MAP_FONT = 'Noto Sans'

const sansFiles = import.meta.glob<string>(
  '../../../node_modules/@fontsource-variable/noto-sans/files/*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)
const koreanFiles = import.meta.glob<string>(
  '../../../node_modules/@fontsource-variable/noto-sans-kr/files/*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

export type Face = { url: string; 'unicode-range': string[] }

export function facesOf(family: string, files: Record<string, string>, ranges: Record<string, string>): Face[] {
  const urlByName = new Map(Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]))
  return Object.entries(ranges).flatMap(([subset, range]) => {
    // Numbered subsets stand in brackets in the table and without them in the names of the files.
    const url = urlByName.get(`${family}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`)
    return url === undefined ? [] : [{ url, 'unicode-range': range.split(',') }]
  })
}

/**
 * Font files by the letters they hold, so that MapLibre fetches only those that a label needs and never falls back
 * to a font of the machine. Noto Sans stands first: the other families have Latin and Cyrillic letters of their own.
 * Japanese stands before Korean, whose signs are drawn otherwise and many of which are lacking.
 */
export function mapFontFaces(japanese: readonly Face[] = []): FontFacesSpecification {
  const sansSubsets = Object.fromEntries(Object.entries(sansRanges).filter(([subset]) => SANS_SUBSETS.has(subset)))
  return {
    [MAP_FONT]: [
      ...facesOf('noto-sans', sansFiles, sansSubsets),
      ...japanese,
      ...facesOf('noto-sans-kr', koreanFiles, koreanRanges),
    ],
  }
}
