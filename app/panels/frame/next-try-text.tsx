import { nextTryText, untilTryText } from '#app/i18n/feed-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useNow } from '#app/state/clock.ts'
import type { NextTry } from '#app/state/feed-state.ts'

const SECOND_MS = 1_000

/** When a feed is asked again. The seconds that are left are for the eye alone: a voice says the time, and says it once. */
export function NextTryText({ next }: { readonly next: NextTry }) {
  const translator = useTranslator()
  if (next.kind !== 'at') return <span aria-live="off">{nextTryText(translator, next)}</span>
  return (
    <span aria-live="off">
      <span aria-hidden="true">
        <Countdown key={next.at} at={next.at} />
      </span>
      <span className="visually-hidden">{nextTryText(translator, next)}</span>
    </span>
  )
}

/** Alone in a component: nothing else is drawn anew each second. */
function Countdown({ at }: Pick<Extract<NextTry, { kind: 'at' }>, 'at'>) {
  const now = useNow(SECOND_MS)
  return untilTryText(useTranslator(), at, now)
}
