import * as z from 'zod/mini'
import { fail, ok, type Result } from '#app/base/result.ts'
import { formatInstant, instant, parseInstant, type Instant } from '#app/domain/time.ts'
import { NAME_LENGTH, NOTE_KINDS, NOTE_LENGTH, type Work } from '#app/domain/work/work.ts'
import { issueFaults } from '#app/feeds/scenarios/issue-faults.ts'
import { pathText, type ScenarioFault } from '#app/feeds/scenarios/scenario-fault.ts'

/*
 * The file that takes a person's work from one browser to another: JSON, described in docs/case-file.md. Fields that this
 * release does not know stay with the item that they stand on; sections that it does not know are told of.
 */

const CASE_FILE_FORMAT = 'transload-case-file'
/** Raise it when the form changes so that an earlier release would read it wrongly. */
export const CASE_FILE_VERSION = 1
/** What a file may hold, so that none holds the page up, letters. */
const LONGEST = 20_000_000
const MOST_ITEMS = 10_000

const wireId = z.string().check(z.regex(/^[\w.-]{1,80}$/))
const wireMoment = z.string().check(z.refine((text) => parseInstant(text).ok, { error: 'is no UTC day or instant' }))
const wireView = z.looseObject({
  id: wireId,
  name: z.string().check(z.maxLength(NAME_LENGTH)),
  query: z.string().check(z.maxLength(8_000)),
  created: wireMoment,
})
const wireNote = z.looseObject({
  id: wireId,
  on: z.looseObject({ caseId: z.string().check(z.maxLength(200)), kind: z.enum(NOTE_KINDS), id: wireId }),
  text: z.string().check(z.maxLength(NOTE_LENGTH)),
  created: wireMoment,
  changed: wireMoment,
})
const wireCaseFile = z.looseObject({
  format: z.literal(CASE_FILE_FORMAT),
  version: z.number(),
  generator: z.string(),
  views: z._default(z.array(wireView).check(z.maxLength(MOST_ITEMS)), []),
  notes: z._default(z.array(wireNote).check(z.maxLength(MOST_ITEMS)), []),
})
const KNOWN_SECTIONS: ReadonlySet<string> = new Set(['format', 'version', 'generator', 'saved', 'views', 'notes'])

export type CaseFile = { readonly work: Work; readonly unknownSections: readonly string[] }
export type CaseFileFault =
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'faulty'; readonly faults: readonly ScenarioFault[] }

/** Reads the text of a case file distrustfully: it is taken whole, or all that is wrong with it is listed by path. */
export function readCaseFile(text: string): Result<CaseFile, CaseFileFault> {
  const refuse = (code: ScenarioFault['code'], values: ScenarioFault['values'] = {}) =>
    fail<CaseFileFault>({ kind: 'faulty', faults: [{ path: '', line: null, code, values }] })
  if (text.length > LONGEST) return refuse('too-large', { most: LONGEST })
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('syntax')
  }
  const head = z.safeParse(z.object({ format: z.literal(CASE_FILE_FORMAT), version: z.number() }), document)
  if (head.success && head.data.version > CASE_FILE_VERSION) {
    return fail({ kind: 'newer', version: head.data.version })
  }
  const read = z.safeParse(wireCaseFile, document)
  if (!read.success) {
    const faults = issueFaults(read.error.issues, document).map(({ path, code, values = {} }): ScenarioFault => ({
      path: pathText(path),
      line: null,
      code,
      values,
    }))
    return fail({ kind: 'faulty', faults })
  }
  const { views, notes } = read.data
  const moment = (at: string): Instant => {
    const read = parseInstant(at)
    return read.ok ? read.value : instant(0)
  }
  return ok({
    work: {
      views: unique(views.map((view) => ({ ...view, created: moment(view.created) }))),
      notes: unique(notes.map((note) => ({ ...note, created: moment(note.created), changed: moment(note.changed) }))),
    },
    unknownSections: Object.keys(read.data).filter((name) => !KNOWN_SECTIONS.has(name)),
  })
}

/** The last of those that bear the same id. */
const unique = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** The text of a case file. What it holds comes back by `readCaseFile` word for word. */
export const writeCaseFile = ({ views, notes }: Work, generator: string, saved: Instant): string =>
  JSON.stringify(
    {
      format: CASE_FILE_FORMAT,
      version: CASE_FILE_VERSION,
      generator,
      saved: formatInstant(saved),
      views: views.map((view) => ({ ...view, created: formatInstant(view.created) })),
      notes: notes.map((note) => ({
        ...note,
        created: formatInstant(note.created),
        changed: formatInstant(note.changed),
      })),
    },
    null,
    2,
  )
