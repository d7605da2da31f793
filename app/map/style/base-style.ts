import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl'
import { MAP_FONT, mapFontFaces, type Face } from '#app/map/style/font-faces.ts'
import { MAP_PALETTES, type MapPalette, type MapTheme } from '#app/map/style/map-palette.ts'

/** Tile addresses with {z}, {x} and {y}; `BASE_MAP_TILES` has those of the shipped files. */
export type BaseMapTiles = { readonly world: string; readonly gulf: string }

export type MapLetters = {
  /** The reader's language, "fr" or "fr-CA"; a language without names on the map reads the English ones. */
  readonly language: string
  /** Fonts that only Japanese names need. */
  readonly japaneseFaces?: readonly Face[]
}

export type BaseStyleOptions = MapLetters & {
  readonly tiles: BaseMapTiles
  /** Places that someone else labels: the base map leaves out its own dot and name of them (English spelling). */
  readonly hiddenCityNames?: readonly string[]
}

/** Languages that the tiles have names in, besides English. */
const NAMED_LANGUAGES = new Set(['fr', 'de', 'ru', 'uk', 'ko', 'ja', 'es'])
/** The layers of names. */
export const NAME_LAYERS = ['country-labels', 'city-labels'] as const
/** The state of a feature whose name would lie under something. */
export const COVERED = 'isCovered'
/** From here on there is room for a second line with the name as it is written on the spot. */
const LOCAL_NAME_ZOOM = 5
/** The fine coast replaces Natural Earth's from here on, where the difference begins to show. */
const GULF_ZOOM = 6
const GULF_BOUNDS: [number, number, number, number] = [129, 41, 134, 44]

/** The base map: flat water and land, a fine coast, borders, few names. Pure: the same arguments give an equal style. */
export function baseStyle(theme: MapTheme, options: BaseStyleOptions): StyleSpecification {
  const palette = MAP_PALETTES[theme]
  return {
    version: 8,
    name: `base-${theme}`,
    sources: sourcesOf(options.tiles),
    'font-faces': mapFontFaces(options.japaneseFaces),
    // Colours change at once with the theme: a fade would run over the data for no reason.
    transition: { duration: 0, delay: 0 },
    layers: [...groundLayers(palette), ...borderLayers(palette), ...placeLayers(palette, options)],
  }
}

function sourcesOf(tiles: BaseMapTiles): Record<string, VectorSourceSpecification> {
  return {
    world: {
      type: 'vector',
      tiles: [tiles.world],
      minzoom: 0,
      maxzoom: 6,
      // A name that something covers is known by itself.
      promoteId: { countries: 'name', cities: 'name' },
    },
    gulf: { type: 'vector', tiles: [tiles.gulf], minzoom: GULF_ZOOM, maxzoom: 9, bounds: GULF_BOUNDS },
  }
}

function groundLayers(palette: MapPalette): LayerSpecification[] {
  const coastWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 2, 0.5, 6, 0.9, 9, 1.2]
  const fill = (id: string, source: string, layer: string, color: string): LayerSpecification => ({
    id,
    type: 'fill',
    source,
    'source-layer': layer,
    ...(source === 'gulf' ? { minzoom: GULF_ZOOM } : {}),
    paint: { 'fill-color': color },
  })
  const coast = (id: string, source: string): LayerSpecification => ({
    id,
    type: 'line',
    source,
    'source-layer': 'coast',
    minzoom: source === 'gulf' ? GULF_ZOOM : 2,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.coast, 'line-width': coastWidth },
  })
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    fill('land', 'world', 'land', palette.land),
    {
      id: 'rivers',
      type: 'line',
      source: 'world',
      'source-layer': 'rivers',
      minzoom: 3,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 1.4, 9, 2.4],
      },
    },
    // Over the rivers, which the source leads through the middle of lakes.
    fill('lakes', 'world', 'lakes', palette.water),
    coast('coast', 'world'),
    // Water first: it wipes out Natural Earth's coarse coast, which the fine land would not cover everywhere.
    fill('gulf-water', 'gulf', 'water', palette.water),
    fill('gulf-land', 'gulf', 'land', palette.land),
    fill('gulf-lakes', 'gulf', 'lakes', palette.water),
    coast('gulf-coast', 'gulf'),
  ]
}

function borderLayers(palette: MapPalette): LayerSpecification[] {
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 0.9, 8, 1.6]
  return [
    {
      id: 'borders',
      type: 'line',
      source: 'world',
      'source-layer': 'borders',
      filter: ['!', ['has', 'disputed']],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': width },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: 'world',
      'source-layer': 'borders',
      filter: ['has', 'disputed'],
      paint: { 'line-color': palette.border, 'line-width': width, 'line-dasharray': [3, 2.5] },
    },
  ]
}

function placeLayers(palette: MapPalette, options: BaseStyleOptions): LayerSpecification[] {
  const shown = nameIn(options.language)
  const halo = { 'text-color': palette.label, 'text-halo-color': palette.land, 'text-halo-width': 1.25 }
  return [
    {
      id: 'city-dots',
      type: 'circle',
      source: 'world',
      'source-layer': 'cities',
      minzoom: 3,
      filter: withRoom(options.hiddenCityNames),
      paint: {
        'circle-color': palette.placeDot,
        'circle-opacity': unlessCovered(1),
        'circle-stroke-opacity': unlessCovered(1),
        'circle-radius': ['case', ['has', 'capital'], 2.4, 1.8],
        'circle-stroke-color': palette.land,
        'circle-stroke-width': 1,
      },
    },
    // Rings without names: the list of ports is rough, and a name would claim more than it knows.
    {
      id: 'port-rings',
      type: 'circle',
      source: 'world',
      'source-layer': 'ports',
      minzoom: 6,
      paint: {
        'circle-color': palette.water,
        'circle-radius': 2.4,
        'circle-stroke-color': palette.placeDot,
        'circle-stroke-width': 1,
      },
    },
    // Later layers are placed first: a country's name gives way to a city's, whose dot would else stand alone.
    {
      id: 'country-labels',
      type: 'symbol',
      source: 'world',
      'source-layer': 'countries',
      minzoom: 1,
      maxzoom: 7,
      filter: ['<=', ['get', 'from'], ['zoom']],
      layout: {
        'text-field': shown,
        'text-font': [MAP_FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12, 4, 13, 6, 15],
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
        // A little room to step out of a city's way.
        'text-variable-anchor': ['center', 'bottom', 'top'],
        'text-radial-offset': 0.5,
        'text-justify': 'center',
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'weight']],
      },
      paint: { ...halo, 'text-opacity': unlessCovered(0.85) },
    },
    {
      id: 'city-labels',
      type: 'symbol',
      source: 'world',
      'source-layer': 'cities',
      minzoom: 3,
      filter: withRoom(options.hiddenCityNames),
      layout: {
        'text-field': ['step', ['zoom'], ['format', shown, {}], LOCAL_NAME_ZOOM, withLocalName(shown)],
        'text-font': [MAP_FONT],
        'text-size': 13,
        'text-line-height': 1.15,
        'text-max-width': 9,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.35,
        'text-justify': 'auto',
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { ...halo, 'text-opacity': unlessCovered(1) },
    },
  ]
}

const unlessCovered = (opacity: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', COVERED], false],
  0,
  opacity,
]

function nameIn(language: string): ExpressionSpecification {
  const base = language.toLowerCase().split('-')[0] ?? ''
  return NAMED_LANGUAGES.has(base) ? ['coalesce', ['get', `name_${base}`], ['get', 'name']] : ['get', 'name']
}

/** Name in the reader's language, and under it the name as written on the spot where that is another one. */
function withLocalName(shown: ExpressionSpecification): ExpressionSpecification {
  const both: ExpressionSpecification = ['format', shown, {}, '\n', {}, ['get', 'local'], { 'font-scale': 12 / 13 }]
  return ['case', ['all', ['has', 'local'], ['!=', ['get', 'local'], shown]], both, ['format', shown, {}]]
}

/** Places with room for a name at this zoom, less those that someone else labels. */
function withRoom(hiddenNames: readonly string[] = []): FilterSpecification {
  const hasRoom: ExpressionSpecification = ['<=', ['get', 'from'], ['zoom']]
  if (hiddenNames.length === 0) return hasRoom
  return ['all', hasRoom, ['!', ['in', ['get', 'name'], ['literal', [...hiddenNames]]]]]
}
