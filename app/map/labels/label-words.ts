import {
  DAY_MS,
  formatDay,
  instant,
  lastDay,
  startOfDay,
  type OpenSpan,
  type Span,
  type TimeWindow,
} from '#app/domain/time.ts'
import { lowestGrade, gradeText, type Grades } from '#app/domain/record.ts'
import type { Leg } from '#app/domain/leg.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import type { Place } from '#app/domain/place.ts'
import { localSpelling } from '#app/i18n/leg-text.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { dayOfMonthText, daysWithoutYear, dayText, openSpanText, spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { LabelLine } from '#app/map/labels/label.ts'
import type { Board } from '#app/state/board.ts'

/** What of a board words are made of; `years`: those that its window touches, which need not be said again. */
export type Told = Pick<Board, 'case' | 'index' | 'legs' | 'sightings' | 'highlighted'> & {
  readonly years: readonly string[]
}

/** The first two places of a way are named by the words that the case itself uses: Najin and not Rajin. */
export function latinName(place: Place, words: string): string {
  const main = place.name.replace(/\s*\(.*/, '')
  const spellings = [main, ...place.altNames].filter((spelling) => /^\p{Script=Latin}/u.test(spelling))
  const used = spellings
    .map((spelling) => ({ spelling, at: words.indexOf(spelling) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return used[0]?.spelling ?? main
}

/** "Najin / 나진항". */
export function nameLine(place: Place, board: Told): LabelLine {
  const { name, description } = board.case
  const latin = { text: latinName(place, `${name.en} ${description.en}`), language: null, look: 'name' } as const
  const local = localSpelling(place)
  if (!local) return [latin]
  return [latin, { text: `/ ${local.text}`, language: local.language, look: 'local' }]
}

const plain = (text: string): LabelLine => [{ text, language: null, look: 'plain' }]

/** What happened at a place, a line each, no surer than the sources. */
export function storyLines(translator: Translator, place: Place, board: Told): readonly LabelLine[] {
  const arrivals = board.legs.filter((leg) => leg.arrives.place === place.id)
  const departures = board.legs.filter((leg) => leg.departs.place === place.id)
  const texts = [
    ...departures.map(
      (leg) =>
        seenBoxes(translator, leg, place, board) ?? (arrivals.length === 0 ? seenOnly(translator, leg, board) : null),
    ),
    ...arrivals.map((leg) => arrivalText(translator, leg, board)),
    ...transferTexts(translator, place, board),
  ].filter((text) => text !== null)
  return [...new Set(texts)].slice(0, MOST_LINES).map(plain)
}

const MOST_LINES = 3

/** "7–8 Sep: about 300 containers seen", from a sighting of the leg's own consignment. */
function seenBoxes(translator: Translator, leg: Leg, place: Place, board: Told): string | null {
  const seen = board.sightings.find(
    ({ consignment, place: at, counts, quantity }) =>
      consignment === leg.consignment && at === place.id && counts === 'containers' && quantity !== null,
  )
  if (!seen?.when || !seen.quantity) return null
  return translator.t('map.story.boxes', {
    days: shortSpanText(translator, seen.when, board.years),
    containers: countedText(translator, seen.quantity, 'containers'),
  })
}

function seenOnly(translator: Translator, leg: Leg, { years }: Told): string | null {
  const { seen, when } = leg.departs
  if (seen) return seenText(translator, seen, years)
  return when.from === null && when.to === null ? null : shortOpenText(translator, when, years)
}

function arrivalText(translator: Translator, leg: Leg, { years }: Told): string | null {
  const { seen, when } = leg.arrives
  if (when.from !== null || when.to !== null) return shortOpenText(translator, when, years)
  return seen ? seenText(translator, seen, years) : null
}

/** "Transfer: seen 12 Sep; left not published", where the chosen consignment changes from one leg to the next. */
function transferTexts(translator: Translator, place: Place, board: Told): readonly string[] {
  const { t } = translator
  return board.legs.flatMap((leg) => {
    if (leg.arrives.place !== place.id || !board.highlighted.has(leg.id)) return []
    const order = board.index.consignments.get(leg.consignment)?.legs ?? []
    const nextId = order[order.indexOf(leg.id) + 1]
    const next = nextId === undefined ? undefined : board.index.legs.get(nextId)
    if (!next || next.departs.place !== place.id) return []
    const came = leg.arrives.seen ?? next.departs.seen
    return [
      t('map.story.transfer', {
        came: came ? seenText(translator, came, board.years) : shortOpenText(translator, leg.arrives.when, board.years),
        left:
          next.departs.when.to === null
            ? t('time.unknown')
            : shortOpenText(translator, { from: null, to: next.departs.when.to }, board.years),
      }),
    ]
  })
}

/** "Angara, by sea · about 300 containers" and below it how sure. */
export function legLines(translator: Translator, leg: Leg, board: Told): readonly LabelLine[] {
  const { t } = translator
  const vessel = leg.vessel && board.index.vessels.get(leg.vessel)
  const way = t(vessel ? `map.leg.by.${leg.mode}.named` : `map.leg.by.${leg.mode}`, {
    carrier: vessel ? vessel.name : '',
  })
  const containers = board.index.consignments.get(leg.consignment)?.containers ?? UNKNOWN
  const first = t('map.leg.label', { way, containers: countedText(translator, containers, 'containers') })
  const basis = leg.basis === 'published' ? '' : t(`basis.${leg.basis}`)
  const second = [basis, gradesText(translator, leg.grades)].filter(Boolean).join(' · ')
  return [[{ text: first, language: null, look: 'name' }], ...(second ? [plain(second)] : [])]
}

/** "somewhere on this leg at the playhead" */
export const somewhereLine = ({ t }: Translator): LabelLine => plain(t('map.leg.somewhere'))

/** "Position B2 · cargo B6": each grade that was given; the words say which is which. */
function gradesText({ t }: Translator, grades: Grades): string {
  if (lowestGrade(grades) === null) return t('grade.none')
  const { position, cargo } = grades
  return [
    position ? t('map.leg.position', { grade: gradeText(position) }) : '',
    cargo ? t('map.leg.cargo', { grade: gradeText(cargo) }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "seen 7–8 Sep". */
function seenText(translator: Translator, span: Span, years: readonly string[]): string {
  const shape = span.to - span.from > DAY_MS ? 'days' : 'day'
  return translator.t('panels.leg.seen', { days: shortSpanText(translator, span, years), shape })
}

/** The years that a window touches at its ends. */
export const yearsOf = (window: TimeWindow): readonly string[] => [
  ...new Set([yearOf(window.from), yearOf(lastDay(window))]),
]

const yearOf = (at: number): string => formatDay(instant(at)).slice(0, 4)

/** "7–8 Sep", "28 Sep – 1 Oct": without the year where the window lies in one year, and the span in the same. */
function shortSpanText(translator: Translator, span: Span, years: readonly string[]): string {
  const last = span.to > span.from ? startOfDay(instant(span.to - 1)) : span.from
  const touched = new Set([...years, yearOf(span.from), yearOf(last)])
  const isMoment = span.to <= span.from && span.from % DAY_MS !== 0
  if (touched.size > 1 || isMoment) return spanText(translator, span)
  return daysWithoutYear(translator, span.from, last)
}

/** "by 12 Sep", "from 7 Sep", both without the year where it is clear. */
function shortOpenText(translator: Translator, { from, to }: OpenSpan, years: readonly string[]): string {
  if (from !== null && to !== null) return shortSpanText(translator, { from, to }, years)
  const end = to ?? from
  if (end === null || end % DAY_MS !== 0) return openSpanText(translator, { from, to })
  const day = to === null ? end : lastDay({ from: end, to: end })
  const isSameYear = new Set([...years, yearOf(day)]).size === 1
  const text = isSameYear ? dayOfMonthText(translator, day) : dayText(translator, day)
  return translator.t(to === null ? 'time.from' : 'time.by', { day: text })
}
