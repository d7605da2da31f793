import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { EMPTY_WORK, NOTE_KINDS, type Work } from '#app/domain/work/work.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'
import { readCaseFile, writeCaseFile } from '#app/feeds/work/case-file.ts'
import { pictureIdOf } from '#app/feeds/work/picture-id.ts'
import type { WireSlide } from '#app/feeds/work/slide-schema.ts'
import { pictureOf, savedSlide } from '#tests/support/slide-sketch.ts'
import versionNought from '#tests/support/old/work-v0.transload.json?raw'
import withSlides from '#tests/support/old/work-v1-slides.transload.json?raw'
import versionOne from '#tests/support/old/work-v1.transload.json?raw'

const moments = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instant)
const ids = fc.stringMatching(/^[a-z0-9]{8}$/)
const PICTURES = [pictureOf(1), pictureOf(2, 3), pictureOf(4)].map(
  (picture) => [pictureIdOf(picture.bytes), picture] as const,
)
const works: fc.Arbitrary<Work> = fc.record({
  views: fc.uniqueArray(
    fc.record({ id: ids, name: fc.string({ maxLength: 120 }), query: fc.string(), created: moments }),
    {
      selector: ({ id }) => id,
    },
  ),
  notes: fc.uniqueArray(
    fc.record({
      id: ids,
      on: fc.record({ caseId: fc.string({ maxLength: 80 }), kind: fc.constantFrom(...NOTE_KINDS), id: ids }),
      text: fc.string(),
      created: moments,
      changed: moments,
    }),
    { selector: ({ id }) => id },
  ),
  slides: fc.uniqueArray(
    fc
      .tuple(ids, fc.string({ maxLength: 200 }), fc.string(), fc.nat(2))
      .map(([id, title, notes, at]) => ({ ...savedSlide(id, title, PICTURES[at]?.[1]), notes })),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
  exercises: fc.uniqueArray(
    fc.record({
      id: ids,
      title: fc.record({ en: fc.string({ minLength: 1, maxLength: 200 }) }),
      kept: moments,
      decisionCount: fc.nat(),
      exercise: fc.jsonValue({ maxDepth: 2 }).map((run) => ({ format: 'transload-exercise', version: 1, run })),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
})
/** The pictures that the slides show. */
const shownBy = ({ slides }: Work) =>
  new Map(PICTURES.filter(([id]) => slides.some(({ pictureId }) => pictureId === id)))
const textOf = (work: Work) => writeCaseFile(work, shownBy(work), 'Transload', instant(0))

test('what a case file holds comes back word for word, and is written again byte by byte', () => {
  fc.assert(
    fc.property(works, (work) => {
      const text = textOf(work)
      const read = readCaseFile(text)
      // Plain JSON knows no -0.
      const value = { work: JSON.parse(JSON.stringify(work)) as Work, pictures: shownBy(work), unknownSections: [] }
      expect(read).toEqual({ ok: true, value })
      expect(read.ok && writeCaseFile(read.value.work, read.value.pictures, 'Transload', instant(0))).toBe(text)
    }),
  )
})

test('every schema of a slide is what the writers of slides draw', () => {
  expectTypeOf<WireSlide['content']>().toExtend<SlideContent>()
  expectTypeOf<WireSlide['receipt']>().toExtend<Receipt>()
})

test('the file of version 0 opens in the form of today', () => {
  const read = readCaseFile(versionNought)
  const created = Date.UTC(2026, 10, 20, 8)
  expect(read.ok && read.value.work.views).toEqual([
    { id: 'a1', name: 'Both legs', query: 'from=2023-09-07&to=2023-10-01', created },
  ])
  const [note] = read.ok ? read.value.work.notes : []
  expect(note).toMatchObject({
    on: { caseId: 'published', kind: 'day', id: '2023-09-12' },
    changed: created + 31 * 60_000,
  })
})

test('a picture goes by what it holds: under a strange name it gets its own, and what is none is refused', () => {
  const slide = savedSlide('s', 'Sea', pictureOf(9))
  const work = { ...EMPTY_WORK, slides: [slide] }
  const text = writeCaseFile(work, new Map([[slide.pictureId, pictureOf(9)]]), 'Transload', instant(0))
  const renamed = readCaseFile(text.replaceAll(slide.pictureId, 'mine'))
  expect(renamed.ok && renamed.value.work.slides[0]?.pictureId).toBe(slide.pictureId)
  const script = readCaseFile(text.replace(/"base64": ".*"/, `"base64": "${btoa('<svg onload=alert(1)>')}"`))
  expect(script).toMatchObject({ ok: false, error: { kind: 'faulty', faults: [{ path: 'pictures[0].base64' }] } })
})

test.each([
  ['an address that runs', '"address": "https://', '"address": "javascript:alert(1)//'],
  ['a colour that fetches', '#f7f5f0', 'url(//sink.invalid)'],
  ['a mode that is none', '"mode": "rail"', '"mode": "road"'],
])('a slide with %s is refused', (_what, before, after) => {
  const text = textOf({ ...EMPTY_WORK, slides: [savedSlide('s', 'Sea')] })
  expect(text).toContain(before)
  expect(readCaseFile(text.replace(before, after)).ok).toBe(false)
})

test.each([
  ['exercise', '{"format":"transload-exercise","version":1}'],
  ['scenario', '{"format":"transload-scenario","version":1}'],
  ['geojson', '{"type":"FeatureCollection","features":[]}'],
  ['json', '[1,2]'],
  ['text', 'Dear all,'],
])('a file that is no case file is told: %s', (is, text) => {
  expect(readCaseFile(text)).toEqual({ ok: false, error: { kind: 'other', is } })
})

test('the file of version 1 with slides and an exercise opens whole, and is written again byte by byte', () => {
  const read = readCaseFile(withSlides)
  if (!read.ok) throw new Error('It does not open')
  const { work, pictures } = read.value
  expect([work.views, work.notes, work.slides, work.exercises].map(({ length }) => length)).toEqual([1, 1, 1, 1])
  expect(pictures.get(work.slides[0]?.pictureId ?? '')).toMatchObject({ type: 'image/png', width: 16, height: 9 })
  const saved = instant(Date.UTC(2026, 10, 26, 16))
  expect(writeCaseFile(work, pictures, 'Transload', saved)).toBe(withSlides)
})

test('the file of version 1 opens; what it says beyond the schema stays or is told of', () => {
  const read = readCaseFile(versionOne)
  expect(read.ok && read.value.work.views.map(({ name }) => name)).toEqual(['Both legs', 'By train'])
  expect(read.ok && read.value.work.views[1]).toMatchObject({ colour: 'red' })
  expect(read.ok && read.value.unknownSections).toEqual(['drawings'])
})

test('a later version is refused by its number, whatever else it holds', () => {
  const text = JSON.stringify({ format: 'transload-case-file', version: 2, views: 'otherwise' })
  expect(readCaseFile(text)).toEqual({ ok: false, error: { kind: 'newer', version: 2 } })
})

test('all that is wrong is listed by path', () => {
  const text = JSON.stringify({
    format: 'transload-case-file',
    version: 1,
    generator: 'x',
    views: [{ id: 'a', name: 3, query: '', created: 'yesterday' }],
    notes: [{ id: 'b', on: { caseId: 'published', kind: 'wish', id: 'c' }, text: '' }],
  })
  const read = readCaseFile(text)
  const paths = !read.ok && read.error.kind === 'faulty' ? read.error.faults.map(({ path }) => path) : []
  expect(paths).toEqual([
    'views[0].name',
    'views[0].created',
    'notes[0].on.kind',
    'notes[0].created',
    'notes[0].changed',
  ])
})

test('no text throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        works.map((work) => JSON.stringify(work)),
      ),
      (text) => {
        expect(readCaseFile(text).ok).toBe(false)
      },
    ),
  )
})
