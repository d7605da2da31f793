import { denialsOf, type Claim } from '#app/domain/claim.ts'
import { gradeText, lowestGrade } from '#app/domain/record.ts'
import { deniedByText } from '#app/export/printed-figures.ts'
import { adding, replacing, TEXT_FIELDS, type Draft, type Finding, type TextField } from '#app/export/linter/draft.ts'
import { claimsNamedIn } from '#app/export/linter/named-claims.ts'
import { sentencesIn } from '#app/export/linter/sentences.ts'
import { namesSpeaker, shortName } from '#app/export/linter/speakers.ts'

/** A claim that cannot be judged (F or 6), told as if it were known. */
export const unjudgedAsFact = (draft: Draft): readonly Finding[] =>
  TEXT_FIELDS.flatMap((field) => toldAsFact(draft, field))

function toldAsFact(draft: Draft, field: TextField): readonly Finding[] {
  const text = draft[field]
  const named = claimsNamedIn(draft, field).filter(({ claims }) => claims.every(isUnjudged))
  return sentencesIn(text).flatMap(({ from, to }): readonly Finding[] => {
    const here = named.filter(({ at }) => at.from >= from && at.from < to)
    const claims = here.flatMap((one) => one.claims)
    const [claim] = claims
    const sentence = text.slice(from, to)
    if (!claim || claims.some(({ speaker }) => namesSpeaker(sentence, speaker))) return []
    const speaker = shortName(claim.speaker)
    const grade = lowestGrade(claim.grades)
    const words = draft.translator.t('linter.text.says', { speaker, sentence })
    return [
      {
        rule: 'unjudged-as-fact',
        field,
        message: 'linter.unjudged',
        values: { speaker, grade: grade ? gradeText(grade) : '' },
        at: here[0]?.at ?? { from, to },
        fix: { label: 'linter.fix.says', values: { speaker }, apply: replacing(field, { from, to }, words) },
      },
    ]
  })
}

function isUnjudged({ grades }: Claim): boolean {
  const grade = lowestGrade(grades)
  return grade !== null && (grade.source === 'F' || grade.information === 6)
}

const DENIAL: Readonly<Record<string, RegExp>> = {
  en: /\bden(?:y|ies|ied|ying|ials?)\b|\breject(?:s|ed|ion)?\b|\bdismiss(?:es|ed)?\b|\bdisput(?:es?|ed)\b/i,
  fr: /(?<!\p{L})(?:démen(?:t|tent|ti|tis|tie|ties)|ni(?:e|ent|é|ée|és|ées)|rejet(?:te|tent|é|ée)|réfut(?:e|ent|é|ée)|contest(?:e|ent|é|ée))(?!\p{L})/iu,
  de: /dementi|bestreite|bestritt|leugne|(?:zurück|weist|wies).{0,40}(?:zurück|gewiesen)|verneint/iu,
  es: /(?<!\p{L})(?:desm(?:ient|int|ent)|nieg|neg(?:ó|a|aron)|rechaz|refut)/iu,
  ru: /отриц|опроверг|отверг|отказыва|оспор/iu,
  uk: /запереч|спросту|відкида|відкинул|оспор/iu,
  ko: /부인|반박|일축|부정/u,
  ja: /否定|反論|退け|否認/u,
}

/** A claim that somebody denies, and no word of that. */
export function claimWithoutDenial(draft: Draft): readonly Finding[] {
  const { translator, board } = draft
  const pattern = DENIAL[translator.language] ?? DENIAL['en']
  if (TEXT_FIELDS.some((field) => pattern?.test(draft[field]))) return []
  for (const field of TEXT_FIELDS) {
    for (const { at, claims } of claimsNamedIn(draft, field)) {
      const denials = [...new Set(claims.flatMap((claim) => denialsOf(claim, board.file.claims)))]
      const isNamed = denials.some(({ speaker }) => TEXT_FIELDS.some((one) => namesSpeaker(draft[one], speaker)))
      if (denials.length === 0 || isNamed) continue
      const sentence = `${deniedByText(translator, denials, () => '')}.`
      return [
        {
          rule: 'claim-without-denial',
          field,
          message: 'linter.denied',
          values: { written: draft[field].slice(at.from, at.to), count: denials.length },
          at,
          fix: { label: 'linter.fix.denial', values: {}, apply: adding(field, sentence) },
        },
      ]
    }
  }
  return []
}
