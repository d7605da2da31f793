import { denialsOf, type Claim } from '#app/domain/claim.ts'
import type { SourceId } from '#app/domain/record.ts'
import type { Source } from '#app/domain/source.ts'
import type { Track } from '#app/domain/track.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

/** One origin with those who carried it: twenty papers that repeat one slide are one footnote. */
export type Footnote = { readonly number: number; readonly text: string; readonly sourceCount: number }

/** The numbers of the footnotes behind some sources: "[1, 3]"; empty when there are none. */
export type Refs = (sources: readonly SourceId[]) => string

/** The claims that a picture prints beside its legs: the headline and what the shown consignments support. */
export function claimsPrinted(board: Board): readonly Claim[] {
  const supported = new Set(board.totals.listConsignments().flatMap((consignment) => consignment.supports))
  const headline = board.totals.headline?.claim
  return board.file.claims.filter((claim) => claim === headline || supported.has(claim.id))
}

/** The denials of those claims, each once. */
export const denialsPrinted = (board: Board): readonly Claim[] => [
  ...new Set(claimsPrinted(board).flatMap((claim) => denialsOf(claim, board.file.claims))),
]

/** Footnotes of all that a picture prints, numbered in the order in which the picture comes to them. */
export function footnotesOf(
  translator: Translator,
  board: Board,
  /** Those whose positions are in the picture. */
  tracks: readonly Track[],
): { readonly notes: readonly Footnote[]; readonly refs: Refs; readonly sourceCount: number } {
  const used = [
    ...board.totals.listConsignments(),
    ...claimsPrinted(board).filter((claim) => claim === board.totals.headline?.claim),
    ...denialsPrinted(board),
    ...board.legs,
    ...tracks,
  ].flatMap((record) => record.sources)
  const byOrigin = new Map<string, Source[]>()
  for (const id of new Set(used)) {
    const source = board.index.sources.get(id)
    if (!source) continue
    const carriers = byOrigin.get(source.origin.id)
    if (carriers) carriers.push(source)
    else byOrigin.set(source.origin.id, [source])
  }
  const origins = [...byOrigin.keys()]
  return {
    notes: [...byOrigin.values()].map((carriers, index) => ({
      number: index + 1,
      text: footnoteText(translator, carriers, index + 1),
      sourceCount: carriers.length,
    })),
    refs: (sources) => refsText(translator, sources, board, origins),
    sourceCount: [...byOrigin.values()].flat().length,
  }
}

/** Who else carried the same says little on a picture; the app names them all. */
const CARRIERS_NAMED = 6

function footnoteText(translator: Translator, carriers: readonly Source[], number: number): string {
  const { t } = translator
  const publications = carriers.slice(0, CARRIERS_NAMED).map((source) => {
    const day = source.published ? spanText(translator, source.published) : t('export.source.undated')
    return source.title === null
      ? t('export.source.plain', { publisher: source.publisher, day })
      : t('export.source.titled', { publisher: source.publisher, title: source.title, day })
  })
  const others = carriers.length - publications.length
  if (others > 0) publications.push(t('export.source.others', { count: others }))
  return t('export.source.origin', {
    number,
    origin: carriers[0]?.origin.name ?? '',
    publications: publications.join('; '),
  })
}

function refsText({ t }: Translator, sources: readonly SourceId[], board: Board, origins: readonly string[]): string {
  const numbers = sources
    .flatMap((id) => {
      const origin = board.index.sources.get(id)?.origin.id
      return origin === undefined ? [] : [origins.indexOf(origin) + 1]
    })
    .filter((number) => number > 0)
  if (numbers.length === 0) return ''
  return t('export.refs', { numbers: [...new Set(numbers)].toSorted((a, b) => a - b).join(',\u00a0') })
}
