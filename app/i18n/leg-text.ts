import type { CaseIndex } from '#app/domain/case-index.ts'
import { timesOf, type Leg, type LegEnd } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { gradeText, type Grade } from '#app/domain/record.ts'
import { DAY_MS, formatDay, instant, lastDay, startOfDay, type Instant } from '#app/domain/time.ts'
import { dayText, daysWithoutYear, exactTimeText, instantText, openSpanText, spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/* What sources say of a leg, in the words of the table, the map's tooltip and the timeline alike. */

/**
 * When it left, no surer than the sources: "seen 7–8 Sep; left by 12 Sep 2023". Where no source gives the end of the
 * departure, the latest arrival bounds it, since nothing arrives before it left.
 */
export function departsText(translator: Translator, leg: Leg): string {
  const { when, seen } = leg.departs
  if (when.from !== null && when.to !== null) {
    return joined(
      translator,
      seenText(translator, leg.departs, when.to),
      spanText(translator, { from: when.from, to: when.to }),
    )
  }
  const latest = when.to ?? timesOf(leg)?.departs.to ?? null
  const isBounded = latest !== null && (when.to !== null || leg.arrives.when.to !== null)
  const left = isBounded ? translator.t('panels.leg.leftBy', { day: lastMoment(translator, latest) }) : null
  const since = when.from !== null && seen === null ? openSpanText(translator, { from: when.from, to: null }) : null
  if (left === null && since === null && seen === null) return translator.t('time.unknown')
  return joined(translator, since ?? seenText(translator, leg.departs, left === null ? null : latest), left)
}

/** When it came, no surer than the sources: "by 12 Sep 2023; seen 12 Sep". */
export function arrivesText(translator: Translator, leg: Leg): string {
  const { when, seen } = leg.arrives
  const isGiven = when.from !== null || when.to !== null
  if (!isGiven && seen !== null) return seenText(translator, leg.arrives, null) ?? ''
  return joined(translator, openSpanText(translator, when), seenText(translator, leg.arrives, when.to))
}

/** What carried it: the ship's name, or what is known of the carrier, or that it is not known. */
export function carrierText({ t, local }: Translator, leg: Leg, index: CaseIndex): string {
  const vessel = leg.vessel && index.vessels.get(leg.vessel)
  return vessel ? vessel.name : leg.carrier ? local(leg.carrier) : t('panels.leg.carrierUnknown')
}

/** The main spelling of a place; its id where the feed of places gave nothing. */
export const placeText = (place: Place | undefined, id: string): string => place?.name ?? id

/** A spelling in the script of the land, with the language for the `lang` attribute. */
export type LocalSpelling = { readonly text: string; readonly language: string }

const SCRIPTS = [
  { language: 'ko', test: /\p{Script=Hangul}/u },
  { language: 'ja', test: /\p{Script=Hiragana}|\p{Script=Katakana}/u },
  { language: 'ru', test: /\p{Script=Cyrillic}/u },
  { language: 'zh', test: /\p{Script=Han}/u },
] as const

/** How the place is written where it lies (나진, Дунай); null when only Latin spellings are recorded. */
export function localSpelling(place: Place): LocalSpelling | null {
  for (const text of place.altNames) {
    const language = languageOfScript(text)
    if (language !== null) return { text, language }
  }
  return null
}

/** The language that a script tells of, for the `lang` attribute; null: Latin letters tell none. */
export const languageOfScript = (text: string): string | null =>
  SCRIPTS.find(({ test }) => test.test(text))?.language ?? null

/** "B2: Usually reliable; Probably true. An editor’s judgement, not published". */
export const gradeMeaning = ({ t }: Translator, grade: Grade | null): string =>
  grade === null
    ? t('grade.none')
    : t('panels.grade.meaning', {
        grade: gradeText(grade),
        source: t(`grade.source.${grade.source}`),
        information: t(`grade.information.${grade.information}`),
        editor: t('grade.editor'),
      })

/** F and 6 say that there is nothing to judge by; that is not the same as bad. */
export const isWithoutBasis = (grade: Grade): boolean => grade.source === 'F' || grade.information === 6

const joined = ({ t }: Translator, first: string | null, second: string | null): string =>
  first !== null && second !== null ? t('panels.leg.both', { first, second }) : (first ?? second ?? '')

/** The last day that lies before a span's end, or the exact time where the end is one. */
const lastMoment = (translator: Translator, to: Instant): string =>
  to % DAY_MS === 0 ? dayText(translator, lastDay({ from: to, to })) : exactTimeText(translator, to)

/** "seen 7–8 Sep": the year is left out where the date beside it gives the same one. */
function seenText(translator: Translator, { seen }: LegEnd, beside: Instant | null): string | null {
  if (seen === null) return null
  const isMoment = seen.to <= seen.from
  const last = isMoment ? seen.from : startOfDay(instant(seen.to - 1))
  const isSameYear =
    beside !== null && yearOf(instant(beside - 1)) === yearOf(last) && yearOf(seen.from) === yearOf(last)
  const days = isMoment
    ? instantText(translator, seen.from)
    : isSameYear
      ? daysWithoutYear(translator, seen.from, last)
      : spanText(translator, seen)
  const shape = startOfDay(seen.from) === startOfDay(last) ? 'day' : 'days'
  return translator.t('panels.leg.seen', { days, shape })
}

const yearOf = (at: Instant): string => formatDay(at).slice(0, 4)

/** A mode of transport in the middle of a sentence; German writes a noun large wherever it stands. */
export function modeInSentence({ t, language }: Translator, mode: Leg['mode']): string {
  const name = t(`mode.${mode}`)
  return language === 'de' ? name : name.toLowerCase()
}
