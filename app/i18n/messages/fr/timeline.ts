import type { timeline as english } from '#app/i18n/messages/en/timeline.ts'

export const timeline: Record<keyof typeof english, string> = {
  'timeline.title': 'Chronologie',
}
