import { foldName, folder, searchWords, soughtIn } from '#app/domain/search/fold.ts'
import type { Act } from '#app/i18n/act.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** An act with the words by which it is found. */
export type FindableAct = { readonly act: Act; readonly name: string; readonly starts: string }

/** Makes acts findable in each of these languages; the first is that of the page. */
export function findable(acts: readonly Act[], speakers: readonly Translator[]): readonly FindableAct[] {
  const { foldAgain } = folder()
  return acts.map((act) => {
    const said = speakers.flatMap((speaker) => [act.title(speaker), speaker.t(`acts.group.${act.group}`)])
    return { act, name: foldName(said[0] ?? ''), starts: foldAgain(said.join(' ')).starts }
  })
}

/**
 * The acts in which each typed word begins a word, those whose name begins with what was typed first, and among equals
 * those used last. Nothing typed: all, as they stand.
 */
export function findActs(acts: readonly FindableAct[], typed: string, recent: readonly string[]): readonly Act[] {
  const words = searchWords(typed)
  if (words.length === 0) return acts.map(({ act }) => act)
  const phrase = foldName(typed)
  const rank = ({ act, name }: FindableAct) => {
    const used = recent.indexOf(act.id)
    return (name.startsWith(phrase) ? 0 : 1_000) + (used < 0 ? recent.length : used)
  }
  return acts
    .filter(({ starts }) => words.every((word) => starts.includes(soughtIn(word))))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ act }) => act)
}
