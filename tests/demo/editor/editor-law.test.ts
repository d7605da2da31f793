import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginEditing, edited, type EditorState } from '#app/demo/editor/editor-state.ts'
import { placeOfFault } from '#app/demo/editor/field.ts'
import { fieldsOf, formPlaces } from '#app/demo/editor/fields-of.ts'
import { partOfFault } from '#app/demo/editor/part.ts'
import { draftFaults, draftText, openDraft, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import { actionOf, contextOf, someDeeds, type Deed } from '#tests/demo/editor/some-edits.ts'
import { someScenario } from '#tests/feeds/scenarios/some-scenario.ts'

const after = (state: EditorState, deeds: readonly Deed[]): EditorState =>
  deeds.reduce((before, deed) => {
    const action = actionOf(before, deed)
    return action ? edited(before, action) : before
  }, state)

/** Does a thing until it changes nothing. */
function all(state: EditorState, kind: 'undo' | 'redo'): EditorState {
  const next = edited(state, { kind })
  return next === state ? state : all(next, kind)
}

const someDraft: fc.Arbitrary<DraftDocument> = someScenario.map((document) => ({ ...document }))

test('whatever was done, undoing all of it gives the first document, and doing it again the last', () => {
  fc.assert(
    fc.property(someDraft, someDeeds(40), (document, deeds) => {
      // What was undone and not done again is no part of the last document.
      const last = after(
        beginEditing(document),
        deeds.filter(({ kind }) => kind !== 'undo' && kind !== 'redo'),
      )
      const undone = all(last, 'undo')
      expect(undone.document).toBe(document)
      expect(all(undone, 'redo').document).toBe(last.document)
    }),
  )
})

test('undoing and doing again in between loses no way back to the first document', () => {
  fc.assert(
    fc.property(someDraft, someDeeds(40), (document, deeds) => {
      expect(all(after(beginEditing(document), deeds), 'undo').document).toBe(document)
    }),
  )
})

test('a document is right or says what is wrong, and comes back from its text as it was', () => {
  fc.assert(
    fc.property(someDraft, someDeeds(30), (document, deeds) => {
      const state = after(beginEditing(document), deeds)
      const faults = draftFaults(state.document)
      const opened = openDraft(draftText(state.document))
      expect(opened.document).toEqual(state.document)
      expect(opened.faults).toEqual(faults)
    }),
  )
})

test('each fault leads to a part that is there, and to a field of it unless it is about a key that no field has', () => {
  fc.assert(
    fc.property(someDraft, someDeeds(30), (document, deeds) => {
      const state = after(beginEditing(document), deeds)
      for (const { path, code } of draftFaults(state.document)) {
        const part = partOfFault(state.document, path)
        const context = contextOf(state.document)
        const place = placeOfFault(path, formPlaces(context, fieldsOf(context, part, [])))
        if (place === null) expect(code).toMatch(/unknown-key|too-many|^more$/)
      }
    }),
  )
})

test('a draft that is no scenario in most of its parts is still edited', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('title', 'roles', 'injects', 'expectations', 'start', 'duration'), fc.jsonValue()),
      someDeeds(20),
      (parts, deeds) => {
        const document = { format: 'transload-scenario', version: 1, ...parts }
        const state = after(beginEditing(document), deeds)
        expect(all(state, 'undo').document).toBe(document)
        expect(draftFaults(state.document).length).toBeGreaterThan(0)
      },
    ),
  )
})
