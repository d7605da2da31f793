import type { Claim } from '#app/domain/claim.ts'
import { saysNothing } from '#app/domain/quantity.ts'
import { claimsPrinted, denialsPrinted, type Refs } from '#app/export/footnotes.ts'
import { ITEMISED_BY, notKnownText } from '#app/i18n/outage-text.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

/** A number with its hedge and what it counts ("about 300 containers"), and how it is known. */
export type PrintedFigure = { readonly value: string; readonly meaning: string }

/** The figures of the days shown: what is itemised, what is claimed, what of the claim is left over. */
export function figuresOf(translator: Translator, board: Board, refs: Refs): readonly PrintedFigure[] {
  const { t } = translator
  const { totals } = board
  const { headline, itemised, synthetic, reportedCount } = totals
  const reported = totals.listConsignments().filter((consignment) => consignment.basis !== 'synthetic')
  const figures: PrintedFigure[] = []
  if (reportedCount > 0) {
    const meaning = t('export.figure.itemised', {
      consignments: t('count.consignments', { count: reportedCount }),
      legs: t('count.legs', { count: totals.legCount }),
    })
    figures.push({
      value: countedText(translator, itemised, 'containers'),
      meaning: withRefs(translator, meaning, refs(reported.flatMap(({ sources }) => sources))),
    })
  }
  if (synthetic) {
    figures.push({ value: countedText(translator, synthetic, 'containers'), meaning: t('export.figure.synthetic') })
  }
  const notKnown = notKnownText(translator, board.outage, ...ITEMISED_BY)
  if (notKnown !== null) figures.push({ value: notKnown, meaning: '' })
  else if (totals.legCount === 0) {
    figures.push({ value: t(isPart(board) ? 'export.figure.none.part' : 'export.figure.none'), meaning: '' })
  }
  if (!headline?.claim.figure) return figures
  const { counts } = headline.claim.figure
  figures.push({
    value: countedText(translator, headline.claimed, counts),
    meaning: withRefs(
      translator,
      t('export.figure.claimed', { who: claimant(translator, headline.claim) }),
      refs(headline.claim.sources),
    ),
  })
  if (notKnown !== null || (headline.notItemised && saysNothing(headline.notItemised))) return figures
  figures.push(
    headline.notItemised === null
      ? { value: '', meaning: t('export.figure.contradiction') }
      : {
          value: quantityText(translator, headline.notItemised),
          meaning: t('export.figure.notItemised', { counts }),
        },
  )
  return figures
}

/** "Denied by: Kremlin, 17 Oct 2023 [4]; ...": denials stand beside claims. null where no claim is printed. */
export function denialsText(translator: Translator, board: Board, refs: Refs): string | null {
  const denials = denialsPrinted(board)
  if (denials.length > 0) return deniedByText(translator, denials, refs)
  return claimsPrinted(board).length > 0 ? translator.t('export.denial.notKnown') : null
}

/** "Denied by: Kremlin, 17 Oct 2023 [4]; ...": each speaker once, with all days. */
export function deniedByText(translator: Translator, denials: readonly Claim[], refs: Refs): string {
  const speakers = [...new Set(denials.map(({ speaker }) => speaker))].map((speaker) => {
    const said = denials.filter((denial) => denial.speaker === speaker)
    const days = said.flatMap((denial) => (denial.said ? [spanText(translator, denial.said)] : []))
    return withRefs(translator, [speaker, ...days].join(', '), refs(said.flatMap(({ sources }) => sources)))
  })
  return translator.t('export.deniedBy', { speakers: speakers.join('; ') })
}

const withRefs = ({ t }: Translator, text: string, refs: string): string =>
  refs === '' ? text : t('export.withRefs', { text, refs })

function speakerText(translator: Translator, { speaker, said }: Claim): string {
  return said === null ? speaker : translator.t('export.speaker.on', { speaker, day: spanText(translator, said) })
}

function claimant(translator: Translator, claim: Claim): string {
  const who = speakerText(translator, claim)
  const since = claim.figure?.since
  return since ? translator.t('export.speaker.since', { who, since: translator.local(since) }) : who
}
