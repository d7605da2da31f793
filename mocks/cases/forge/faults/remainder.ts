import { wholeBetween } from '#mocks/cases/load/seeded.ts'
import { HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import { changed } from '#mocks/cases/forge/draft.ts'
import type { Plant } from '#mocks/cases/forge/faults/fault.ts'
import { claimedAbove, headlineText } from '#mocks/cases/forge/headline.ts'
import { mostOf, numberText } from '#mocks/cases/forge/spoken.ts'

/** The headline claims more than all consignments together. Planted last, when the sum is known. */
export const plantRemainder: Plant = (draft, _, { draw }) => {
  const most = draft.consignments.reduce((sum, { containers }) => sum + mostOf(containers), 0)
  const value = claimedAbove(most, wholeBetween(draw, 150, 400))
  const left = numberText(value - most)
  // "About" is catching: what is taken from a sum of about so many is about so much.
  const isSoft = draft.consignments.some(({ containers }) => containers.kind === 'about')
  const claimed = numberText(value)
  return {
    draft: {
      ...draft,
      claims: changed(draft.claims, HEADLINE_ID, ({ figure }) => ({
        text: headlineText(value),
        figure: figure && { ...figure, quantity: { kind: 'moreThan', value } },
      })),
    },
    fault: {
      kind: 'unaccounted-remainder',
      records: [HEADLINE_ID],
      explanation: {
        en: `More than ${claimed.en} containers are claimed. All consignments on record leave more than ${left.en} of them unaccounted for${isSoft ? ', approximately' : ''}; no record says where those went, and none may be made up to fill the gap.`,
        fr: `Plus de ${claimed.fr} conteneurs sont affirmés. Tous les lots connus en laissent plus de ${left.fr}${isSoft ? ' (approximativement)' : ''} sans explication ; aucune fiche ne dit où ceux-là sont passés, et il ne faut en inventer aucune pour combler l’écart.`,
      },
    },
    used: [],
  }
}
