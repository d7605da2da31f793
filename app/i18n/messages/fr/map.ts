import type { map as english } from '#app/i18n/messages/en/map.ts'

export const map: Record<keyof typeof english, string> = {
  'map.title': 'Carte',
}
