import ranges from '@fontsource-variable/noto-sans-jp/unicode.json'
import { facesOf } from '#app/map/style/font-faces.ts'

const files = import.meta.glob<string>(
  '../../../node_modules/@fontsource-variable/noto-sans-jp/files/*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

/** A hundred files that only Japanese names need: in a chunk of their own. */
export const JAPANESE_FACES = facesOf('noto-sans-jp', files, ranges)
