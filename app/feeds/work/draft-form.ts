/*
 * Version 0, the draft of the form: a view had a `title` and the time `at` which it was saved; a note stood on a `subject`
 * written as one text, `published/leg/WH-300-sea`, and had one time. Times were ISO text.
 */

export type Fields = Readonly<Record<string, unknown>>

/** A view of version 0 in the form of version 1, its time still text. */
export const viewOfDraft = ({ title, at, ...view }: Fields): Fields => ({ ...view, name: title, created: at })

/** A note of version 0 in the form of version 1, its times still text. */
export function noteOfDraft({ subject, at, ...note }: Fields): Fields {
  const [caseId = '', kind = '', ...rest] = typeof subject === 'string' ? subject.split('/') : []
  return { ...note, on: { caseId, kind, id: rest.join('/') }, created: at, changed: at }
}
