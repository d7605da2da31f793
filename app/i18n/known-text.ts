import { ALL_COUNTS, type Knowledge, type LeastGrade } from '#app/domain/known.ts'
import { lastDay } from '#app/domain/time.ts'
import { dayText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** "source B or better, information 2 or better"; empty where any grade counts. */
export const leastText = ({ t, list }: Translator, { source, information }: LeastGrade): string =>
  list(
    [
      source === null ? '' : t('known.grade.source', { source }),
      information === null ? '' : t('known.grade.information', { information }),
    ].filter(Boolean),
  )

/** The as-known-on day in words; null: all that is known now counts. */
export const knownDayText = (translator: Translator, { by }: Knowledge): string | null =>
  by === null ? null : dayText(translator, lastDay({ from: by, to: by }))

/** What counts, where it is not everything: "as known on 13 Oct 2023, 1 source or origin struck out". Empty: everything. */
export function knowledgeText(translator: Translator, knowledge: Knowledge = ALL_COUNTS): string {
  const { t } = translator
  const day = knownDayText(translator, knowledge)
  const count = knowledge.struck.sources.length + knowledge.struck.origins.length
  const parts = [
    day === null ? '' : t('known.by', { day }),
    count === 0 ? '' : t('known.struck', { count }),
    leastText(translator, knowledge.least),
  ]
  return translator.list(parts.filter(Boolean))
}
