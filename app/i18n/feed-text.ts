import { instant, type Instant } from '#app/domain/time.ts'
import { clockText, exactTimeText } from '#app/i18n/time-text.ts'
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
  'older',
  'shrunken',
  'reader-failed',
] as const

/** Why an answer was refused, in plain words. Text of the server is shown as text and cut short. */
export function troubleText(translator: Translator, trouble: TroubleWords): string {
  const { t } = translator
  const kind = KINDS.find((known) => known === trouble.kind) ?? 'no-answer'
  const values = Object.fromEntries(Object.entries(trouble).map(([name, value]) => [name, value ?? '']))
  return t(`trouble.${kind}`, {
    ...values,
    announced: trouble['announced'] ?? 'unknown',
    seconds: Math.round(Number(trouble['afterMs'] ?? 0) / 1000),
    time: exactTimeText(translator, instant(Number(trouble['madeAt'] ?? 0))),
    start: String(trouble['firstBytes'] ?? '').slice(0, 80),
  })
}

/** When a feed that failed is asked again; the shape is that of the state room. */
type NextTry =
  | { readonly kind: 'now' | 'never' }
  | { readonly kind: 'at'; readonly at: Instant }
  | { readonly kind: 'every'; readonly ms: number }

export function nextTryText({ t }: Translator, next: NextTry): string {
  switch (next.kind) {
    case 'at':
      return t('outages.next.at', { time: clockText(next.at) })
    case 'every':
      return t('outages.next.every', { seconds: Math.round(next.ms / 1000) })
    default:
      return t(`outages.next.${next.kind}`)
  }
}
