import { ALL_COUNTS } from '#app/domain/known.ts'
import { knownDayText, leastText } from '#app/i18n/known-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Line } from '#app/panels/frame/notice-line.ts'
import type { KnownOnTable } from '#app/state/known-on-table.ts'
import { changeView } from '#app/state/use-view.ts'

/** What is left out by day, source and grade, counted, each with the way back. */
export function countingLines(translator: Translator, { knowledge, withheld }: KnownOnTable): readonly Line[] {
  const { t } = translator
  const { struck, least } = knowledge
  const lines: Line[] = []
  const day = knownDayText(translator, knowledge)
  if (day !== null) {
    lines.push({
      id: 'known by',
      tone: 'caution',
      text: t('known.notice.by', { day, count: withheld.later }),
      action: { label: t('known.notice.by.all'), run: () => changeView({ asOf: null }) },
    })
  }
  const count = struck.sources.length + struck.origins.length
  if (count > 0) {
    lines.push({
      id: 'known struck',
      tone: 'caution',
      text: t('known.notice.struck', { struck: t('known.struck', { count }), count: withheld.struck }),
      action: { label: t('known.notice.struck.all'), run: () => changeView({ struck: ALL_COUNTS.struck }) },
    })
  }
  const grades = leastText(translator, least)
  if (grades !== '') {
    lines.push({
      id: 'known grade',
      tone: 'caution',
      text: t('known.notice.grade', { grades, count: withheld.below }),
      action: { label: t('known.notice.grade.all'), run: () => changeView({ least: ALL_COUNTS.least }) },
    })
  }
  return lines
}
