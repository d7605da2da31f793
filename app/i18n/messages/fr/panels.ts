import type { panels as english } from '#app/i18n/messages/en/panels.ts'

export const panels: Record<keyof typeof english, string> = {
  'panels.title': 'Chiffres',
}
