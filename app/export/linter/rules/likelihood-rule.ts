import {
  capitalised,
  replacing,
  TEXT_FIELDS,
  type Draft,
  type Finding,
  type TextField,
} from '#app/export/linter/draft.ts'
import { INFLECTED_WORDS, type Words } from '#app/export/linter/rules/likelihood-words.ts'
import { sentencesIn } from '#app/export/linter/sentences.ts'

/*
 * Likelihood says how probable something is, confidence how good the ground is on which that was judged. ICD 203 forbids
 * both in one sentence, since readers take one for the other:
 *
 *   We assess with high confidence that it likely went by rail.
 *   We assess that it likely went by rail. Confidence: high.
 */

const LEVEL_EN = '((?:very )?(?:low|moderate|medium|high)(?:[- ]to[- ](?:moderate|medium|high))?)'
const LEVEL_FR = '((?:très )?(?:faible|basse?|modérée?|moyenne?|élevée?|haute?|forte?|grande?))'
const JOINT_EN = '(?:[,;]?\\s*\\b(?:and|but|though|although)\\b)?[,;]?\\s*'
const JOINT_FR = '(?:[,;]?\\s*(?<!\\p{L})(?:et|mais|quoique|bien que)(?!\\p{L}))?[,;]?\\s*'

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    likelihood:
      /(?<!\p{L})(?:(?:almost )?no chance|remote chance|(?:un|very )?likely|likelihood|(?:im)?probabl[ey]|(?:im)?probability|(?:roughly )?even (?:chance|odds)|(?:almost|nearly) certain(?:ly)?)(?!\p{L})/iu,
    confidence: [
      `${JOINT_EN}\\b(?:with|at|in)\\s+(?:a\\s+)?${LEVEL_EN}\\s+(?:(?:degree|level)\\s+of\\s+)?confidence\\b,?`,
      `${JOINT_EN}(?:\\b(?:our|the|my|their|its|his|her)\\s+)?(?:\\b(?:degree|level)\\s+of\\s+)?\\bconfidence(?:\\s+level)?(?:\\s+(?:is|was|are|remains|stays)\\s+|\\s*:\\s*|\\s+)${LEVEL_EN}\\b`,
      `${JOINT_EN}[([]?\\b${LEVEL_EN}\\s+(?:(?:degree|level)\\s+of\\s+)?confidence\\b[)\\]]?[,;:]?`,
    ].map((pattern) => new RegExp(pattern, 'iu')),
  },
  fr: {
    likelihood:
      /(?<!\p{L})(?:aucune chance|une chance sur deux|(?:im)?probable(?:s|ment)?|(?:in)?vraisemblable(?:s|ment)?|probabilité|vraisemblance|(?:quasi|presque)(?:ment)?[- ]certaine?s?|presque certainement)(?!\p{L})/iu,
    confidence: [
      `${JOINT_FR}(?<!\\p{L})avec\\s+(?:une?\\s+)?(?:(?:niveau|degré)\\s+de\\s+)?confiance\\s+${LEVEL_FR}(?!\\p{L}),?`,
      `${JOINT_FR}(?<!\\p{L})avec\\s+(?:une?\\s+)?${LEVEL_FR}\\s+(?:(?:niveau|degré)\\s+de\\s+)?confiance(?!\\p{L}),?`,
      `${JOINT_FR}(?:(?<!\\p{L})(?:la|notre|leur|une)\\s+|(?<!\\p{L})(?:le|un)\\s+(?:niveau|degré)\\s+de\\s+)?(?<!\\p{L})confiance(?:\\s+(?:est|reste|demeure)\\s+|\\s*:\\s*|\\s+)${LEVEL_FR}(?!\\p{L})`,
      `${JOINT_FR}[([]?(?<!\\p{L})${LEVEL_FR}\\s+confiance(?!\\p{L})[)\\]]?[,;:]?`,
    ].map((pattern) => new RegExp(pattern, 'iu')),
  },
}

/** How probable, and how well grounded, in one sentence. */
export function likelihoodAndConfidence(draft: Draft): readonly Finding[] {
  const { language } = draft.translator
  const inflected = INFLECTED_WORDS[language]
  const words = inflected ?? WORDS[language] ?? WORDS['en']
  return words ? TEXT_FIELDS.flatMap((field) => mixedIn(draft, field, words, inflected === undefined)) : []
}

function mixedIn(draft: Draft, field: TextField, words: Words, canSplit: boolean): readonly Finding[] {
  const text = draft[field]
  return sentencesIn(text).flatMap((at): readonly Finding[] => {
    const sentence = text.slice(at.from, at.to)
    const { rest, levels } = withoutConfidence(sentence, words)
    const likely = words.likelihood.exec(rest)?.[0]
    if (likely === undefined || levels.length === 0) return []
    const level = levels.join(', ')
    const added = draft.translator.t('linter.text.confidence', { level })
    return [
      {
        rule: 'likelihood-and-confidence',
        field,
        message: 'linter.mixed',
        values: { likely, level },
        at,
        ...(canSplit && {
          fix: { label: 'linter.fix.split', values: {}, apply: replacing(field, at, inTwo(rest, added)) },
        }),
      },
    ]
  })
}

/** A sentence with all that it says of confidence taken out. */
function withoutConfidence(sentence: string, { confidence }: Words): { rest: string; levels: readonly string[] } {
  const levels: string[] = []
  let rest = sentence
  for (let found = firstOf(rest, confidence); found; found = firstOf(rest, confidence)) {
    levels.push((found[1] ?? '').toLowerCase())
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`
  }
  const tidy = rest
    .replaceAll(/[ \t]{2,}/g, ' ')
    .replaceAll(/ +([.,])/g, '$1')
    .replace(/^[\s,;:.]+/u, '')
    .trim()
  return { rest: levels.length > 0 ? capitalised(tidy) : sentence, levels }
}

const firstOf = (text: string, patterns: readonly RegExp[]): RegExpExecArray | null =>
  patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null

/** Two sentences, one after the other; the other way round where the first ends in a way that ends no sentence. */
function inTwo(rest: string, added: string): string {
  const first = /[.!?…]["”»)\]]*$/.test(rest) ? rest : `${rest}.`
  return sentencesIn(`${first} ${added}`).length > sentencesIn(rest).length ? `${first} ${added}` : `${added} ${rest}`
}
