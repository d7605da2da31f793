import { expect, test } from 'vitest'
import { minutesOf } from '#app/demo/tours/tours.ts'
import { FIRST_LOOK_MINUTES, isFirstVisit, offerFirstLook, useFirstLook } from '#app/state/first-look.ts'

/** Storage that holds these names. */
function storing(...names: readonly string[]): Storage {
  window.localStorage.clear()
  for (const name of names) window.localStorage.setItem(name, '1')
  return window.localStorage
}

const at = (search: string, hash = '') => ({ search, hash })

test.each(['?from=2023-09-07', '?leg=WH-300-vessel', '?embed=1', '?show=1', '?exercise=abcdefgh', '?case=training'])(
  'an address that carries a view is met by no first look: %s',
  (search) => expect(isFirstVisit(storing(), at(search))).toBe(false),
)

test('the first visit is one to the bare page, in any language, of somebody who has kept nothing here', () => {
  expect(isFirstVisit(storing(), at(''))).toBe(true)
  expect(isFirstVisit(storing('another-site'), at('?lang=ja&theme=dark'))).toBe(true)
  expect(isFirstVisit(storing('transload.preferences'), at(''))).toBe(false)
  expect(isFirstVisit(storing(), at('', '#glossary'))).toBe(false)
  expect(isFirstVisit(null, at(''))).toBe(false)
})

test('it is offered once, whether it is taken or not', () => {
  const storage = storing()
  offerFirstLook(storage, at(''))
  expect(useFirstLook.getState().isOffered).toBe(true)
  useFirstLook.setState({ isOffered: false })
  offerFirstLook(storage, at(''))
  expect(useFirstLook.getState().isOffered).toBe(false)
})

test('it takes as long as it says', () => {
  expect(minutesOf('first')).toBe(FIRST_LOOK_MINUTES)
})
