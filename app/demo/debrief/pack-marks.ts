/*
 *  marks that would cover each other stand in rows, the first that has room
 *
 *  row 0    o  o    o
 *  row 1     o
 */

/** The row of each mark, from their places in px, first to last. Marks are `size` px wide. */
export function packMarks(places: readonly number[], size: number): readonly number[] {
  const ends: number[] = []
  return places.map((place) => {
    const free = ends.findIndex((end) => end <= place)
    const row = free === -1 ? ends.length : free
    ends[row] = place + size
    return row
  })
}
