import { expect, test } from 'vitest'
import { en } from '#app/i18n/messages/en/en.ts'
import { isMirrored, mirrored } from '#app/i18n/pseudo.ts'
import { createTranslator } from '#app/i18n/translator.ts'
import { valuesOf } from '#tests/support/message-values.ts'

const turned = mirrored(en)
const plain = (text: string) => text.replaceAll(/[\u202C\u202E]/g, '')

test('every word is turned, and no value, number or case of a message', () => {
  const { t } = createTranslator('en', turned)
  const legs = t('count.legs', { count: 2 })
  expect(legs).toBe('2 \u202Elegs\u202C')
  for (const id of Object.keys(en) as (keyof typeof en)[]) {
    expect(plain(turned[id]), id).toBe(en[id])
    expect(valuesOf(turned[id]), id).toEqual(valuesOf(en[id]))
  }
})

test('it is asked for by an address and by nothing else', () => {
  expect(isMirrored('?pseudo=rtl&lang=fr')).toBe(true)
  for (const query of ['', '?pseudo=1', '?lang=rtl', '?dir=rtl']) expect(isMirrored(query)).toBe(false)
})
