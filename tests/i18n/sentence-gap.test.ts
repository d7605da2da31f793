import { expect, test } from 'vitest'
import { sentenceGap } from '#app/i18n/sentence-gap.ts'
import { LANGUAGES } from '#app/state/view.ts'
import { speaking } from '#tests/support/translators.ts'

test('between two sentences is a space, but in Japanese, whose full stop holds its own', () => {
  const gaps = LANGUAGES.map((language) => [language, sentenceGap(speaking(language).t('firstLook.question'))])
  expect(gaps).toEqual(LANGUAGES.map((language) => [language, language === 'ja' ? '' : ' ']))
})
