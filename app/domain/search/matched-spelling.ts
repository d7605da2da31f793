import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Place } from '#app/domain/place.ts'
import type { PlaceId } from '#app/domain/record.ts'
import { folder, searchWords, soughtIn } from '#app/domain/search/fold.ts'
import type { Found } from '#app/domain/search/search-entry.ts'

/**
 * The other spelling by which a record was found, as it is written: typing 나진 finds "Rajin (Najin) port", and a reader
 * should see why. null: the main name of one of its places already says it, or the words stand elsewhere.
 */
export function matchedSpelling(found: Found, index: CaseIndex, query: string): string | null {
  const sought = searchWords(query).map(soughtIn)
  if (sought.length === 0) return null
  const places = placesOf(found).flatMap((id) => index.places.get(id) ?? [])
  for (const word of sought) {
    if (places.some((place) => foldAgain(place.name).starts.includes(word))) continue
    const spelling = places.map((place) => spellingWith(place, word)).find((text) => text !== undefined)
    if (spelling !== undefined) return spelling
  }
  return null
}

const { foldAgain } = folder()

const spellingWith = (place: Place, word: string): string | undefined =>
  place.altNames.find((name) => foldAgain(name).starts.includes(word))

function placesOf(found: Found): readonly PlaceId[] {
  switch (found.kind) {
    case 'place':
      return [found.record.id]
    case 'leg':
      return [found.record.departs.place, found.record.arrives.place]
    case 'sighting':
      return found.record.place === null ? [] : [found.record.place]
    case 'claim':
    case 'denial':
      return found.record.places
    default:
      return []
  }
}
