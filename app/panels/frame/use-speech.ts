import { useUi } from '#app/state/ui-store.ts'
import { useThrottled } from '#app/ui/use-throttled.ts'

/** A polite voice speaks at most this often while a hand drags, and this often while the days play by themselves. */
const SPEECH_MS = { byHand: 1_000, played: 5_000 }

/** What is told of what the window shows; when play ends its last sentence comes at once. */
export function useSpeech(sentence: string): string {
  const isPlaying = useUi((state) => state.isPlaying)
  return useThrottled(sentence, isPlaying ? SPEECH_MS.played : SPEECH_MS.byHand)
}
