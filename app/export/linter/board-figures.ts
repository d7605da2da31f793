import type { Claim } from '#app/domain/claim.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import type { ConsignmentId, LocalText } from '#app/domain/record.ts'
import { countingsIn } from '#app/export/linter/numbers.ts'
import type { Noun } from '#app/export/linter/counted-nouns.ts'
import type { Board } from '#app/state/board.ts'

/** A number that the board gives, and who gives it. */
export type BoardFigure = {
  readonly quantity: Quantity
  readonly counts: Noun
  /** Sums of the board, and what a consignment or a sighting holds, come before what was merely claimed. */
  readonly kind: 'sum' | 'record' | 'claim'
  /** null: no claim gives it. */
  readonly claim: Claim | null
}

export type BoardFigures = {
  /** By each number that stands in a figure; a range is found by both of its ends. */
  readonly byValue: ReadonlyMap<number, readonly BoardFigure[]>
  readonly perLeg: ReadonlyMap<number, Quantity>
  /** Is the number in the words of a record, or how many records the board has, as a number of this? null: of anything. */
  readonly isTold: (value: number, noun: Noun | null) => boolean
}

const made = new WeakMap<Board, BoardFigures>()

/** Every number of a board. Worked out once for each board: a case may have thousands of consignments. */
export function figuresOnBoard(board: Board): BoardFigures {
  const known = made.get(board)
  if (known) return known
  const figures = { byValue: valuesOf(board), perLeg: perLegOf(board), isTold: toldBy(board) }
  made.set(board, figures)
  return figures
}

export function valuesIn(quantity: Quantity): readonly number[] {
  switch (quantity.kind) {
    case 'unknown':
      return []
    case 'range':
      return [quantity.low, quantity.high]
    default:
      return [quantity.value]
  }
}

function valuesOf(board: Board): ReadonlyMap<number, readonly BoardFigure[]> {
  const { headline, itemised, synthetic } = board.totals
  const { file } = board
  const byValue = new Map<number, BoardFigure[]>()
  const seen = new Set<string>()
  const put = (figure: BoardFigure) => {
    const { quantity, counts, kind, claim } = figure
    const isSoft = 'about' in quantity && quantity.about
    const key = `${quantity.kind} ${valuesIn(quantity).join('-')} ${isSoft} ${counts} ${kind} ${claim?.id ?? ''}`
    if (seen.has(key)) return
    seen.add(key)
    for (const value of valuesIn(figure.quantity)) byValue.set(value, [...(byValue.get(value) ?? []), figure])
  }
  const sum = (quantity: Quantity | null | undefined, counts: Noun = 'containers', claim: Claim | null = null) =>
    quantity && put({ quantity, counts, kind: 'sum', claim })
  sum(headline?.claimed, headline?.claim.figure?.counts, headline?.claim)
  sum(itemised)
  sum(headline?.itemised)
  sum(headline?.notItemised, headline?.claim.figure?.counts)
  sum(synthetic)
  for (const { containers } of file.consignments) {
    put({ quantity: containers, counts: 'containers', kind: 'record', claim: null })
  }
  for (const { quantity, counts } of file.sightings) {
    if (quantity && counts) put({ quantity, counts, kind: 'record', claim: null })
  }
  for (const claim of file.claims) {
    if (claim.figure) put({ quantity: claim.figure.quantity, counts: claim.figure.counts, kind: 'claim', claim })
  }
  return byValue
}

/** What somebody gets who adds up containers leg by leg: of one consignment, and of all that are shown. */
function perLegOf({ legs, totals, file }: Board): ReadonlyMap<number, Quantity> {
  const legCounts = new Map<ConsignmentId, number>()
  for (const { consignment } of legs) legCounts.set(consignment, (legCounts.get(consignment) ?? 0) + 1)
  const perLeg = new Map<number, Quantity>()
  let total = 0
  for (const { id, containers } of file.consignments) {
    const count = legCounts.get(id) ?? 0
    const [low = 0, high] = valuesIn(containers)
    total += low * count
    if (count < 2) continue
    perLeg.set(low * count, containers)
    if (high !== undefined) perLeg.set(high * count, containers)
  }
  if (!perLeg.has(total) && !valuesIn(totals.itemised).includes(total)) perLeg.set(total, totals.itemised)
  perLeg.delete(0)
  return perLeg
}

type Told = ReadonlyMap<number, ReadonlySet<Noun | null>>

/** Numbers with what they count; null: the words do not say. */
function tell(told: Map<number, Set<Noun | null>>, value: number, noun: Noun | null): void {
  told.set(value, (told.get(value) ?? new Set()).add(noun))
}

function toldBy(board: Board): BoardFigures['isTold'] {
  const has = (told: Told, value: number, noun: Noun | null) => {
    const as = told.get(value)
    return as !== undefined && (noun === null || as.has(noun) || as.has(null))
  }
  return (value, noun) => has(countsOn(board), value, noun) || has(numbersInWords(board), value, noun)
}

function countsOn({ file, legs, totals, positions }: Board): Told {
  const told = new Map<number, Set<Noun | null>>()
  const count = (noun: Noun, ...counts: readonly number[]) => counts.forEach((one) => tell(told, one, noun))
  count('legs', legs.length, file.legs.length)
  count('consignments', totals.consignmentCount, totals.reportedCount, file.consignments.length)
  count('sources', file.sources.length)
  count('origins', new Set(file.sources.map(({ origin }) => origin.id)).size)
  count('claims', file.claims.length, file.claims.filter(({ kind }) => kind !== 'denial').length)
  count('denials', file.claims.filter(({ kind }) => kind === 'denial').length)
  count('positions', positions?.count ?? 0)
  for (const { precisionKm } of file.places) tell(told, precisionKm, 'kilometres')
  return told
}

const readBefore = new WeakMap<Board['file']['claims'], Told>()

/** Reading all words takes longest, and the claims stay the same when the window moves. */
function numbersInWords({ case: ofCase, file }: Board): Told {
  const known = readBefore.get(file.claims)
  if (known) return known
  const told = new Map<number, Set<Noun | null>>()
  const read = (text: Partial<LocalText> | null | undefined) => {
    for (const [language, words] of [['en', text?.en ?? ''] as const, ['fr', text?.fr ?? ''] as const]) {
      for (const { values, nouns } of countingsIn(words, language)) {
        for (const value of values) for (const noun of nouns.length > 0 ? nouns : [null]) tell(told, value, noun)
      }
    }
  }
  for (const text of [ofCase.name, ofCase.description, ofCase.caveat]) read(text)
  for (const { text, figure, speaker } of file.claims) {
    for (const one of [text, figure?.wording, figure?.since, { en: speaker }]) read(one)
  }
  for (const { text } of file.sightings) read(text)
  readBefore.set(file.claims, told)
  return told
}
