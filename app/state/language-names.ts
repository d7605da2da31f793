import type { Language } from '#app/state/view.ts'

/** A language is named in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  ru: 'Русский',
  uk: 'Українська',
  ko: '한국어',
  ja: '日本語',
}
