import * as z from 'zod/mini'
import { fail, ok, type Result } from '#app/base/result.ts'
import { formatInstant, instant, parseInstant, type Instant } from '#app/domain/time.ts'
import type { Pictures, Work } from '#app/domain/work/work.ts'
import { issueFaults } from '#app/feeds/scenarios/issue-faults.ts'
import { pathText, type ScenarioFault } from '#app/feeds/scenarios/scenario-fault.ts'
import { readPictures, writtenPictures } from '#app/feeds/work/case-file-pictures.ts'
import { CASE_FILE_FORMAT, KNOWN_SECTIONS, wireCaseFile, type WireCaseFile } from '#app/feeds/work/case-file-schema.ts'
import { noteOfDraft, viewOfDraft, type Fields } from '#app/feeds/work/draft-form.ts'

/*
 * The file that takes a person's work from one browser to another: JSON, described in docs/case-file.md. Fields that this
 * release does not know stay with the item that they stand on; sections that it does not know are told of.
 */

/** Raise it when the form changes so that an earlier release would read it wrongly. */
export const CASE_FILE_VERSION = 1
/** A longer file is not read, letters: some 200 slides. */
const LONGEST = 150_000_000

export type CaseFile = {
  readonly work: Work
  readonly pictures: Pictures
  readonly unknownSections: readonly string[]
}
/** What a file is that is no case file. */
export type OtherFile = 'exercise' | 'scenario' | 'geojson' | 'json' | 'text'

export type CaseFileFault =
  | { readonly kind: 'newer'; readonly version: number }
  /** It does not say that it is a case file, or what it is cannot be told. */
  | { readonly kind: 'other'; readonly is: OtherFile }
  | { readonly kind: 'faulty'; readonly faults: readonly ScenarioFault[] }

/** UPGRADES[n] turns a document of version n-1 into one of version n. Never edit one that has shipped. */
const UPGRADES: Readonly<Record<number, (document: Fields) => Fields>> = {
  1: ({ views, notes, ...document }) => ({
    ...document,
    views: eachOf(views, viewOfDraft),
    notes: eachOf(notes, noteOfDraft),
  }),
}

const wireHead = z.looseObject({ format: z.literal(CASE_FILE_FORMAT), version: z.int().check(z.gte(0)) })

/** Reads the text of a case file distrustfully: it is taken whole, or all that is wrong with it is listed by path. */
export function readCaseFile(text: string): Result<CaseFile, CaseFileFault> {
  if (text.length > LONGEST) return refuse([faultAt('', 'too-large', { most: LONGEST })])
  const parsed = parse(text)
  if (!isObject(parsed) || parsed['format'] !== CASE_FILE_FORMAT) return fail({ kind: 'other', is: otherFile(parsed) })
  const head = z.safeParse(wireHead, parsed)
  if (head.success && head.data.version > CASE_FILE_VERSION) return fail({ kind: 'newer', version: head.data.version })
  const document = head.success ? upgraded(parsed, head.data.version) : parsed
  const issues = [head, z.safeParse(wireCaseFile, document)].flatMap((read) => read.error?.issues ?? [])
  if (issues.length > 0) {
    return refuse(
      issueFaults(issues, document).map(({ path, code, values = {} }) => faultAt(pathText(path), code, values)),
    )
  }
  return readSections(document as WireCaseFile)
}

/** What the schema has looked at, as it stands: the order of its fields stays. */
function readSections(document: WireCaseFile): Result<CaseFile, CaseFileFault> {
  const { views = [], notes = [], slides = [], exercises = [] } = document
  const { pictures, names, broken } = readPictures(document.pictures ?? [])
  if (broken.length > 0) return refuse(broken.map((index) => faultAt(`pictures[${index}].base64`, 'not-as-described')))
  return ok({
    work: {
      views: unique(views.map((view) => ({ ...view, created: moment(view.created) }))),
      notes: unique(notes.map((note) => ({ ...note, created: moment(note.created), changed: moment(note.changed) }))),
      slides: unique(slides.map((slide) => ({ ...slide, pictureId: names.get(slide.pictureId) ?? slide.pictureId }))),
      exercises: unique(exercises.map((exercise) => ({ ...exercise, kept: moment(exercise.kept) }))),
    },
    pictures,
    unknownSections: Object.keys(document).filter((name) => !KNOWN_SECTIONS.has(name)),
  })
}

/** The text of a case file. What it holds comes back by `readCaseFile` word for word. */
export const writeCaseFile = (work: Work, pictures: Pictures, generator: string, saved: Instant): string =>
  JSON.stringify(
    {
      format: CASE_FILE_FORMAT,
      version: CASE_FILE_VERSION,
      generator,
      saved: formatInstant(saved),
      views: work.views.map((view) => ({ ...view, created: formatInstant(view.created) })),
      notes: work.notes.map((note) => ({
        ...note,
        created: formatInstant(note.created),
        changed: formatInstant(note.changed),
      })),
      slides: work.slides,
      pictures: writtenPictures(work.slides, pictures),
      exercises: work.exercises.map((exercise) => ({ ...exercise, kept: formatInstant(exercise.kept) })),
    },
    null,
    2,
  )

function otherFile(parsed: unknown): OtherFile {
  if (parsed === undefined) return 'text'
  if (!isObject(parsed)) return 'json'
  if (parsed['format'] === 'transload-exercise') return 'exercise'
  if (parsed['format'] === 'transload-scenario') return 'scenario'
  return parsed['type'] === 'FeatureCollection' || parsed['type'] === 'Feature' ? 'geojson' : 'json'
}

function upgraded(document: Fields, version: number): Fields {
  let next = document
  for (let to = version + 1; to <= CASE_FILE_VERSION; to += 1) next = UPGRADES[to]?.(next) ?? next
  return next
}

const eachOf = (items: unknown, upgrade: (item: Fields) => Fields): unknown =>
  Array.isArray(items) ? items.map((item: unknown) => (isObject(item) ? upgrade(item) : item)) : items

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const moment = (text: string): Instant => {
  const read = parseInstant(text)
  return read.ok ? read.value : instant(0)
}

const faultAt = (path: string, code: ScenarioFault['code'], values: ScenarioFault['values'] = {}): ScenarioFault => ({
  path,
  line: null,
  code,
  values,
})

const refuse = (faults: readonly ScenarioFault[]) => fail<CaseFileFault>({ kind: 'faulty', faults })

/** The last of those that bear the same id. */
const unique = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]
