import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyText } from '#app/export/receipt/property-text.ts'
import { xmlText } from '#app/export/writers/xml-text.ts'

const NAME = 'Transload receipt'

const properties = (...all: readonly (readonly [name: string, content: string])[]): string =>
  `<?xml version="1.0"?><Properties xmlns:vt="v">${all
    .map(
      ([name, content]) => `<property fmtid="{D}" pid="2" name="${name}"><vt:lpwstr>${content}</vt:lpwstr></property>`,
    )
    .join('')}</Properties>`

describe('a property of a presentation', () => {
  test('comes back as it was written, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        const written = properties(['Other', xmlText(other)], [NAME, xmlText(JSON.stringify(text))])
        expect(propertyText(written, NAME)).toBe(JSON.stringify(text))
      }),
    )
  })

  test('is not there when only another bears its name in its text', () => {
    expect(propertyText(properties(['Other', `name=&quot;${NAME}&quot;`]), NAME)).toBeNull()
    expect(propertyText('', NAME)).toBeNull()
    expect(propertyText(`<property name="${NAME}">never ended`, NAME)).toBeNull()
  })

  test('of a file that declares entities is refused before one is unfolded', () => {
    const bomb = `<!DOCTYPE p [<!ENTITY a "${'x'.repeat(1000)}">]>${properties([NAME, '&a;'.repeat(1000)])}`
    expect(() => propertyText(bomb, NAME)).toThrow('declarations')
  })

  test('is looked for in one pass: 4 MB that never end hold nobody up', () => {
    // A pass for each letter would take hours: nobody would wait for the end of the tests.
    for (const piece of ['<property ', '<property name="x">', '</property>', '<', '&#', '&amp']) {
      const text = piece.repeat(Math.ceil(4e6 / piece.length))
      expect(propertyText(text, NAME)).toBeNull()
      propertyText(properties([NAME, text]), NAME)
    }
  })
})
