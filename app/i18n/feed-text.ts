import { instant, type Instant } from '#app/domain/time.ts'
import { clockText, exactTimeText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** What a feed's trouble is made of; the shapes are those of the feeds room, which this room does not know. */
export type TroubleWords = { readonly kind: string } & Readonly<Record<string, string | number | null>>

const KINDS = [
  'no-answer',
  'no-answer-from',
  'offline',
  'broken-off',
  'blocked',
  'sent-elsewhere',
  'mixed-content',
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

/** Why an answer was refused, in plain words, and what to do. Text of the server is shown as text. */
export function troubleText(translator: Translator, trouble: TroubleWords): string {
  const { t } = translator
  const kind = KINDS.find((known) => known === trouble.kind) ?? 'no-answer'
  const values = Object.fromEntries(Object.entries(trouble).map(([name, value]) => [name, value ?? '']))
  return t(`trouble.${kind}`, {
    ...values,
    announced: trouble['announced'] ?? 'unknown',
    seconds: Math.round(Number(trouble['afterMs'] ?? 0) / 1000),
    time: exactTimeText(translator, instant(Number(trouble['madeAt'] ?? 0))),
    start: String(trouble['firstBytes'] ?? ''),
    patience: trouble['retryAfterMs'] == null ? 'none' : 'asked',
    unknown: trouble['unknown'] === undefined || trouble['unknown'] === '' ? 'none' : String(trouble['unknown']),
    size: sizeText(translator, Number(trouble['received'] ?? 0)),
  })
}

/** When a feed that failed is asked again; the shape is that of the state room. */
type NextTry = { readonly kind: 'now' | 'never' } | { readonly kind: 'at'; readonly at: Instant }

export const nextTryText = ({ t }: Translator, next: NextTry): string =>
  next.kind === 'at' ? t('outages.next.at', { time: clockText(next.at) }) : t(`outages.next.${next.kind}`)

/** "Next try in 8 s", "Next try in 14 min 59 s": never less than a second, which is as good as now. */
export function untilTryText({ t }: Translator, at: Instant, now: Instant): string {
  const left = Math.max(Math.ceil((at - now) / 1000), 1)
  const [minutes, seconds] = [Math.floor(left / 60), left % 60]
  return t('outages.next.in', { minutes, seconds })
}

/** "340 kB of 1.2 MB", or how much has come where nobody says how much there will be. */
export function progressText(
  translator: Translator,
  { received, announced }: { readonly received: number; readonly announced: number | null },
): string {
  const { t } = translator
  const size = sizeText(translator, received)
  return announced === null
    ? t('outages.progress', { size })
    : t('outages.progress.of', { size, whole: sizeText(translator, announced) })
}

/** By how much the clocks differ, in whole minutes. `aheadMs`: by how much that of the server is before ours. */
export const clockSkewText = ({ t }: Translator, aheadMs: number): string =>
  t('outages.skew', { minutes: Math.round(Math.abs(aheadMs) / 60_000), side: aheadMs > 0 ? 'behind' : 'before' })

/** "340 kB", "1.2 MB". */
function sizeText({ t, number }: Translator, bytes: number): string {
  if (bytes < 1e6) return t('outages.size', { value: number(Math.ceil(bytes / 1e3)), unit: 'kilo' })
  return t('outages.size', { value: number(Math.round(bytes / 1e5) / 10), unit: 'mega' })
}
