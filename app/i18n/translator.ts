import { createContext, useContext } from 'react'
import { createIntl, createIntlCache } from 'react-intl'
import { ensure } from '#app/base/ensure.ts'
import type { LocalText } from '#app/domain/record.ts'
import { apart, valuesApart, type Direction } from '#app/i18n/isolate.ts'
import type { en } from '#app/i18n/messages/en/en.ts'

export type MessageId = keyof typeof en
export type Messages = Readonly<Record<MessageId, string>>
export type MessageValues = Readonly<Record<string, string | number>>

/** Speaks one language. Made of plain messages, so that workers, exports and tests can make one without React. */
export type Translator = {
  readonly language: string
  readonly t: (id: MessageId, values?: MessageValues) => string
  /** A whole number with the separators of the language. */
  readonly number: (value: number) => string
  /** Words one after the other, with nothing between the last two. */
  readonly list: (words: readonly string[]) => string
  /** A name that is put among other words without a message: the marks round it are those that a message would set. */
  readonly name: (text: string) => string
  /** Says the same without marks of direction, for files and for what is compared. */
  readonly plain: Translator
  /** The words of a record in this language, English where there are none. */
  readonly local: (text: LocalText) => string
  /** The language that `local` really gives, for the `lang` attribute. */
  readonly languageOf: (text: LocalText) => string
}

const cache = createIntlCache()

/**
 * English numbers and dates are written "1,000" and "12 Sep 2023", which no single locale does; months come apart.
 * `page`: the direction of the page that is spoken to; null: a file, in which names are not marked.
 */
export function createTranslator(language: string, messages: Messages, page: Direction | null = null): Translator {
  // No zone of time is set: the library would merge formats anew for each message, four fifths of its cost. No message writes a time.
  const intl = createIntl({ locale: language, messages }, cache)
  const inLanguage = (text: LocalText) => (language === 'fr' ? text.fr : undefined)
  const name: Translator['name'] = (text) => (page === null ? text : apart(text, page))
  const marked = (id: MessageId, values?: MessageValues) =>
    page === null || values === undefined ? values : valuesApart(messages[id], values, page)
  let plain: Translator | null = null
  const translator: Translator = {
    language,
    t: (id, values) => intl.formatMessage({ id }, marked(id, values)),
    number: (value) => intl.formatNumber(value, { maximumFractionDigits: 1 }),
    list: (words) => words.map(name).join(language === 'ja' ? '、' : ', '),
    name,
    get plain() {
      if (page === null) return translator
      return (plain ??= createTranslator(language, messages))
    },
    local: (text) => inLanguage(text) ?? text.en,
    languageOf: (text) => (inLanguage(text) === undefined ? 'en' : language),
  }
  return translator
}

type SomeMessages = Readonly<Partial<Record<MessageId, string>>>

/** Written from the English; what has been added there since and is not written yet is read in English. */
const TRANSLATIONS: Readonly<Record<string, () => Promise<SomeMessages>>> = {
  de: async () => (await import('#app/i18n/messages/de/de.ts')).de,
  es: async () => (await import('#app/i18n/messages/es/es.ts')).es,
  ru: async () => (await import('#app/i18n/messages/ru/ru.ts')).ru,
  uk: async () => (await import('#app/i18n/messages/uk/uk.ts')).uk,
  ko: async () => (await import('#app/i18n/messages/ko/ko.ts')).ko,
  ja: async () => (await import('#app/i18n/messages/ja/ja.ts')).ja,
}

/** Each language comes when it is asked for, and none before; one that we do not speak is English. */
export async function loadMessages(language: string): Promise<Messages> {
  if (language === 'fr') return (await import('#app/i18n/messages/fr/fr.ts')).fr
  const [{ en }, translation] = await Promise.all([import('#app/i18n/messages/en/en.ts'), TRANSLATIONS[language]?.()])
  return { ...en, ...translation }
}

export const TranslatorContext = createContext<Translator | null>(null)

/** The translator of the page. */
export const useTranslator = (): Translator => ensure(useContext(TranslatorContext), 'translator')
