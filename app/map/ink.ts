import type { Basis } from '#app/domain/record.ts'
import type { Mode } from '#app/domain/leg.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'

/** Red, green, blue and opacity, each 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number]

/** The page's tokens as deck.gl takes them. A test holds them against tokens.css. */
export type Ink = Readonly<Record<Mode | 'ink' | 'inkSoft' | 'panel' | 'accent' | 'land', Color>>

const color = (hex: string): Color => {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  return [part(1), part(3), part(5), 255]
}

export const INKS: Readonly<Record<MapTheme, Ink>> = {
  light: {
    vessel: color('#0b5fa5'),
    rail: color('#a8480a'),
    ink: color('#1a232c'),
    inkSoft: color('#55626e'),
    panel: color('#ffffff'),
    accent: color('#00707a'),
    land: color('#f3f0e8'),
  },
  dark: {
    vessel: color('#6cb4f0'),
    rail: color('#f0a05a'),
    ink: color('#e8edf1'),
    inkSoft: color('#9fabb6'),
    panel: color('#161f27'),
    accent: color('#4fc3cd'),
    land: color('#1b252d'),
  },
}

/** The same colour at an opacity from 0 to 1. */
export const fade = ([red, green, blue]: Color, opacity: number): Color => [red, green, blue, Math.round(opacity * 255)]

/** As CSS, for the pictures that are drawn on a 2D canvas. */
export const cssColor = ([red, green, blue, alpha]: Color): string =>
  `rgb(${red} ${green} ${blue} / ${(alpha / 255).toFixed(3)})`

/** Dash and gap in px. Published lines are solid. */
export const DASHES: Readonly<Record<Exclude<Basis, 'published'>, readonly [dash: number, gap: number]>> = {
  inferred: [6, 4],
  synthetic: [1.5, 3.5],
}
