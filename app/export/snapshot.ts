import type { Basis } from '#app/domain/record.ts'
import { phaseAt, type Mode } from '#app/domain/leg.ts'
import type { Instant } from '#app/domain/time.ts'
import { exerciseLine } from '#app/export/exercise-line.ts'
import { footnotesOf, type Footnote } from '#app/export/footnotes.ts'
import { NO_HANDLING, type Handling } from '#app/domain/handling.ts'
import { denialsText, figuresOf, type PrintedFigure } from '#app/export/printed-figures.ts'
import { legendOf, type LegendEntry } from '#app/export/legend.ts'
import { positionNotes, printedPositions } from '#app/export/printed-positions.ts'
import { arrivesText, carrierText, departsText, placeText } from '#app/i18n/leg-text.ts'
import { oldFeedsText } from '#app/i18n/outage-text.ts'
import { isPart, shownText } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { exactTimeText, spanText, windowText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { isNarrowed } from '#app/state/known-on-table.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import type { LayerName } from '#app/state/view.ts'

/** Everything that a picture prints, in words, as it stood at one moment. Nothing in it changes afterwards. */
export type Snapshot = {
  readonly caseId: string
  readonly language: string
  readonly title: string
  /** A line of the person's own under the title; empty: none. */
  readonly subtitle: string
  /** Who may see it. */
  readonly handling: Handling
  /** The days that the figures stand for: "7 Sep - 1 Oct 2023, UTC, both days included (25 days)". */
  readonly days: string
  readonly summary: string
  readonly figures: readonly PrintedFigure[]
  /** "Denied by: ..."; null when no claim is printed that somebody could deny. */
  readonly denials: string | null
  readonly legs: readonly PrintedLeg[]
  readonly legend: readonly LegendEntry[]
  /** What a reader must know: schematic, unknown positions, the case's caveat, what is not counted or not shown. */
  readonly notes: readonly string[]
  readonly footnotes: readonly Footnote[]
  /** MOCK and SYNTHETIC, a line each. */
  readonly banners: readonly string[]
  readonly exported: string
  /** "Receipt 7F3K-9QXM"; empty: the file carries none. */
  readonly receipt: string
  readonly link: string
  /** Modes of which the map must show at least a pixel. */
  readonly modes: readonly Mode[]
  /** Headings and labels, so that who draws needs no translator. */
  readonly labels: Readonly<Record<'name' | 'legs' | 'legend' | 'sources' | 'north' | 'scale', string>>
  /** Words that depend on what the map gives, or on how much room there is. */
  readonly say: {
    readonly moreLegs: (count: number) => string
    readonly moreSources: (count: number) => string
    readonly nauticalMiles: (value: number) => string
    readonly kilometres: (value: number) => string
    readonly credits: (credits: readonly string[]) => string
  }
}

type PrintedLeg = {
  readonly mode: Mode
  readonly basis: Basis
  readonly way: string
  readonly times: readonly string[]
}

export type SnapshotOptions = {
  readonly translator: Translator
  readonly title: string
  readonly exportedAt: Instant
  readonly isMock: boolean
  /** Names of feeds that gave nothing, in words. */
  readonly feedsDown: readonly string[]
  readonly hiddenLayers: readonly LayerName[]
  readonly shareAddress: string
  readonly positionsArrival: PositionsArrival
  readonly subtitle?: string
  readonly handling?: Handling
  /** The short code of the receipt, where it is known already. */
  readonly receiptCode?: string
}

/** The title that a picture starts with: the case and the days. */
export const defaultTitle = (translator: Translator, board: Board): string =>
  translator.t('export.defaultTitle', {
    case: translator.local(board.case.name),
    days: spanText(translator, board.span),
  })

/** Freezes the board. `at` is the playhead; null: the map stands at no instant. */
export function takeSnapshot(board: Board, at: Instant | null, options: SnapshotOptions): Snapshot {
  const { translator, hiddenLayers } = options
  const { t, number } = translator
  const positions = printedPositions(board, hiddenLayers)
  const tracks = positions?.tracks ?? []
  const footnotes = footnotesOf(translator, board, tracks)
  return {
    caseId: board.case.id,
    language: translator.language,
    title: options.title.trim() || defaultTitle(translator, board),
    subtitle: options.subtitle?.trim() ?? '',
    handling: options.handling ?? NO_HANDLING,
    days: shownText(translator, board),
    summary: summaryText(translator, board.totals, options.feedsDown, isPart(board)),
    figures: figuresOf(translator, board, footnotes.refs),
    denials: denialsText(translator, board, footnotes.refs),
    legs: printedLegs(translator, board),
    legend: legendOf(translator, board, at, hiddenLayers, tracks),
    notes: [...notesOf(board, at, options), ...positionNotes(translator, board, positions, options.positionsArrival)],
    footnotes: footnotes.notes,
    banners: bannersOf(translator, board, options.isMock),
    exported: t('export.exported', { time: exactTimeText(translator, options.exportedAt) }),
    receipt: options.receiptCode === undefined ? '' : t('export.receipt', { code: options.receiptCode }),
    link: t('export.link', { address: options.shareAddress }),
    modes: modesToSee(board, at, hiddenLayers),
    labels: {
      name: t('shell.name'),
      legs: t('export.legs'),
      legend: t('export.legend'),
      sources: t('export.sources.counted', {
        sources: t('count.sources', { count: footnotes.sourceCount }),
        origins: t('count.origins', { count: footnotes.notes.length }),
      }),
      north: t('export.north'),
      scale: t('export.scale.where'),
    },
    say: {
      moreLegs: (count) => t('export.legs.more', { count }),
      moreSources: (count) => t('export.sources.more', { count }),
      nauticalMiles: (value) => t('export.scale.nauticalMiles', { value: number(value) }),
      kilometres: (value) => t('export.scale.kilometres', { value: number(value) }),
      credits: (credits) => t('export.credits', { credits: credits.join('; ') }),
    },
  }
}

/** What must stand over everything else: that it is an exercise, that the feed is a demo, that records are made up. */
export const bannersOf = (translator: Translator, board: Board, isMock: boolean): readonly string[] =>
  [
    exerciseLine(translator),
    isMock ? translator.t('export.banner.mock') : '',
    board.isSynthetic ? translator.t('export.banner.synthetic') : '',
  ].filter(Boolean)

/** The same words with the short code of the receipt that goes into the file. */
export const withReceiptCode = ({ t }: Translator, snapshot: Snapshot, code: string): Snapshot => ({
  ...snapshot,
  receipt: t('export.receipt', { code }),
})

/** A picture has room for a few legs; the others are counted. More than these are never worded. */
const LEGS_WORDED = 12

function printedLegs(translator: Translator, board: Board): readonly PrintedLeg[] {
  const { places } = board.index
  return board.legs.map((leg, index) => {
    if (index >= LEGS_WORDED) return { mode: leg.mode, basis: leg.basis, way: '', times: [] }
    const [from, to] = [leg.departs.place, leg.arrives.place]
    return {
      mode: leg.mode,
      basis: leg.basis,
      way: translator.t('export.leg.way', {
        from: placeText(places.get(from), from),
        to: placeText(places.get(to), to),
      }),
      times: [
        translator.t('export.leg.departs', {
          carrier: carrierText(translator, leg, board.index),
          departs: departsText(translator, leg),
        }),
        translator.t('export.leg.arrives', { arrives: arrivesText(translator, leg) }),
      ],
    }
  })
}

function notesOf(board: Board, at: Instant | null, options: SnapshotOptions): readonly string[] {
  const { translator, feedsDown, hiddenLayers } = options
  const { t, local } = translator
  const { filtered } = board.hidden
  const feedsOld = oldFeedsText(translator, board.outage)
  // At the end of the window the map shows all of it, which needs no word.
  const isWithin = at !== null && at >= board.window.from && at < board.window.to
  return [
    t('export.note.schematic'),
    t('export.note.position'),
    board.caveat ? local(board.caveat) : '',
    feedsDown.length > 0 ? t('export.note.feeds', { feeds: translator.list(feedsDown) }) : '',
    feedsOld === '' ? '' : t('outages.old', { feeds: feedsOld }),
    isPart(board) ? t('export.note.part', { window: windowText(translator, board.window) }) : '',
    filtered > 0 ? t(isPart(board) ? 'export.note.filtered.part' : 'export.note.filtered', { count: filtered }) : '',
    isNarrowed(board.known.knowledge) ? t('telling.withheld', board.known.withheld) : '',
    ...hiddenLayers.map((layer) => t(`export.note.hidden.${layer}`)),
    isWithin ? t('export.note.playhead', { time: exactTimeText(translator, at) }) : '',
  ].filter(Boolean)
}

/** A mass of legs is drawn as faint hairs, so that their density shows; no one colour can be asked of it. */
const MOST_CHECKED = 2000

/** Legs that a selection leaves in the background, or that lie ahead of the playhead, are drawn faint: no check asks for them. */
function modesToSee(board: Board, at: Instant | null, hiddenLayers: readonly LayerName[]): readonly Mode[] {
  if (board.legs.length > MOST_CHECKED) return []
  const chosen = board.legs.filter((leg) => board.highlighted.has(leg.id))
  const legs = chosen.length > 0 ? chosen : board.legs
  const strong = at === null ? legs : legs.filter((leg) => phaseAt(leg, at) !== 'ahead')
  return (['vessel', 'rail'] as const).filter(
    (mode) => !hiddenLayers.includes(mode) && strong.some((leg) => leg.mode === mode),
  )
}
