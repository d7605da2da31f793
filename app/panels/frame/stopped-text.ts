import type { Translator } from '#app/i18n/translator.ts'
import { isMissingCode } from '#app/state/missing-code.ts'

/** Why a part of the page is not there. `reason` is for what nobody foresaw, else ''. */
export function stoppedText(
  t: Translator['t'],
  error: unknown,
): { readonly title: string; readonly meaning: string; readonly reason: string } {
  if (isMissingCode(error)) {
    return { title: t('offline.missing'), meaning: t('offline.missing.meaning'), reason: '' }
  }
  return {
    title: t('offline.stopped'),
    meaning: t('offline.stopped.meaning'),
    reason: error instanceof Error ? error.message : String(error),
  }
}
