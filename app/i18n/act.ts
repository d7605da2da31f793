import type { KeyName } from '#app/base/keys.ts'
import type { MessageId, Translator } from '#app/i18n/translator.ts'

/** By what the acts of the page are put together, in the order in which they are listed. */
export const ACT_GROUPS = [
  'open',
  'window',
  'time',
  'known',
  'map',
  'case',
  'training',
  'help',
  'language',
  'theme',
] as const
export type ActGroup = (typeof ACT_GROUPS)[number]

/** Something that can be done on the page, named so that it can be found and done from one list. */
export type Act = {
  /** The same in every language and every release: it is remembered. */
  readonly id: string
  readonly group: ActGroup
  readonly title: (translator: Translator) => string
  readonly keys?: KeyName
  /** Why it cannot be done now; null: it can. */
  readonly hindrance: MessageId | null
  readonly run: () => void
}

/** One of several that a name has: "Language: Deutsch". */
export const choiceOf =
  (name: MessageId, choice: (translator: Translator) => string): Act['title'] =>
  (translator) =>
    translator.t('acts.choice', { name: translator.t(name), choice: choice(translator) })

/** Is it done already? Then it cannot be done again. */
export const unless = (isSo: boolean): MessageId | null => (isSo ? 'acts.why.already' : null)
