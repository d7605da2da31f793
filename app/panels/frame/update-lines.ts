import type { Translator } from '#app/i18n/translator.ts'
import type { Line } from '#app/panels/frame/notice-line.ts'
import { putOffUpdate, type OfflineState } from '#app/state/offline-state.ts'

/** A newer version of the page is announced, and taken when somebody asks for it. */
export function updateLines({ t }: Translator, update: OfflineState['update']): readonly Line[] {
  if (!update) return []
  return [
    {
      id: 'update',
      tone: 'plain',
      text: t(`offline.update.${update.kind}`),
      action: { label: t('offline.update.load'), run: update.load },
      otherAction: { label: t('offline.update.later'), run: putOffUpdate },
    },
  ]
}
