import * as z from 'zod/mini'
import { parseInstant } from '#app/domain/time.ts'
import { NAME_LENGTH, NOTE_KINDS, NOTE_LENGTH } from '#app/domain/work/work.ts'
import { wireLocalText } from '#app/feeds/wire.ts'
import { wireItemId, wirePicture, wireSlide } from '#app/feeds/work/slide-schema.ts'

export const CASE_FILE_FORMAT = 'transload-case-file'

/** What a section may hold, so that no file holds the page up. */
const MOST_ITEMS = 10_000
const MOST_SLIDES = 1_000

const moment = z.string().check(z.refine((text) => parseInstant(text).ok, { error: 'is no UTC day or instant' }))

const wireView = z.looseObject({
  id: wireItemId,
  name: z.string().check(z.maxLength(NAME_LENGTH)),
  query: z.string().check(z.maxLength(8_000)),
  created: moment,
})

const wireNote = z.looseObject({
  id: wireItemId,
  on: z.looseObject({ caseId: z.string().check(z.maxLength(200)), kind: z.enum(NOTE_KINDS), id: wireItemId }),
  text: z.string().check(z.maxLength(NOTE_LENGTH)),
  created: moment,
  changed: moment,
})

/** What stands in `exercise` is read when it is opened, as a file of its own: a later release may have written it. */
const wireExercise = z.looseObject({
  id: wireItemId,
  title: wireLocalText,
  kept: moment,
  decisionCount: z.int().check(z.gte(0)),
  exercise: z.looseObject({ format: z.literal('transload-exercise'), version: z.number() }),
})

const section = <T extends z.ZodMiniType>(item: T, most: number) => z.optional(z.array(item).check(z.maxLength(most)))

/** The file as it is; what is left out of it is empty. */
export const wireCaseFile = z.looseObject({
  format: z.literal(CASE_FILE_FORMAT),
  version: z.number(),
  generator: z.string(),
  views: section(wireView, MOST_ITEMS),
  notes: section(wireNote, MOST_ITEMS),
  slides: section(wireSlide, MOST_SLIDES),
  pictures: section(wirePicture, MOST_SLIDES),
  exercises: section(wireExercise, MOST_SLIDES),
})
export type WireCaseFile = z.output<typeof wireCaseFile>

export const KNOWN_SECTIONS: ReadonlySet<string> = new Set([
  'format',
  'version',
  'generator',
  'saved',
  'views',
  'notes',
  'slides',
  'pictures',
  'exercises',
])
