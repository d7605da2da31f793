import { en } from '#app/i18n/messages/en/en.ts'
import { createTranslator, type Translator } from '#app/i18n/translator.ts'

/** Tables, receipts and metadata speak English whatever the page speaks, so that two of them can be compared. */
export const ENGLISH: Translator = createTranslator('en', en)
