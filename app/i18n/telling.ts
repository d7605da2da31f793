import type { CaseFile } from '#app/domain/case.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { denialsOf } from '#app/domain/claim.ts'
import type { Withheld } from '#app/domain/known.ts'
import type { Leg } from '#app/domain/leg.ts'
import { saysNothing, type Quantity } from '#app/domain/quantity.ts'
import { gradeText, lowestGrade } from '#app/domain/record.ts'
import type { BriefTotals } from '#app/domain/totals.ts'
import { arrivesText, carrierText, departsText, placeText } from '#app/i18n/leg-text.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import { ITEMISED_BY, NO_OUTAGE, notKnownText, outageNotes, type Outage } from '#app/i18n/outage-text.ts'
import { shownText, type DaysShown } from '#app/i18n/shown-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** What is told of: as much of a board as the words need. */
export type Told = DaysShown & {
  readonly file: Pick<CaseFile, 'claims'>
  readonly index: CaseIndex
  readonly legs: readonly Leg[]
  readonly totals: BriefTotals
  readonly hidden: { readonly outside: number; readonly filtered: number }
  readonly known?: DaysShown['known'] & { readonly withheld: Withheld }
  readonly outage?: Outage
}

/** More legs than these are told by number: nobody listens to a hundred of them. */
const MOST_LEGS = 4

/**
 * What the map shows, sentence by sentence, for those who do not see it: the days, each leg, what it adds up to, what
 * was claimed and who denies it, what nobody knows, and what is not shown. Deterministic: the same board gives the same
 * words, and each hedge is that of the source.
 */
export const telling = (translator: Translator, told: Told): readonly string[] =>
  [tellDays, tellLegs, tellTotals, tellClaim, tellUnknown, tellHidden, tellOutage].flatMap((tell) =>
    tell(translator, told),
  )

const tellDays = (translator: Translator, told: Told): readonly string[] => [
  translator.t('telling.days', { days: shownText(translator, told) }),
]

function tellLegs(translator: Translator, { legs, index, outage }: Told): readonly string[] {
  const { t } = translator
  // No answer is not an empty map.
  if (legs.length === 0) return outage?.missing.includes('legs') ? [] : [t('telling.noLeg')]
  if (legs.length <= MOST_LEGS) return legs.map((leg) => legSentence(translator, leg, index))
  const vessel = legs.filter(({ mode }) => mode === 'vessel').length
  return [t('telling.manyLegs', { vessel, rail: legs.length - vessel })]
}

function legSentence(translator: Translator, leg: Leg, index: CaseIndex): string {
  const { t } = translator
  const grade = lowestGrade(leg.grades)
  const consignment = index.consignments.get(leg.consignment)
  return t('telling.leg', {
    carrier: carrierText(translator, leg, index),
    mode: leg.mode,
    from: placeText(index.places.get(leg.departs.place), leg.departs.place),
    to: placeText(index.places.get(leg.arrives.place), leg.arrives.place),
    departs: departsText(translator, leg),
    arrives: arrivesText(translator, leg),
    containers: countedText(translator, consignment?.containers ?? { kind: 'unknown' }, 'containers'),
    basis: t(`basis.${leg.basis}`),
    grade: grade === null ? t('grade.none') : t('telling.grade', { grade: gradeText(grade) }),
  })
}

function tellTotals(translator: Translator, { totals }: Told): readonly string[] {
  const { t } = translator
  const { reportedCount, consignmentCount, legCount, itemised, synthetic } = totals
  const counts = (count: number) => ({
    consignments: t('count.consignments', { count }),
    legs: t('count.legs', { count: legCount }),
  })
  return [
    ...(reportedCount > 0
      ? [t('telling.itemised', { quantity: countedText(translator, itemised, 'containers'), ...counts(reportedCount) })]
      : []),
    ...(synthetic
      ? [
          t('telling.synthetic', {
            quantity: countedText(translator, synthetic, 'containers'),
            ...counts(consignmentCount - reportedCount),
          }),
        ]
      : []),
  ]
}

/** The claim, what of it no leg accounts for, and who denies it: never one without the others. */
export function tellClaim(
  translator: Translator,
  { totals: { headline }, file, outage = NO_OUTAGE }: Told,
): readonly string[] {
  const { t, name } = translator
  if (!headline) return []
  const { claim, claimed, notItemised } = headline
  const denials = denialsOf(claim, file.claims)
  return [
    t('telling.claim', {
      speaker: claim.speaker,
      quantity: countedText(translator, claimed, claim.figure?.counts ?? 'containers'),
      day: claim.said ? spanText(translator, claim.said) : t('panels.claim.undated'),
    }),
    ...restText(translator, notItemised, outage),
    denials.length === 0
      ? t('telling.noDenial')
      : t('telling.denied', {
          count: denials.length,
          speakers: [...new Set(denials.map(({ speaker }) => name(speaker)))].join('; '),
        }),
  ]
}

function restText(translator: Translator, rest: Quantity | null, outage: Outage): readonly string[] {
  const notKnown = notKnownText(translator, outage, ...ITEMISED_BY)
  if (notKnown !== null) return [notKnown]
  if (rest === null) return [translator.t('telling.contradiction')]
  return saysNothing(rest) ? [] : [translator.t('telling.notItemised', { quantity: quantityText(translator, rest) })]
}

const tellUnknown = ({ t }: Translator, { legs }: Told): readonly string[] =>
  legs.length === 0 ? [] : [t('telling.unknown')]

function tellHidden({ t }: Translator, { hidden, known }: Told): readonly string[] {
  const { later = 0, struck = 0, below = 0 } = known?.withheld ?? {}
  return [
    ...(hidden.outside > 0 ? [t('telling.outside', { count: hidden.outside })] : []),
    ...(hidden.filtered > 0 ? [t('telling.filtered', { count: hidden.filtered })] : []),
    ...(later + struck + below > 0 ? [t('telling.withheld', { later, struck, below })] : []),
  ]
}

const tellOutage = (translator: Translator, { outage = NO_OUTAGE }: Told): readonly string[] =>
  outageNotes(translator, outage)
