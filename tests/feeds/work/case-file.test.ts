import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { NOTE_KINDS, type Work } from '#app/domain/work/work.ts'
import { readCaseFile, writeCaseFile } from '#app/feeds/work/case-file.ts'
import versionOne from '#tests/support/old/work-v1.transload.json?raw'

const moments = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instant)
const ids = fc.stringMatching(/^[a-z0-9]{8}$/)
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
})

test('what a case file holds comes back word for word', () => {
  fc.assert(
    fc.property(works, (work) => {
      const read = readCaseFile(writeCaseFile(work, 'Transload', instant(0)))
      expect(read).toEqual({ ok: true, value: { work, unknownSections: [] } })
    }),
  )
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
