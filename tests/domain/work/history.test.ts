import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  withDuplicatedView,
  withMovedView,
  withNote,
  withoutNote,
  withoutView,
  withRenamedView,
  withView,
} from '#app/domain/work/edits.ts'
import { applyStep, NO_HISTORY, remember, sealed, stepBetween, type Step } from '#app/domain/work/history.ts'
import { mergeItems } from '#app/domain/work/merge.ts'
import { instant } from '#app/domain/time.ts'
import { EMPTY_WORK, type Work } from '#app/domain/work/work.ts'

const NOW = instant(0)
const ON = { caseId: 'published', kind: 'leg', id: 'WH-300-sea' } as const
const LABEL = { edit: 'renameView', what: 'x' } as const

type Act = { readonly what: number; readonly which: number; readonly by: number; readonly text: string }
const acts = fc.array(
  fc.record({ what: fc.nat(6), which: fc.nat(20), by: fc.integer({ min: -3, max: 3 }), text: fc.string() }),
  { minLength: 1, maxLength: 120 },
)

function afterAct(work: Work, { what, which, by, text }: Act, number: number): Work {
  const id = `i${number}`
  const view = work.views[which % Math.max(1, work.views.length)]?.id ?? ''
  const note = work.notes[which % Math.max(1, work.notes.length)]?.id ?? ''
  switch (what) {
    case 0:
      return withView(work, { id, name: text, query: '', created: NOW })
    case 1:
      return withRenamedView(work, view, text)
    case 2:
      return withMovedView(work, view, by)
    case 3:
      return withoutView(work, view)
    case 4:
      return withDuplicatedView(work, view, { id, name: text, created: NOW })
    case 5:
      return withNote(work, which % 2 === 0 ? id : note || id, ON, text, NOW)
    default:
      return withoutNote(work, note)
  }
}

test('whatever was done can be undone step by step, and done again', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const states: Work[] = [EMPTY_WORK]
      const steps: Step[] = []
      for (const [number, act] of list.entries()) {
        const before = states.at(-1) ?? EMPTY_WORK
        const after = afterAct(before, act, number)
        const step = stepBetween(LABEL, null, before, after)
        if (!step) continue
        steps.push(step)
        states.push(after)
      }
      let work = states.at(-1) ?? EMPTY_WORK
      for (let index = steps.length - 1; index >= 0; index -= 1) {
        const result = applyStep(work, steps[index] as Step, 'undo')
        expect(result.ok).toBe(true)
        if (result.ok) work = result.value
        expect(work).toEqual(states[index])
      }
      for (const [index, step] of steps.entries()) {
        const result = applyStep(work, step, 'redo')
        if (result.ok) work = result.value
        expect(work).toEqual(states[index + 1])
      }
    }),
    { numRuns: 300 },
  )
})

test('at least 100 steps are remembered; writing in one note is one of them until it is left', () => {
  let history = NO_HISTORY
  let work = EMPTY_WORK
  const write = (id: string, text: string) => {
    const next = withNote(work, id, ON, text, NOW)
    const step = stepBetween({ edit: 'writeNote', what: text }, id, work, next)
    if (step) history = remember(history, step)
    work = next
  }
  for (let number = 0; number < 150; number += 1) write(`n${number}`, 'a')
  expect(history.done.length).toBeGreaterThanOrEqual(100)
  const before = history.done.length
  write('n149', 'ab')
  write('n149', 'abc')
  expect(history.done).toHaveLength(before)
  history = sealed(history)
  write('n149', 'abcd')
  expect(history.done).toHaveLength(before + 1)
  const undone = applyStep(work, history.done.at(-1) as Step, 'undo')
  expect(undone.ok && undone.value.notes.at(-1)?.text).toBe('abc')
})

const lists = fc.uniqueArray(
  fc.record({ id: fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), text: fc.nat(3) }),
  {
    selector: ({ id }) => id,
  },
)

test('of what two made of one list everything is found again in what comes of it', () => {
  fc.assert(
    fc.property(lists, lists, lists, (base, mine, theirs) => {
      const { items } = mergeItems(base, mine, theirs, (item) => ({ ...item, id: `${item.id}2` }))
      const says = (list: readonly (typeof base)[number][], one: (typeof base)[number]) =>
        list.some(({ id, text }) => id.startsWith(one.id) && text === one.text)
      const made = [...mine, ...theirs].filter((one) => !says(base, one))
      expect(made.filter((one) => !says(items, one))).toEqual([])
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      for (const { id, text } of items) {
        expect([...mine, ...theirs].some((one) => id.startsWith(one.id) && one.text === text)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})
