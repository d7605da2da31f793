import { readFileSync } from 'node:fs'
import { rangesOf, type FontFile } from '#app/export/writers/pdf-letters.ts'

const FACE = /url\(\.\/files\/(?<file>[^)]+)\)[^}]*unicode-range:\s*(?<ranges>[^;]+);/g

/** The fonts of the page, in its order, read from the packages that ship them. */
export const fontFiles = (onLoad: (name: string) => void = () => {}): readonly FontFile[] =>
  ['noto-sans', 'noto-sans-kr'].flatMap((family) => {
    const folder = `node_modules/@fontsource-variable/${family}`
    return [...readFileSync(`${folder}/wght.css`, 'utf8').matchAll(FACE)].map(({ groups }) => {
      const file = groups?.['file'] ?? ''
      return {
        name: file.replace('-wght-normal.woff2', ''),
        ranges: rangesOf(groups?.['ranges'] ?? ''),
        load: () => {
          onLoad(file)
          return Promise.resolve(new Uint8Array(readFileSync(`${folder}/files/${file}`)))
        },
      }
    })
  })
