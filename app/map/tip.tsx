import { lowestGrade, gradeText, type Basis, type Grades } from '#app/domain/record.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Place } from '#app/domain/place.ts'
import { instant } from '#app/domain/time.ts'
import { KIND_FLAGGED, NO_SPEED, secondOf, type Positions } from '#app/domain/track.ts'
import { arrivesText, carrierText, departsText, placeText } from '#app/i18n/leg-text.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { exactTimeText, spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import type { Size } from '#app/map/geometry/rect.ts'
import type { Board } from '#app/state/board.ts'
import type { Selection } from '#app/state/view.ts'
import styles from '#app/map/tip.module.css'

/** `row`: a reported position, which is told before what it belongs to. */
export type Tipped = {
  readonly selection: Selection | null
  readonly row: number | null
  readonly x: number
  readonly y: number
}

type TipProps = { readonly board: Board; readonly tipped: Tipped; readonly pane: Size }

const WIDTH = 280
const AWAY = 14

/** What lies under the pointer, in words. */
export function Tip({ board, tipped: { selection, row, x, y }, pane }: TipProps) {
  const translator = useTranslator()
  const lines =
    row !== null && board.positions
      ? positionLines(translator, board.positions, row)
      : selection
        ? tipLines(translator, board, selection)
        : []
  if (lines.length === 0) return null
  const isRight = x + AWAY + WIDTH > pane.width
  const isLow = y > pane.height / 2
  const style = {
    maxWidth: WIDTH,
    ...(isRight ? { right: pane.width - x + AWAY } : { left: x + AWAY }),
    ...(isLow ? { bottom: pane.height - y + AWAY } : { top: y + AWAY }),
  }
  const [head, ...rest] = lines
  return (
    <div className={styles.tip} style={style} aria-hidden="true">
      <strong dir="auto">{head}</strong>
      {rest.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  )
}

/** The lines of a tip, the name first. */
function tipLines(translator: Translator, board: Board, { kind, id }: Selection): readonly string[] {
  const { legs, places, sightings } = board.index
  const records = { leg: legs, place: places, sighting: sightings } as const
  if (kind !== 'leg' && kind !== 'place' && kind !== 'sighting') return []
  const record = (records[kind] as ReadonlyMap<string, Leg | Place | Sighting>).get(id)
  if (!record) return []
  if ('departs' in record) return legLines(translator, record, board)
  if ('altNames' in record) return placeLines(translator, record)
  return sightingLines(translator, record, board)
}

function legLines(translator: Translator, leg: Leg, { index }: Board): readonly string[] {
  const { t, local } = translator
  const consignment = index.consignments.get(leg.consignment)
  const [from, to] = [leg.departs.place, leg.arrives.place]
  return [
    consignment ? local(consignment.name) : leg.consignment,
    `${t(`mode.${leg.mode}`)} · ${translator.name(carrierText(translator, leg, index))}`,
    t('map.tip.way', { from: placeText(index.places.get(from), from), to: placeText(index.places.get(to), to) }),
    t('map.tip.departs', { time: departsText(translator, leg) }),
    t('map.tip.arrives', { time: arrivesText(translator, leg) }),
    countedText(translator, consignment?.containers ?? UNKNOWN, 'containers'),
    basisText(translator, leg.basis, leg.grades),
  ]
}

function placeLines(translator: Translator, place: Place): readonly string[] {
  const { t, number, local } = translator
  return [
    place.name,
    ...(place.altNames.length > 0 ? [translator.list(place.altNames)] : []),
    t('map.tip.precision', { km: number(place.precisionKm) }),
    local(place.reported),
  ]
}

function sightingLines(translator: Translator, sighting: Sighting, { index }: Board): readonly string[] {
  const place = sighting.place && index.places.get(sighting.place)
  return [
    sighting.when ? spanText(translator, sighting.when) : translator.t('map.tip.noDate'),
    ...(place ? [place.name] : []),
    translator.local(sighting.text),
    basisText(translator, sighting.basis, sighting.grades),
  ]
}

/** 102.2 kn stands for that or more in AIS (ITU-R M.1371): no surer than that is said. */
const TOP_SPEED = 1022

function speedText({ t, number }: Translator, speed: number): string {
  if (speed === NO_SPEED) return t('map.tip.noSpeed')
  return t(speed === TOP_SPEED ? 'map.tip.speedOrMore' : 'map.tip.speed', { knots: number(speed / 10) })
}

/** "Synthetic vessel 12 · 12 Sep 2023, 06:30 UTC · 14.2 kn": the dot that was reported, and no place in between. */
function positionLines(translator: Translator, positions: Positions, row: number): readonly string[] {
  const { t, local } = translator
  const track = positions.tracks[positions.trackOf[row] ?? 0]
  if (!track) return []
  const at = instant(positions.base + secondOf(positions, row) * 1000)
  const speed = positions.speeds[row] ?? NO_SPEED
  const isDoubtful = ((positions.kinds[row] ?? 0) & KIND_FLAGGED) !== 0
  return [
    local(track.name),
    t('map.tip.position', { mode: t(`mode.${track.mode}`) }),
    exactTimeText(translator, at),
    speedText(translator, speed),
    ...(isDoubtful ? [t('map.tip.doubtful')] : []),
    basisText(translator, track.basis, track.grades),
  ]
}

function basisText({ t }: Translator, basis: Basis, grades: Grades): string {
  const grade = lowestGrade(grades)
  const words = { basis: t(`basis.${basis}`), grade: grade ? gradeText(grade) : '' }
  return t(grade ? 'map.tip.basis' : 'map.tip.ungraded', words)
}
