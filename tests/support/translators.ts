import { de } from '#app/i18n/messages/de/de.ts'
import { en } from '#app/i18n/messages/en/en.ts'
import { es } from '#app/i18n/messages/es/es.ts'
import { fr } from '#app/i18n/messages/fr/fr.ts'
import { ja } from '#app/i18n/messages/ja/ja.ts'
import { ko } from '#app/i18n/messages/ko/ko.ts'
import { ru } from '#app/i18n/messages/ru/ru.ts'
import { uk } from '#app/i18n/messages/uk/uk.ts'
import { createTranslator, type MessageId, type Translator } from '#app/i18n/translator.ts'
import { LANGUAGES, type Language } from '#app/state/view.ts'

/** The real words of each language; what is not written yet is missing. */
export const MESSAGES: Readonly<Record<Language, Readonly<Partial<Record<MessageId, string>>>>> = {
  en,
  fr,
  de,
  es,
  ru,
  uk,
  ko,
  ja,
}

/** Speaks a language of the app as the page does. */
export const speaking = (language: Language): Translator => createTranslator(language, { ...en, ...MESSAGES[language] })

/** The languages of the app with their real words. */
export const english = speaking('en')
export const french = speaking('fr')
export const everyLanguage: readonly Translator[] = LANGUAGES.map(speaking)
