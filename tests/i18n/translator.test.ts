import { expect, test } from 'vitest'
import { en } from '#app/i18n/messages/en/en.ts'
import { loadMessages } from '#app/i18n/translator.ts'
import { english, french } from '#tests/support/translators.ts'

test('numbers have the separators of the language', () => {
  expect(english.number(1_234_567)).toBe('1,234,567')
  expect(french.number(1_234_567)).toBe('1\u202F234\u202F567')
})

test('a record speaks the language of the reader, or English', () => {
  expect(french.local({ en: 'Port', fr: 'Le port' })).toBe('Le port')
  expect(french.local({ en: 'Port' })).toBe('Port')
  expect(english.local({ en: 'Port', fr: 'Le port' })).toBe('Port')
})

test('the language that is really given is told, for those who hear it', () => {
  expect(french.languageOf({ en: 'Port' })).toBe('en')
  expect(french.languageOf({ en: 'Port', fr: 'Le port' })).toBe('fr')
})

test('a language that the app does not have is English', async () => {
  expect(await loadMessages('tlh')).toEqual(en)
  expect(await loadMessages('fr')).not.toEqual(en)
})
