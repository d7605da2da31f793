import { en } from '#app/i18n/messages/en/en.ts'
import { fr } from '#app/i18n/messages/fr/fr.ts'
import { createTranslator } from '#app/i18n/translator.ts'

/** The languages of the app with their real words. */
export const english = createTranslator('en', en)
export const french = createTranslator('fr', fr)
