import type { exporting as english } from '#app/i18n/messages/en/export.ts'

export const exporting: Record<keyof typeof english, string> = {
  'export.title': 'Exporter',
}
