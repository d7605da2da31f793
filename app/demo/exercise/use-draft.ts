import { useEffect, useState } from 'react'
import type { KeptDraft } from '#app/state/exercise/answer-drafts.ts'

/**
 * What is being written in a form, kept until it is sent. `read` makes of what was kept a draft, or null where it is none;
 * `begin` is the draft with which an untouched form begins, of which nothing is kept.
 */
export function useDraft<Draft>(
  kept: KeptDraft,
  read: (value: unknown) => Draft | null,
  begin: () => Draft,
): readonly [draft: Draft, change: (draft: Draft) => void, beginAgain: () => void] {
  const [first] = useState(begin)
  const [draft, setDraft] = useState(() => read(kept.read()) ?? first)
  // The storage of the tab follows what is written.
  useEffect(() => {
    if (draft === first) kept.drop()
    else kept.keep(draft)
    // Another object for the same draft is no change of it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [draft, first])
  return [draft, setDraft, () => setDraft(first)]
}

/** The fields of an object, any of which may be missing. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
