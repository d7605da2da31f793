import { legWidth } from '#app/domain/leg-width.ts'
import type { Mode } from '#app/domain/leg.ts'
import type { Basis } from '#app/domain/record.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import type { LayerName } from '#app/state/view.ts'

/** One line of the legend with the sample that is drawn before it. */
export type LegendEntry = {
  readonly text: string
  /** null: the sample shows no mode, only how sure a line is or how wide. */
  readonly mode: Mode | null
  readonly basis: Basis
  /** px on screen; null: a thin double line, the number is not known. */
  readonly width: number | null
  /** Entries of one part stand together. */
  readonly part: 'mode' | 'basis' | 'width'
}

const MODES: readonly Mode[] = ['vessel', 'rail']
const PLAIN_WIDTH = 3

/** Modes, then basis in the order published, inferred, synthetic, always all three, then widths. */
export function legendOf(
  translator: Translator,
  board: Board,
  hiddenLayers: readonly LayerName[],
): readonly LegendEntry[] {
  const { t } = translator
  const shown = board.legs.filter((leg) => !hiddenLayers.includes(leg.mode))
  const bases = new Set<Basis>(shown.map((leg) => leg.basis))
  if (!hiddenLayers.includes('corridors')) {
    for (const leg of shown) if (leg.corridor) bases.add(leg.corridor.basis)
  }
  const basisEntry = (basis: Basis): LegendEntry => {
    const entry = t(`export.legend.${basis}`)
    const text = bases.has(basis) ? entry : t('export.legend.noneShown', { entry })
    return { part: 'basis', text, mode: null, basis, width: PLAIN_WIDTH }
  }
  return [
    ...MODES.filter((mode) => shown.some((leg) => leg.mode === mode)).map((mode): LegendEntry => ({
      part: 'mode',
      text: t(`export.legend.${mode}`),
      mode,
      basis: 'published',
      width: PLAIN_WIDTH,
    })),
    ...(['published', 'inferred', 'synthetic'] as const).map(basisEntry),
    ...widthEntries(translator, board),
  ]
}

const WIDTHS_SHOWN = 3

/** Samples are of consignments that are shown, hedged as they are: a round number of a scale would print a figure that nobody gave. */
function widthEntries(translator: Translator, board: Board): readonly LegendEntry[] {
  const byText = new Map<string, number | null>()
  for (const { containers } of board.totals.consignments) {
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
    mode: null,
    basis: 'published',
    width,
  }))
}
