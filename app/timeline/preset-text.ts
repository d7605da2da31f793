import { dayText, spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Preset } from '#app/timeline/presets.ts'

/** What a preset is called: a week by its days. */
export function presetText(translator: Translator, { kind, window, day }: Preset): string {
  const { t } = translator
  if (kind === 'week') return spanText(translator, window)
  return t(`timeline.preset.${kind}`, { day: dayText(translator, day), span: spanText(translator, window) })
}
