import { replacing, TEXT_FIELDS, type Draft, type Finding, type TextField } from '#app/export/linter/draft.ts'
import { ALL_IN_UTC, CLOCK, LOCAL, ZONE } from '#app/export/linter/rules/time-words.ts'
import { sentencesIn } from '#app/export/linter/sentences.ts'

/** A time of day of which nobody can say when that was. */
export function noTimeZone(draft: Draft): readonly Finding[] {
  if (TEXT_FIELDS.some((field) => ALL_IN_UTC.test(draft[field]))) return []
  return TEXT_FIELDS.flatMap((field) => timesIn(draft, field))
}

function timesIn(draft: Draft, field: TextField): readonly Finding[] {
  const text = draft[field]
  return sentencesIn(text).flatMap(({ from, to }): readonly Finding[] => {
    const sentence = text.slice(from, to)
    if (ZONE.test(sentence)) return []
    const local = LOCAL.exec(sentence)
    const rule = 'no-time-zone'
    if (local) {
      // Only who wrote it knows the place; "UTC" behind a local time would make it a wrong one.
      const at = { from: from + local.index, to: from + local.index + local[0].length }
      return [{ rule, field, message: 'linter.localTime', values: { written: local[0] }, at }]
    }
    const last = [...sentence.matchAll(CLOCK)].at(-1)
    if (!last) return []
    const at = { from: from + last.index, to: from + last.index + last[0].length }
    return [
      {
        rule,
        field,
        message: 'linter.noZone',
        values: { written: last[0] },
        at,
        fix: { label: 'linter.fix.utc', values: {}, apply: replacing(field, { from: at.to, to: at.to }, ' UTC') },
      },
    ]
  })
}
