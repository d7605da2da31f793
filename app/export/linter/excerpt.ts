import type { Range } from '#app/export/linter/draft.ts'

/** What a finding is about, with a few words round it, so that it is found again in a long text. */
export type Excerpt = { readonly before: string; readonly found: string; readonly after: string }

/** Signs on either side. */
const AROUND = 24
/** A whole sentence is too long to be shown again. */
const LONGEST = 90

export function excerptOf(text: string, { from, to }: Range): Excerpt {
  const found = text.slice(from, to)
  const before = text.slice(0, from)
  const after = text.slice(to)
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before,
    found: found.length > LONGEST ? `${found.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : found,
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after,
  }
}
