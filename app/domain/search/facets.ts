/** By what results can be narrowed. */
export const FACETS = ['kind', 'mode', 'vessel', 'place', 'source', 'grade', 'basis'] as const
export type FacetName = (typeof FACETS)[number]

/**
 * The values of a record by their numbers in a dictionary: a leg has two places, a place has no grade. Numbers, since
 * thousands of records are counted while somebody types.
 */
export type FacetMarks = Readonly<Record<FacetName, readonly number[]>>

/** A value that somebody chose. Of one facet any may hold; of several facets, each must. */
export type FacetChoice = { readonly name: FacetName; readonly value: string }

export type FacetCount = { readonly value: string; readonly count: number }
export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>

export const isChosen = (chosen: readonly FacetChoice[], { name, value }: FacetChoice): boolean =>
  chosen.some((choice) => choice.name === name && choice.value === value)

/** The choices with one more, or without the one that is taken back. */
export const toggled = (chosen: readonly FacetChoice[], choice: FacetChoice): readonly FacetChoice[] =>
  isChosen(chosen, choice)
    ? chosen.filter(({ name, value }) => name !== choice.name || value !== choice.value)
    : [...chosen, choice]

type Faceted = { readonly facets: FacetMarks }
type Dictionary = Readonly<Record<FacetName, readonly string[]>>
export type Narrowed<Entry> = { readonly entries: readonly Entry[]; readonly counts: FacetCounts }

/**
 * What passes all chosen facets, and the counts beside each value. The counts of a facet are those of what passes the
 * others: they say what choosing the value would give.
 */
export function narrow<Entry extends Faceted>(
  entries: readonly Entry[],
  chosen: readonly FacetChoice[],
  dictionary: Dictionary,
): Narrowed<Entry> {
  const wanted = FACETS.flatMap((name) => {
    const marks = chosen.filter((choice) => choice.name === name).map(({ value }) => dictionary[name].indexOf(value))
    return marks.length > 0 ? [{ name, marks }] : []
  })
  const passing: Entry[] = []
  const tallies = byFacet((name) => new Uint32Array(dictionary[name].length))
  for (const entry of entries) {
    const failed = failedFacet(entry.facets, wanted)
    if (failed === 'several') continue
    if (failed !== 'none') {
      count(tallies[failed], entry.facets[failed])
      continue
    }
    passing.push(entry)
    for (const name of FACETS) count(tallies[name], entry.facets[name])
  }
  const counts = byFacet((name) => counted(tallies[name], dictionary[name], chosenOf(name, chosen)))
  return { entries: passing, counts }
}

type Wanted = readonly { readonly name: FacetName; readonly marks: readonly number[] }[]

function failedFacet(facets: FacetMarks, wanted: Wanted): FacetName | 'none' | 'several' {
  let failed: FacetName | 'none' = 'none'
  for (const { name, marks } of wanted) {
    if (facets[name].some((mark) => marks.includes(mark))) continue
    if (failed !== 'none') return 'several'
    failed = name
  }
  return failed
}

/** Typed arrays count without hashing. */
function count(tally: Uint32Array, marks: readonly number[]): void {
  for (const mark of marks) tally[mark] = (tally[mark] ?? 0) + 1
}

const chosenOf = (name: FacetName, chosen: readonly FacetChoice[]): readonly string[] =>
  chosen.filter((choice) => choice.name === name).map(({ value }) => value)

/** Most first; what is chosen stays in the list, were there none of it. */
function counted(tally: Uint32Array, values: readonly string[], chosen: readonly string[]): readonly FacetCount[] {
  const counts: FacetCount[] = []
  for (const [mark, value] of values.entries()) {
    const found = tally[mark] ?? 0
    if (found > 0 || chosen.includes(value)) counts.push({ value, count: found })
  }
  for (const value of chosen) if (!values.includes(value)) counts.push({ value, count: 0 })
  return counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

const byFacet = <Value>(make: (name: FacetName) => Value): Record<FacetName, Value> => ({
  kind: make('kind'),
  mode: make('mode'),
  vessel: make('vessel'),
  place: make('place'),
  source: make('source'),
  grade: make('grade'),
  basis: make('basis'),
})
