import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { figureText, speakerText } from '#app/panels/claim-text.ts'
import { originsText } from '#app/panels/figures/origins-text.ts'

/** A claim read out: the figure with its hedge, who said it and when, counted since when, on how many origins. */
export function claimReading(translator: Translator, claim: Claim, index: CaseIndex): readonly string[] {
  const { t, local } = translator
  return [
    claim.figure && figureText(translator, claim.figure),
    speakerText(translator, claim),
    `${t('panels.figures.countedSince')} ${claim.figure?.since ? local(claim.figure.since) : t('panels.claim.sinceUnknown')}`,
    originsText(translator, [claim], index),
  ].filter((part) => part !== null)
}
