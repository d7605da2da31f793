import type { LocalText } from '#app/domain/record.ts'

/** Stands in files where words were taken off a record, since they are younger than the day that counts. */
export const LEFT_OUT: LocalText & { readonly fr: string } = {
  en: 'Left out: published later',
  fr: 'Laissé de côté : publié plus tard',
}
