/** Light or dark; the page knows more themes, the base map knows these two. */
export type MapTheme = 'light' | 'dark'

/** Colours of the base map. Water, land, border and label are the page's tokens; the others lie between them. */
export type MapPalette = {
  readonly water: string
  readonly land: string
  readonly coast: string
  readonly river: string
  readonly border: string
  readonly label: string
  readonly placeDot: string
}

export const MAP_PALETTES: Readonly<Record<MapTheme, MapPalette>> = {
  light: {
    water: '#dbe6ec',
    land: '#f3f0e8',
    coast: '#b3c4ce',
    river: '#c9d9e2',
    border: '#b9c0c6',
    label: '#55626e',
    placeDot: '#8a949d',
  },
  dark: {
    water: '#0c1a24',
    land: '#1b252d',
    coast: '#33454f',
    river: '#1b3342',
    border: '#3a4751',
    label: '#9fabb6',
    placeDot: '#6d7983',
  },
}
