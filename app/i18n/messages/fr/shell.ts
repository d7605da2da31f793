import type { shell as english } from '#app/i18n/messages/en/shell.ts'

export const shell: Record<keyof typeof english, string> = {
  'shell.name': 'Transload',
  'shell.case': 'Dossier',
}
