import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import { published } from '#mocks/cases/published/published.ts'
import { FIGURE_LOCKS, SOURCE_LOCKS } from '#tests/mocks/figure-locks.ts'

/*
 * Each published figure is pinned together with the sources that it rests on. Whoever edits a figure, its words or its
 * source alone meets a failing test here, and writes down both sides anew: the row that the test wanted is in its message.
 */

type WireQuantity = NonNullable<WireClaim['figure']>['quantity']
type WireSpan = { readonly from: string; readonly to: string } | null
type Figured = {
  readonly id: string
  readonly says: string
  readonly by: string
  readonly on: string
  readonly sources: readonly string[]
  readonly record: unknown
}

const FIGURES: readonly Figured[] = [
  ...published.claims.flatMap(({ id, figure, speaker, said, text, sources }) =>
    figure
      ? [
          {
            id,
            says: countText(figure.quantity, figure.counts),
            by: speaker,
            on: spanText(said),
            sources,
            record: { figure, text },
          },
        ]
      : [],
  ),
  ...published.consignments.map(({ id, containers, sources }) => ({
    id,
    says: countText(containers, 'containers'),
    by: '-',
    on: '-',
    sources,
    record: containers,
  })),
  ...published.sightings.flatMap(({ id, quantity, counts, when, text, sources }) =>
    quantity
      ? [
          {
            id,
            says: countText(quantity, counts),
            by: '-',
            on: spanText(when),
            sources,
            record: { quantity, counts, text },
          },
        ]
      : [],
  ),
]

function quantityText(quantity: WireQuantity): string {
  if (quantity.kind === 'unknown') return 'unknown'
  return quantity.kind === 'range' ? `range ${quantity.low}-${quantity.high}` : `${quantity.kind} ${quantity.value}`
}

function countText(quantity: WireQuantity, counts: string | null): string {
  return `${quantityText(quantity)} ${counts ?? '-'}`
}

function spanText(span: WireSpan): string {
  if (!span) return '-'
  return span.from === span.to ? span.from : `${span.from}..${span.to}`
}

const sourceOf = (id: string): WireSource =>
  ensure(
    published.sources.find((source) => source.id === id),
    `source ${id}`,
  )

/** What of a source decides how far a figure can be trusted and found again. */
const identityOf = ({ id, publisher, title, address, published: day, observed, origin, readAs }: WireSource) =>
  [id, publisher, title, address, day, observed, origin, readAs] as const

/** The first 12 digits of a SHA-256 over the figure and the sources that it rests on. */
const seal = ({ record, sources }: Figured): string =>
  createHash('sha256')
    .update(JSON.stringify([record, sources.map((id) => identityOf(sourceOf(id)))]))
    .digest('hex')
    .slice(0, 12)

const rowsOf = (table: string): string[] => table.trim().split('\n')

test('every published figure is as locked, and every lock has its figure', () => {
  const rows = FIGURES.map((figure) =>
    [figure.id, figure.says, figure.by, figure.on, figure.sources.join(' ') || '-', seal(figure)].join(' | '),
  )
  expect(rows).toEqual(rowsOf(FIGURE_LOCKS))
})

test('every source of a figure is as locked, and every lock has its source', () => {
  const ids = [...new Set(FIGURES.flatMap((figure) => figure.sources))].toSorted()
  const rows = ids.map((id) => {
    const { address, published: day } = sourceOf(id)
    return [id, address ?? '-', spanText(day)].join(' | ')
  })
  expect(rows).toEqual(rowsOf(SOURCE_LOCKS))
})
