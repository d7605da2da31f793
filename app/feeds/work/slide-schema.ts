import * as z from 'zod/mini'
import { NOTE_LENGTH, TITLE_LENGTH } from '#app/domain/work/work.ts'

/*
 * A slide as a case file carries it. What it holds is drawn, printed and linked to, so all of it is looked at; what it holds
 * beyond this stays.
 */

/** Letters of any text that was taken with a slide; the notes that the app begins with are the longest. */
const LONGEST = 40_000
const MOST = 2_000

export const wireItemId = z.string().check(z.regex(/^[\w.-]{1,80}$/))
const text = z.string().check(z.maxLength(LONGEST))
const texts = z.array(text).check(z.maxLength(MOST))
/** Only an address that is fetched like this page. */
const address = z.string().check(z.maxLength(LONGEST), z.regex(/^https?:\/\//))
/** A colour, and nothing that would fetch. */
const colour = z
  .string()
  .check(z.maxLength(100), z.regex(/^(#[\da-f]{3,8}|[a-z]*|(rgba?|hsla?|oklch|oklab|lch|lab)\([\d\s.,%/-]*\))$/i))
const mode = z.enum(['vessel', 'rail'])
const basis = z.enum(['published', 'inferred', 'synthetic'])

const sample = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('line'), mode: z.nullable(mode), basis, width: z.nullable(z.number()) }),
  z.looseObject({ kind: z.literal('place') }),
  z.looseObject({ kind: z.literal('sighting') }),
  z.looseObject({ kind: z.literal('lit') }),
  z.looseObject({ kind: z.literal('position'), basis }),
])

const palette = z.catchall(
  z.object({
    paper: colour,
    panel: colour,
    ink: colour,
    'ink-soft': colour,
    rule: colour,
    'rule-strong': colour,
    vessel: colour,
    rail: colour,
    denial: colour,
    caution: colour,
    'caution-wash': colour,
  }),
  colour,
)

const content = z.looseObject({
  language: z.string().check(z.regex(/^[a-zA-Z-]{2,20}$/)),
  days: text,
  summary: text,
  figures: z.array(z.looseObject({ value: text, meaning: text })).check(z.maxLength(MOST)),
  denials: z.nullable(text),
  table: z.looseObject({
    caption: text,
    headings: texts,
    rows: z.array(z.looseObject({ leg: text, mode, cells: texts })).check(z.maxLength(MOST)),
    more: texts,
  }),
  legend: z
    .array(z.looseObject({ text, sample, part: z.enum(['mode', 'basis', 'width', 'mark']) }))
    .check(z.maxLength(MOST)),
  remarks: texts,
  footnotes: z.array(z.looseObject({ number: z.number(), text, sourceCount: z.number() })).check(z.maxLength(MOST)),
  moreSources: texts,
  credits: text,
  banners: texts,
  exported: text,
  receipt: text,
  link: text,
  address,
  alternative: text,
  palette,
  labels: z.looseObject({ name: text, legend: text, sources: text, notes: text, notesGoOn: text, link: text }),
})

const receipt = z.looseObject({
  version: z.literal(1),
  address,
  caseId: text,
  exported: text,
  statements: z.array(z.looseObject({ name: text, text })).check(z.maxLength(MOST)),
  dataHash: z.string().check(z.regex(/^[\da-f]{64}$/)),
  records: z.array(z.tuple([text, text, text])).check(z.maxLength(100_000)),
})

export const wireSlide = z.looseObject({
  id: wireItemId,
  title: z.string().check(z.maxLength(TITLE_LENGTH)),
  notes: z.string().check(z.maxLength(NOTE_LENGTH)),
  view: z.string().check(z.maxLength(8_000)),
  made: z.looseObject({ title: text, notes: text }),
  pictureId: wireItemId,
  content,
  receipt,
})
export type WireSlide = z.output<typeof wireSlide>

/** px; a picture of more than this on a side no slide needs. */
const WIDEST = 10_000
/** Letters of base64. */
const LARGEST = 10_000_000

export const wirePicture = z.looseObject({
  id: wireItemId,
  type: z.enum(['image/png', 'image/jpeg']),
  width: z.int().check(z.gte(1), z.lte(WIDEST)),
  height: z.int().check(z.gte(1), z.lte(WIDEST)),
  base64: z.string().check(z.maxLength(LARGEST), z.regex(/^[A-Za-z\d+/]+={0,2}$/)),
})
