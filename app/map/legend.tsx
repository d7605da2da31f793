import { X } from 'lucide-react'
import { memo, useMemo } from 'react'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import { BASES } from '#app/domain/record.ts'
import { DASHED_GAP_S, FASTEST_KN, LONGEST_GAP_S } from '#app/domain/track.ts'
import { legWidth } from '#app/domain/leg-width.ts'
import { instant } from '#app/domain/time.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { TERM_NAMES } from '#app/i18n/term-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Swatch } from '#app/map/swatch.tsx'
import type { Board } from '#app/state/board.ts'
import { changeView } from '#app/state/use-view.ts'
import { LAYERS, type LayerName } from '#app/state/view.ts'
import { TermButton } from '#app/ui/term-button.tsx'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/map/legend.module.css'

const MOST_WIDTHS = 3

type LegendProps = {
  readonly consignments: readonly Consignment[]
  readonly hasPositions: boolean
  readonly hiddenLayers: readonly LayerName[]
  /** What is not there is not the same as nothing. */
  readonly outage: Board['outage']
  readonly isInterpolated: boolean
  /** Few enough legs for a marker on each. */
  readonly canInterpolate: boolean
  /** Nothing can be taken off the map: what stands on it is listed. */
  readonly isReadOnly: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** What the lines mean, and which of them stand on the map. */
export const Legend = memo(function Legend(props: LegendProps) {
  const { consignments, hasPositions, hiddenLayers, outage, isInterpolated, canInterpolate } = props
  const { isReadOnly, isOpen, onToggle } = props
  const { t } = useTranslator()
  const layers = LAYERS.filter((layer) => layer !== 'positions' || hasPositions || isAbsent(layer, outage))
  if (!isOpen) {
    return (
      <div className={styles.closed} data-obstacle>
        <Button aria-expanded={false} onClick={onToggle}>
          {t('map.legend')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.legend} data-obstacle>
      <div className={styles.head}>
        <h2>{t('map.legend.basis')}</h2>
        <Button look="quiet" isIconOnly icon={<X aria-hidden />} aria-expanded onClick={onToggle}>
          {t('map.legend')}
        </Button>
      </div>
      <ul>
        {BASES.map((basis) => (
          <li key={basis}>
            <Swatch kind={basis} />
            {basis === 'synthetic' ? t('map.legend.synthetic', { basis: t('basis.synthetic') }) : t(`basis.${basis}`)}
          </li>
        ))}
      </ul>
      {!isReadOnly && <TermButton term="basis">{t('glossary.what', { term: t(TERM_NAMES.basis) })}</TermButton>}
      <h2>{t('map.legend.layers')}</h2>
      {isReadOnly ? (
        <ul>
          {layers
            .filter((layer) => !hiddenLayers.includes(layer))
            .map((layer) => (
              <li key={layer}>
                <LayerWords layer={layer} outage={outage} />
              </li>
            ))}
        </ul>
      ) : (
        <Choices
          layers={layers}
          hiddenLayers={hiddenLayers}
          outage={outage}
          isInterpolated={isInterpolated}
          canInterpolate={canInterpolate}
        />
      )}
      {isInterpolated && (
        <p className={styles.note}>
          {t(canInterpolate ? 'map.legend.interpolated.meaning' : 'map.legend.interpolated.many')}
        </p>
      )}
      {hasPositions && (
        <p className={styles.note}>
          {t('map.legend.positions', {
            dashed: DASHED_GAP_S / 3600,
            longest: LONGEST_GAP_S / 3600,
            knots: FASTEST_KN,
          })}
        </p>
      )}
      <Widths consignments={consignments} />
      <p className={styles.note}>{t('map.legend.schematic')}</p>
    </div>
  )
})

type ChoicesProps = Pick<LegendProps, 'hiddenLayers' | 'outage' | 'isInterpolated' | 'canInterpolate'> & {
  readonly layers: readonly LayerName[]
}

/** The layers, each with its tick. */
function Choices({ layers, hiddenLayers, outage, isInterpolated, canInterpolate }: ChoicesProps) {
  const { t } = useTranslator()
  return (
    <ul>
      {layers.map((layer) => (
        <li key={layer}>
          <label className={styles.toggle}>
            <input
              type="checkbox"
              checked={!hiddenLayers.includes(layer)}
              onChange={() => changeView({ hiddenLayers: toggled(hiddenLayers, layer) })}
            />
            <LayerWords layer={layer} outage={outage} />
          </label>
        </li>
      ))}
      <li>
        <label
          className={styles.toggle}
          title={t(canInterpolate ? 'map.legend.interpolated.meaning' : 'map.legend.interpolated.many')}
        >
          <input
            type="checkbox"
            checked={isInterpolated}
            disabled={!canInterpolate}
            onChange={() => changeView({ isInterpolated: !isInterpolated })}
          />
          <Swatch kind="interpolated" />
          {t('map.legend.interpolated')}
        </label>
      </li>
    </ul>
  )
}

/** What a layer draws, and where its feeds fail that it lacks something or is old. */
function LayerWords({ layer, outage }: { readonly layer: LayerName; readonly outage: Board['outage'] }) {
  const translator = useTranslator()
  const { t } = translator
  const isLacking = isAbsent(layer, outage)
  const made = outage.old.filter(({ feed }) => FEEDS_OF[layer].dated.includes(feed)).map(({ madeAt }) => madeAt)
  const oldest = made.length === 0 ? null : instant(Math.min(...made))
  return (
    <>
      <Swatch kind={isLacking ? 'absent' : layer} />
      <span>
        {t(`map.layer.${layer}`)}
        {isLacking && `: ${t('outages.noData')}`}
        {!isLacking && oldest !== null && `, ${t('outages.asOf', { time: exactTimeText(translator, oldest) })}`}
      </span>
    </>
  )
}

type FeedName = Board['outage']['absent'][number]

type Feeds = {
  /** Without any of these nothing of the layer is drawn. */
  readonly needed: readonly FeedName[]
  /** What it draws is as old as the oldest of these. */
  readonly dated: readonly FeedName[]
}

/** Without consignments lines are drawn, of unknown width. */
const LINES: Feeds = { needed: ['legs', 'places'], dated: ['legs', 'consignments', 'places'] }
const FEEDS_OF: Readonly<Record<LayerName, Feeds>> = {
  vessel: LINES,
  rail: LINES,
  corridors: LINES,
  places: { needed: ['places'], dated: ['places'] },
  sightings: { needed: ['sightings', 'places'], dated: ['sightings'] },
  positions: { needed: ['tracks', 'positions'], dated: ['tracks', 'positions'] },
}

const isAbsent = (layer: LayerName, { absent }: Board['outage']): boolean =>
  FEEDS_OF[layer].needed.some((feed) => absent.includes(feed))

const toggled = (hidden: readonly LayerName[], layer: LayerName): readonly LayerName[] =>
  hidden.includes(layer) ? hidden.filter((name) => name !== layer) : [...hidden, layer]

/** Samples are consignments of the case, hedged as they are: a scale of round numbers would print figures that nobody gave. */
const Widths = memo(function Widths({ consignments }: { readonly consignments: readonly Consignment[] }) {
  const translator = useTranslator()
  const shown = useMemo(
    () =>
      samplesOf(consignments).map(
        (sample) => [countedText(translator, sample, 'containers'), legWidth(sample)] as const,
      ),
    [translator, consignments],
  )
  if (shown.length === 0) return null
  return (
    <>
      <h2>{translator.t('map.legend.width')}</h2>
      <ul>
        {shown.map(([text, width]) => (
          <li key={text}>
            <Swatch kind="width" width={width} />
            {text}
          </li>
        ))}
      </ul>
    </>
  )
})

/** The thinnest, the middle and the thickest. */
function samplesOf(consignments: readonly Consignment[]): readonly Quantity[] {
  const different = new Map(consignments.map(({ containers }) => [JSON.stringify(containers), containers]))
  const sorted = [...different.values()].toSorted((a, b) => (legWidth(a) ?? 0) - (legWidth(b) ?? 0))
  if (sorted.length <= MOST_WIDTHS) return sorted
  return [0, Math.floor(sorted.length / 2), sorted.length - 1].flatMap((at) => sorted.slice(at, at + 1))
}
