import type { CaseFile } from '#app/domain/case.ts'
import { foldName, searchWords } from '#app/domain/search/fold.ts'

/** A word that may be taken for something else. What is to be said of it stands in the messages. */
export type LookAlike = {
  readonly id: 'danube' | 'rason' | 'maria-e' | 'angara'
  /** Each of these, typed whole, asks for the warning. */
  readonly words: readonly string[]
  /** The name in the case with which it is mixed up: a case without it needs no warning. */
  readonly meant: string
}

const LOOK_ALIKES: readonly LookAlike[] = [
  { id: 'danube', words: ['Danube', 'Дунай'], meant: 'Dunay' },
  { id: 'rason', words: ['Rason'], meant: 'Rajin' },
  { id: 'maria-e', words: ['Maria E', '9617923'], meant: 'Maria' },
  { id: 'angara', words: ['Angara'], meant: 'Angara' },
]

/** What to be warned of, by what was typed. */
export function lookAlikesIn(query: string, file: Pick<CaseFile, 'places' | 'vessels'>): readonly LookAlike[] {
  const typed = ` ${searchWords(query).join(' ')} `
  return LOOK_ALIKES.filter(
    ({ words, meant }) => words.some((word) => typed.includes(` ${foldName(word)} `)) && isNamedIn(file, meant),
  )
}

function isNamedIn({ places, vessels }: Pick<CaseFile, 'places' | 'vessels'>, name: string): boolean {
  const folded = foldName(name)
  return [...places, ...vessels].some((record) => foldName(record.name).split(' ')[0] === folded)
}
