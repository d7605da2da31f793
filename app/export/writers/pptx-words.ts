import type { SlidePicture } from '#app/export/writers/deck.ts'
import type { Ink, Palette } from '#app/export/writers/marks.ts'

const HEX = /^#([0-9a-f]{6})$/i
const PAPERS: ReadonlySet<Ink> = new Set(['paper', 'panel', 'caution-wash'])

/** A colour as the format writes it: six digits. What is none is black on white. */
export const hexInk = (palette: Palette, ink: Ink): string =>
  HEX.exec(palette[ink])?.[1]?.toUpperCase() ?? (PAPERS.has(ink) ? 'FFFFFF' : '000000')

export const isDark = (palette: Palette): boolean => Number.parseInt(hexInk(palette, 'paper').slice(0, 2), 16) < 128

/** The language as office programs name it, so that they check the spelling by the right dictionary. */
export const languageTag = (language: string): string => TAGS[language] ?? 'en-GB'

const TAGS: Readonly<Record<string, string>> = {
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  ru: 'ru-RU',
  uk: 'uk-UA',
  ko: 'ko-KR',
  ja: 'ja-JP',
}

const CHUNK = 0x8000

/** A picture as the address that holds it. */
export function dataAddress({ type, bytes }: SlidePicture): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return `data:${type};base64,${btoa(binary)}`
}
