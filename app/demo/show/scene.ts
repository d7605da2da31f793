import type { MessageId } from '#app/i18n/translator.ts'
import type { Instant } from '#app/domain/time.ts'
import type { View } from '#app/state/view.ts'

/** One picture of the show: what is on the page for how long, and what is said of it. */
export type Scene = {
  readonly id: string
  readonly caption: MessageId
  /** Is what it tells of made up? The card says so beside the caption. */
  readonly isMadeUp?: boolean
  /** What differs from the view as it opens. */
  readonly view?: Partial<View>
  /** Where the playhead goes from and to in this time; left out: it stands. */
  readonly play?: { readonly from: Instant; readonly to: Instant }
  readonly durationMs: number
}
