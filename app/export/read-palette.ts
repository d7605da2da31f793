import { INKS, type Ink, type Palette } from '#app/export/writers/marks.ts'

/** The colours of the page as it looks now, by the names of their tokens. */
export function readPalette(root: Element): Palette {
  const style = getComputedStyle(root)
  return Object.fromEntries(INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()])) as Record<Ink, string>
}
