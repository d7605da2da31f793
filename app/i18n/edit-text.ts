import type { EditLabel } from '#app/domain/work/history.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** "delete view “Sea leg”". */
export const editText = ({ t }: Translator, { edit, what }: EditLabel): string => t(`work.edit.${edit}`, { what })
