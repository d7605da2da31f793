import { legWidth } from '#app/domain/leg-width.ts'
import { phaseAt, type Leg, type Mode } from '#app/domain/leg.ts'
import type { Basis } from '#app/domain/record.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Track } from '#app/domain/track.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import type { LayerName } from '#app/state/view.ts'

/** What is drawn before a line of the legend. */
export type Sample =
  | {
      readonly kind: 'line'
      /** null: the sample shows no mode, only how sure a line is or how wide. */
      readonly mode: Mode | null
      readonly basis: Basis
      /** px on screen; null: a thin double line, the number is not known. */
      readonly width: number | null
    }
  /** `place`: a marker in the halo of its uncertainty; `lit`: a stretch on which something may be anywhere. */
  | { readonly kind: 'place' | 'sighting' | 'lit' }
  /** A reported position, marked by how it is known. */
  | { readonly kind: 'position'; readonly basis: Basis }

export type LegendEntry = {
  readonly text: string
  readonly sample: Sample
  /** Entries of one part stand together. */
  readonly part: 'mode' | 'basis' | 'width' | 'mark'
}

const MODES: readonly Mode[] = ['vessel', 'rail']
const BASES: readonly Basis[] = ['published', 'inferred', 'synthetic']
const PLAIN_WIDTH = 3

/** Modes, then basis in the order published, inferred, synthetic, always all three, then widths and marks. */
export function legendOf(
  translator: Translator,
  board: Board,
  at: Instant | null,
  hiddenLayers: readonly LayerName[],
  /** Those whose positions are in the picture. */
  tracks: readonly Track[],
): readonly LegendEntry[] {
  const { t } = translator
  const shown = board.legs.filter((leg) => !hiddenLayers.includes(leg.mode))
  const bases = new Set<Basis>([...shown, ...tracks].map(({ basis }) => basis))
  if (!hiddenLayers.includes('corridors')) {
    for (const leg of shown) if (leg.corridor) bases.add(leg.corridor.basis)
  }
  const basisEntry = (basis: Basis): LegendEntry => {
    const entry = t(`export.legend.${basis}`)
    const text = bases.has(basis) ? entry : t('export.legend.noneShown', { entry })
    return { part: 'basis', text, sample: { kind: 'line', mode: null, basis, width: PLAIN_WIDTH } }
  }
  return [
    ...MODES.filter((mode) => shown.some((leg) => leg.mode === mode)).map((mode): LegendEntry => ({
      part: 'mode',
      text: t(`export.legend.${mode}`),
      sample: { kind: 'line', mode, basis: 'published', width: PLAIN_WIDTH },
    })),
    ...BASES.map(basisEntry),
    ...widthEntries(translator, board),
    ...markEntries(translator, board, shown, at, hiddenLayers),
    ...BASES.filter((basis) => tracks.some((track) => track.basis === basis)).map((basis): LegendEntry => ({
      part: 'mark',
      text: t(`export.legend.position.${basis}`),
      sample: { kind: 'position', basis },
    })),
  ]
}

function markEntries(
  { t }: Translator,
  board: Board,
  shown: readonly Leg[],
  at: Instant | null,
  hiddenLayers: readonly LayerName[],
): readonly LegendEntry[] {
  const hasPlaces = board.file.places.length > 0 && !hiddenLayers.includes('places')
  const hasSightings =
    board.sightings.some((sighting) => sighting.place !== null) && !hiddenLayers.includes('sightings')
  const isUnderWay = (leg: Leg): boolean => {
    const phase = at === null ? 'done' : phaseAt(leg, at)
    return phase === 'may-be-under-way' || phase === 'under-way'
  }
  const marks = [
    ...(hasPlaces ? (['place'] as const) : []),
    ...(hasSightings ? (['sighting'] as const) : []),
    ...(shown.some(isUnderWay) ? (['lit'] as const) : []),
  ]
  const textOf = (kind: (typeof marks)[number]) =>
    t(kind === 'sighting' && isPart(board) ? 'export.legend.sighting.part' : `export.legend.${kind}`)
  return marks.map((kind) => ({ part: 'mark', text: textOf(kind), sample: { kind } }))
}

const WIDTHS_SHOWN = 3

/** Samples are of consignments that are shown, hedged as they are: a round number of a scale would print a figure that nobody gave. */
function widthEntries(translator: Translator, board: Board): readonly LegendEntry[] {
  // Thousands of consignments have a few dozen quantities between them, and words take their time.
  const quantities = new Map(
    board.totals.listConsignments().map(({ containers }) => [Object.values(containers).join(' '), containers]),
  )
  const byText = new Map<string, number | null>()
  for (const containers of quantities.values()) {
    byText.set(countedText(translator, containers, 'containers'), legWidth(containers))
  }
  const sorted = [...byText].toSorted(([, a], [, b]) => (a ?? 0) - (b ?? 0))
  // Thinnest, middle and thickest stand for all.
  const picked =
    sorted.length <= WIDTHS_SHOWN
      ? sorted
      : [0, Math.floor((sorted.length - 1) / 2), sorted.length - 1].flatMap((index) => sorted.slice(index, index + 1))
  return picked.map(([containers, width]) => ({
    part: 'width',
    text: translator.t('export.legend.width', { containers }),
    sample: { kind: 'line', mode: null, basis: 'published', width },
  }))
}
