import { dayText, clockText } from '#app/i18n/time-text.ts'
import { parseDay } from '#app/domain/time.ts'
import type { NoteSubject } from '#app/domain/work/work.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Saving } from '#app/state/work/work-state.ts'

/** "Leg WH-300-sea", or a day. */
export function subjectText(translator: Translator, { kind, id }: NoteSubject): string {
  if (kind !== 'day') return translator.t('work.note.subject', { kind: translator.t(`kind.${kind}`), id })
  const day = parseDay(id)
  return day.ok ? dayText(translator, day.value) : id
}

/** Where the work stands between hand and disk. */
export function savingText({ t }: Translator, saving: Saving): string {
  switch (saving.kind) {
    case 'closed':
      return t('work.saving.closed')
    case 'opening':
      return t(saving.isSlow ? 'work.saving.slow' : 'work.saving.opening')
    case 'saving':
      return t('work.saving.saving')
    case 'saved':
      return saving.at === null ? t('work.saving.found') : t('work.saving.saved', { time: clockText(saving.at) })
    case 'unsaved':
      return t(`work.unsaved.${saving.reason}`)
  }
}
