import type { StyleSpecification } from 'maplibre-gl'

/** The base map of an inset: names of other places would crowd the few that it is for. */
export const withoutNames = (style: StyleSpecification): StyleSpecification => ({
  ...style,
  layers: style.layers.filter(({ type }) => type !== 'symbol' && type !== 'circle'),
})
