import { INKS, type Ink, type Palette } from '#app/export/writers/marks.ts'

/** The colours of the page by the names of their tokens: as it looks now, or as it would in another theme. */
export function readPalette(root: HTMLElement, theme?: 'light' | 'dark'): Palette {
  if (theme === undefined) return paletteOf(root)
  const part = document.createElement('div')
  part.dataset['theme'] = theme
  part.hidden = true
  root.append(part)
  const palette = paletteOf(part)
  part.remove()
  return palette
}

function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  return Object.fromEntries(INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()])) as Record<Ink, string>
}
