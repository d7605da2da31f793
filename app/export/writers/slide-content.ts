import type { Leg, Mode } from '#app/domain/leg.ts'
import { gradeText, lowestGrade } from '#app/domain/record.ts'
import type { Footnote } from '#app/export/footnotes.ts'
import type { LegendEntry } from '#app/export/legend.ts'
import type { PrintedFigure } from '#app/export/printed-figures.ts'
import type { Snapshot } from '#app/export/snapshot.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import { arrivesText, departsText, placeText } from '#app/i18n/leg-text.ts'
import { quantityText } from '#app/i18n/quantity-text.ts'
import { telling } from '#app/i18n/telling.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

/** The legs in words: eight cells a row, under eight headings. */
export type SlideTable = {
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly { readonly leg: string; readonly mode: Mode; readonly cells: readonly string[] }[]
  /** What stands under the table when only the first n rows found room: `more[n]`. Empty where nothing is left. */
  readonly more: readonly string[]
}

/** Every word of a slide, as it stood when the view was taken: plain data, so that it can be stored and written anew. */
export type SlideContent = {
  readonly language: string
  /** The days that the figures stand for, UTC, with what counts. */
  readonly days: string
  readonly summary: string
  readonly figures: readonly PrintedFigure[]
  /** null: no claim is printed that somebody could deny. */
  readonly denials: string | null
  readonly table: SlideTable
  readonly legend: readonly LegendEntry[]
  /** "Arcs are schematic, not a route", what is not counted, what is not shown. */
  readonly remarks: readonly string[]
  readonly footnotes: readonly Footnote[]
  /** What stands for the sources when only the first n found room: `moreSources[n]`. */
  readonly moreSources: readonly string[]
  readonly credits: string
  /** MOCK and SYNTHETIC, a line each. */
  readonly banners: readonly string[]
  readonly exported: string
  readonly receipt: string
  readonly link: string
  /** The whole address of the view, for a link that can be followed. */
  readonly address: string
  /** The map in words, for those who do not see it. */
  readonly alternative: string
  /** The colours that the map was drawn in; the words beside it take the same. */
  readonly palette: Palette
  readonly labels: Readonly<Record<'name' | 'legend' | 'sources' | 'notes' | 'notesGoOn' | 'link', string>>
}

type ContentOptions = {
  readonly translator: Translator
  readonly board: Board
  readonly snapshot: Snapshot
  readonly address: string
  /** Who made the base map, a line each. */
  readonly credits: readonly string[]
  readonly palette: Palette
}

/** Puts down the words of a slide. */
export function slideContent(options: ContentOptions): SlideContent {
  const { translator, board, snapshot, address, credits, palette } = options
  const { t } = translator
  const { footnotes, say, labels } = snapshot
  return {
    language: snapshot.language,
    days: snapshot.days,
    summary: snapshot.summary,
    figures: snapshot.figures,
    denials: snapshot.denials,
    table: slideTable(translator, board, say.moreLegs),
    legend: snapshot.legend,
    remarks: snapshot.notes,
    footnotes,
    moreSources: restTexts(footnotes.length, footnotes.length, say.moreSources),
    credits: say.credits(credits),
    banners: snapshot.banners,
    exported: snapshot.exported,
    receipt: snapshot.receipt,
    link: snapshot.link,
    address,
    alternative: t('briefing.alternative', { telling: telling(translator, board).join(' ') }),
    palette,
    labels: {
      name: labels.name,
      legend: labels.legend,
      sources: labels.sources,
      notes: t('briefing.notes'),
      notesGoOn: t('briefing.notes.more'),
      link: t('briefing.link'),
    },
  }
}

/** The notes that a slide starts with: what the map shows, sentence by sentence. */
export const firstNotes = (translator: Translator, board: Board): string => telling(translator, board).join('\n')

/** More rows than these no slide has room for. */
const ROWS_WORDED = 12

function slideTable(translator: Translator, board: Board, moreLegs: (count: number) => string): SlideTable {
  const { t } = translator
  const rows = board.legs
    .slice(0, ROWS_WORDED)
    .map((leg) => ({ leg: leg.id, mode: leg.mode, cells: cellsOf(translator, board, leg) }))
  return {
    caption: t('briefing.legs', { legs: t('count.legs', { count: board.legs.length }) }),
    headings: (['mode', 'from', 'to', 'departs', 'arrives', 'containers', 'basis', 'grade'] as const).map((name) =>
      t(`panels.legs.${name}`),
    ),
    rows,
    more: restTexts(rows.length, board.legs.length, moreLegs),
  }
}

function cellsOf(translator: Translator, { index }: Board, leg: Leg): readonly string[] {
  const { t } = translator
  const grade = lowestGrade(leg.grades)
  const consignment = index.consignments.get(leg.consignment)
  return [
    t(`mode.${leg.mode}`),
    placeText(index.places.get(leg.departs.place), leg.departs.place),
    placeText(index.places.get(leg.arrives.place), leg.arrives.place),
    departsText(translator, leg),
    arrivesText(translator, leg),
    quantityText(translator, consignment?.containers ?? { kind: 'unknown' }),
    t(`basis.${leg.basis}`),
    grade === null ? t('grade.none') : gradeText(grade),
  ]
}

/** What is said of those that are left when the first 0, 1, 2, ... of `worded` stand; of `all` there are. */
const restTexts = (worded: number, all: number, say: (count: number) => string): readonly string[] =>
  Array.from({ length: worded + 1 }, (_, shown) => (all > shown ? say(all - shown) : ''))
