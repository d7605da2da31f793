import type { CaseIndex } from '#app/domain/case-index.ts'
import type { OverlapQuestion, PlaceQuestion, Question } from '#app/domain/plausibility/question.ts'
import type { LegId, PlaceId } from '#app/domain/record.ts'
import { placeText } from '#app/i18n/leg-text.ts'
import { instantText, openSpanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { loadTexts } from '#app/panels/load-text.ts'
import { durationText, leastSpeedText, limitText, wayText } from '#app/panels/speed-text.ts'

/** A question with its arithmetic, worded as a question and never as an accusation. */
export function questionText(translator: Translator, question: Question, index: CaseIndex): string {
  const { t } = translator
  switch (question.kind) {
    case 'speed': {
      const { implied, limit } = question
      return t('plausibility.question.speed', {
        way: wayText(translator, implied),
        longest: durationText(translator, implied.longestHours, implied.unit, 'up'),
        least: leastSpeedText(translator, implied),
        limit: limitText(translator, limit.unit === 'knots' ? 'vessel' : 'rail'),
      })
    }
    case 'order': {
      const { trouble, legs, earlier, later } = question
      const leg = index.legs.get(legs[0])
      return t(`plausibility.question.${trouble}`, {
        place: nameOf(index, leg?.departs.place ?? null),
        from: nameOf(index, leg?.departs.place ?? null),
        to: nameOf(index, leg?.arrives.place ?? null),
        earlier: openSpanText(translator, earlier),
        later: openSpanText(translator, later),
      })
    }
    case 'overlap':
      return overlapText(translator, question, index)
    case 'place':
      return placeQuestionText(translator, question, index)
    case 'capacity': {
      const { legs, load } = question
      const { carrier } = load
      return t(`plausibility.question.capacity.${carrier.kind}`, {
        ...loadTexts(translator, load, index),
        name: carrier.kind === 'vessel' ? (index.vessels.get(carrier.id)?.name ?? carrier.id) : '',
        legs: legs.length,
      })
    }
  }
}

function overlapText(translator: Translator, { of, legs, shared }: OverlapQuestion, index: CaseIndex): string {
  const { t, local } = translator
  const consignment = of.kind === 'consignment' ? index.consignments.get(of.id) : undefined
  const vessel = of.kind === 'vessel' ? index.vessels.get(of.id) : undefined
  return t(`plausibility.question.overlap.${of.kind}`, {
    name: vessel?.name ?? (consignment ? local(consignment.name) : of.id),
    start: instantText(translator, shared.from),
    end: instantText(translator, shared.to),
    first: legName(translator, legs[1] ?? legs[0], index),
    second: legName(translator, legs[0], index),
  })
}

function placeQuestionText({ t, number }: Translator, question: PlaceQuestion, index: CaseIndex): string {
  if (question.trouble === 'chain-broken') {
    return t('plausibility.question.chain-broken', {
      came: nameOf(index, question.came),
      wentOn: nameOf(index, question.wentOn),
      km: number(Math.floor(question.leastKm)),
    })
  }
  const kind = index.places.get(question.place)?.kind ?? 'town'
  return t(`plausibility.question.${question.trouble}`, {
    place: nameOf(index, question.place),
    kind: t(`panels.place.kind.${kind}`),
  })
}

const nameOf = (index: CaseIndex, id: PlaceId | null): string =>
  id === null ? '' : placeText(index.places.get(id), id)

/** "Rajin port to Dunay": the ends of a leg. */
function legName({ t }: Translator, id: LegId, index: CaseIndex): string {
  const leg = index.legs.get(id)
  if (!leg) return id
  return t('panels.detail.fromTo', {
    from: nameOf(index, leg.departs.place),
    to: nameOf(index, leg.arrives.place),
  })
}
