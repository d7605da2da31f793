import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { gradeText, lowestGrade, type Grades, type SourceId } from '#app/domain/record.ts'
import { FACETS, type FacetMarks, type FacetName } from '#app/domain/search/facets.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import type { Vessel } from '#app/domain/vessel.ts'

/** The value of the facet "grade" where none of the three is given. */
export const NO_GRADE = 'none'

/** The values of each facet; a mark is the place of a value in its list. */
export type FacetDictionary = Readonly<Record<FacetName, readonly string[]>>

type Marks = readonly number[]
const NONE: Marks = []

/** Numbers the values of each facet as they come. Equal lists of one are one list. */
function marker() {
  const dictionary = Object.fromEntries(FACETS.map((name) => [name, [] as string[]])) as Record<FacetName, string[]>
  const known = Object.fromEntries(FACETS.map((name) => [name, new Map<string, Marks>()])) as Record<
    FacetName,
    Map<string, Marks>
  >
  const one = (name: FacetName, value: string | null): Marks => {
    if (value === null) return NONE
    let marks = known[name].get(value)
    if (!marks) known[name].set(value, (marks = [dictionary[name].push(value) - 1]))
    return marks
  }
  return { dictionary, one }
}

/** Lists of one come from one maker, so that equal ones are the same. */
const union = (lists: readonly Marks[]): Marks => {
  const [first = NONE, ...more] = lists
  return more.every((list) => list === first) ? first : [...new Set(lists.flat())]
}

/** The two ends of a leg: the same list for the same ends. */
function pairs(): (a: Marks, b: Marks) => Marks {
  const made = new Map<Marks, Map<Marks, Marks>>()
  return (a, b) => {
    let from = made.get(a)
    if (!from) made.set(a, (from = new Map<Marks, Marks>()))
    let pair = from.get(b)
    if (!pair) from.set(b, (pair = union([a, b])))
    return pair
  }
}

const isUngraded = ({ position, cargo, identity }: Grades): boolean =>
  position === null && cargo === null && identity === null

/** The facets of each kind of record. */
function makeReader(index: CaseIndex, one: (name: FacetName, value: string | null) => Marks) {
  const many = (name: FacetName, values: readonly string[]): Marks => union(values.map((value) => one(name, value)))
  const origin = (id: SourceId | undefined): Marks =>
    one('source', (id === undefined ? null : index.sources.get(id)?.origin.id) ?? null)
  const origins = (ids: readonly SourceId[]): Marks => (ids.length === 1 ? origin(ids[0]) : union(ids.map(origin)))
  const grade = (grades: Grades): Marks => {
    const lowest = isUngraded(grades) ? null : lowestGrade(grades)
    return one('grade', lowest ? gradeText(lowest) : NO_GRADE)
  }
  const ends = pairs()
  const placesOf = (leg: Leg): Marks => ends(one('place', leg.departs.place), one('place', leg.arrives.place))
  // All of one shape: thousands are counted while somebody types.
  return {
    place: (place: Place): FacetMarks => ({
      kind: one('kind', 'place'),
      mode: NONE,
      vessel: NONE,
      place: one('place', place.id),
      source: origins(place.sources),
      grade: NONE,
      basis: one('basis', place.basis),
    }),
    vessel: (vessel: Vessel): FacetMarks => ({
      kind: one('kind', 'vessel'),
      mode: NONE,
      vessel: one('vessel', vessel.id),
      place: NONE,
      source: origins(vessel.sources),
      grade: grade(vessel.grades),
      basis: one('basis', vessel.basis),
    }),
    consignment: (consignment: Consignment): FacetMarks => {
      const legs = consignment.legs.flatMap((id) => index.legs.get(id) ?? [])
      return {
        kind: one('kind', 'consignment'),
        mode: union(legs.map(({ mode }) => one('mode', mode))),
        vessel: union(legs.filter(({ vessel }) => vessel !== null).map(({ vessel }) => one('vessel', vessel))),
        place: union(legs.map(placesOf)),
        source: origins(consignment.sources),
        grade: grade(consignment.grades),
        basis: one('basis', consignment.basis),
      }
    },
    leg: (leg: Leg): FacetMarks => ({
      kind: one('kind', 'leg'),
      mode: one('mode', leg.mode),
      vessel: one('vessel', leg.vessel),
      place: placesOf(leg),
      source: origins(leg.sources),
      grade: grade(leg.grades),
      basis: one('basis', leg.basis),
    }),
    sighting: (sighting: Sighting): FacetMarks => ({
      kind: one('kind', 'sighting'),
      mode: NONE,
      vessel: many('vessel', sighting.vessels),
      place: one('place', sighting.place),
      source: origins(sighting.sources),
      grade: grade(sighting.grades),
      basis: one('basis', sighting.basis),
    }),
    claim: (claim: Claim): FacetMarks => ({
      kind: one('kind', claim.kind === 'denial' ? 'denial' : 'claim'),
      mode: NONE,
      vessel: many('vessel', claim.vessels),
      place: many('place', claim.places),
      source: origins(claim.sources),
      grade: grade(claim.grades),
      basis: one('basis', claim.basis),
    }),
    source: (source: Source): FacetMarks => ({
      kind: one('kind', 'source'),
      mode: NONE,
      vessel: NONE,
      place: NONE,
      source: one('source', source.origin.id),
      grade: NONE,
      basis: one('basis', source.basis),
    }),
  }
}

export type FacetReader = ReturnType<typeof makeReader>

export function facetReader(index: CaseIndex): { readonly read: FacetReader; readonly dictionary: FacetDictionary } {
  const { dictionary, one } = marker()
  return { read: makeReader(index, one), dictionary }
}
