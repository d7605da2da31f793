import { RULE_IDS, TEXT_FIELDS, type Draft, type Finding, type RuleId } from '#app/export/linter/draft.ts'
import { arcNotSchematic } from '#app/export/linter/rules/arc-rule.ts'
import { claimWithoutDenial, unjudgedAsFact } from '#app/export/linter/rules/claim-rules.ts'
import { likelihoodAndConfidence } from '#app/export/linter/rules/likelihood-rule.ts'
import { boxesPerLeg, figureWithoutSource, missingHedge } from '#app/export/linter/rules/number-rules.ts'
import { missingCredit, syntheticWithoutBanner } from '#app/export/linter/rules/picture-rules.ts'
import { noTimeZone } from '#app/export/linter/rules/time-rules.ts'

/** Draft in, findings out: the same draft has the same findings in the same order. */
type Rule = (draft: Draft) => readonly Finding[]

const RULES: Readonly<Record<RuleId, Rule>> = {
  'figure-without-source': figureWithoutSource,
  'missing-hedge': missingHedge,
  'boxes-per-leg': boxesPerLeg,
  'no-time-zone': noTimeZone,
  'likelihood-and-confidence': likelihoodAndConfidence,
  'arc-not-schematic': arcNotSchematic,
  'unjudged-as-fact': unjudgedAsFact,
  'claim-without-denial': claimWithoutDenial,
  'synthetic-without-banner': syntheticWithoutBanner,
  'missing-credit': missingCredit,
}

const FIELDS = [...TEXT_FIELDS, 'picture'] as const

/** All that the rules find, in the order in which a person reads the draft. */
export const lint = (draft: Draft): readonly Finding[] =>
  RULE_IDS.flatMap((id) => RULES[id](draft)).toSorted(
    (a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || (a.at?.from ?? 0) - (b.at?.from ?? 0),
  )

/** No draft that a person writes has so many faults; a fix that mended nothing would go on for ever. */
const MOST_FIXES = 1000

/** The draft with every fix applied, one after the other, until none is left. */
export function fixAll(draft: Draft): Draft {
  let mended = draft
  for (let count = 0; count < MOST_FIXES; count++) {
    const next = lint(mended).find(({ fix }) => fix)
    if (!next?.fix) return mended
    mended = next.fix.apply(mended)
  }
  return mended
}
