import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Reason } from '#app/domain/exercise/debrief-reasons.ts'
import type { Rule } from '#app/domain/exercise/expectation.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { recordText } from '#app/demo/exercise/record-words.ts'
import type { Translator } from '#app/i18n/translator.ts'

type Context = {
  /** The question that was answered; null: it is not in the scenario. */
  readonly question: Question | null
  readonly index: CaseIndex | null
  /** Of the trainee. */
  readonly name: string
}

/** Why a decision was worth what it was, in sentences. */
export function reasonText(translator: Translator, reason: Reason, context: Context): readonly string[] {
  const { t, number } = translator
  const { expectation, awayKm } = reason
  return [
    verdictText(translator, reason, context.name),
    ...ruleText(translator, expectation.rule, context),
    ...(awayKm === null ? [] : [t('debrief.rule.away', { km: number(awayKm) })]),
    ...(expectation.withinMs === null || reason.verdict === 'late'
      ? []
      : [t('debrief.rule.within', { within: elapsedText(expectation.withinMs) })]),
  ]
}

function verdictText({ t, number }: Translator, { verdict, points, of, expectation, afterMs }: Reason, name: string) {
  switch (verdict) {
    case 'met':
      return t('debrief.reason.met', { points: number(points), of: number(of) })
    case 'unmet':
      return t('debrief.reason.unmet', { of: number(of) })
    case 'late':
      return afterMs === null
        ? t('debrief.reason.unasked')
        : t('debrief.reason.late', { after: elapsedText(afterMs), within: elapsedText(expectation.withinMs ?? 0) })
    case 'replaced':
      return t('debrief.reason.replaced', { name })
  }
}

/** What a rule expects. */
function ruleText(translator: Translator, rule: Rule, { question, index }: Context): readonly string[] {
  const { t, local, number } = translator
  switch (rule.kind) {
    case 'choice': {
      const options = question?.answer.kind === 'choice' ? question.answer.options : []
      const option = options.find(({ id }) => id === rule.option)
      return [t('debrief.rule.choice', { option: option ? local(option.text) : rule.option })]
    }
    case 'figure': {
      const bounds = { low: number(rule.low), high: number(rule.high) }
      const kinds = rule.kinds.flatMap((kind) => (kind === 'unknown' ? [] : [t(`exercise.hedge.${kind}`)]))
      return kinds.length === 0
        ? [t('debrief.rule.figure', bounds)]
        : [t('debrief.rule.figure.kinds', { ...bounds, kinds: either(translator, kinds) })]
    }
    case 'place':
      return [
        t('debrief.rule.place', {
          km: number(rule.withinKm),
          latitude: rule.latitude,
          longitude: rule.longitude,
        }),
      ]
    case 'assessment': {
      const words = rule.likelihoods.map((word) => t(`exercise.likelihood.${word}`))
      const records = rule.mustCite.map((cited) => recordText(translator, index, cited))
      return words.length === 0 && records.length === 0
        ? [t('debrief.rule.assessment')]
        : [
            ...(words.length > 0 ? [t('debrief.rule.likelihood', { words: either(translator, words) })] : []),
            ...(records.length > 0 ? [t('debrief.rule.cite', { records: records.join('; ') })] : []),
          ]
    }
    case 'by-hand':
      return []
  }
}

/** "likely, very likely or almost certain". */
function either({ t, list }: Translator, words: readonly string[]): string {
  const [last = '', ...others] = words.toReversed()
  return others.length === 0 ? last : t('debrief.rule.or', { first: list(others.toReversed()), second: last })
}
