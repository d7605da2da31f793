import type { Translator } from '#app/i18n/translator.ts'

/** What a feed's trouble is made of; the shapes are those of the feeds room, which this room does not know. */
export type TroubleWords = { readonly kind: string } & Readonly<Record<string, string | number | null>>

const KINDS = [
  'no-answer',
  'timeout',
  'status',
  'wrong-origin',
  'not-data',
  'envelope',
  'wrong-feed',
  'wrong-case',
  'truncated',
  'schema',
  'reader-failed',
] as const

/** Why an answer was refused, in plain words. Text of the server is shown as text and cut short. */
export function troubleText({ t }: Translator, trouble: TroubleWords): string {
  const kind = KINDS.find((known) => known === trouble.kind) ?? 'no-answer'
  const values = Object.fromEntries(Object.entries(trouble).map(([name, value]) => [name, value ?? '']))
  return t(`trouble.${kind}`, {
    ...values,
    announced: trouble['announced'] ?? 'unknown',
    seconds: Math.round(Number(trouble['afterMs'] ?? 0) / 1000),
    start: String(trouble['firstBytes'] ?? '').slice(0, 80),
  })
}
