import { replacing, TEXT_FIELDS, type Draft, type Finding, type TextField } from '#app/export/linter/draft.ts'
import { sentencesIn } from '#app/export/linter/sentences.ts'

const CLOCK =
  /(?<![\d:.,])(?:(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)(?:\s?(?:[ap]m\b|[ap]\.m\.))?|(?:1[0-2]|0?[1-9])\s?(?:[ap]m\b|[ap]\.m\.)|(?:[01]?\d|2[0-4])\s?h\s?[0-5]\d(?!\d)|(?<=(?:à|vers|dès)\s)(?:[01]?\d|2[0-4])\s?h(?:eures)?(?!\p{L}))/gu

/** A zone by its letters, or the time of a named place. */
const ZONE =
  /(?<!\p{L})(?:UTC|GMT|TU|MSK|KST|JST|VLAT|CET|CEST|EST|EDT|PST|PDT|BST)(?!\p{L})|(?<=\d)Z(?!\p{L})|\p{Lu}\p{L}+ time(?!\p{L})|heures? (?:de|d[’'])\s?\p{Lu}/u
const ALL_IN_UTC =
  /\b(?:times? (?:(?:are|is|given|all) )*|heures? (?:(?:sont|données|toutes) )*)(?:in |en )?UTC(?!\p{L})/iu
const LOCAL = /(?<!\p{L})(?:local times?|heures? locales?)(?!\p{L})/iu

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
