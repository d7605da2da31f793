import * as z from 'zod/mini'
import { fail, ok, type Result } from '#app/base/result.ts'
import type { Transport } from '#app/feeds/transport.ts'

/** What the operator of a deployment set: where its feeds are, or `null` for the stored cases. */
export type Config = { readonly feeds: { readonly base: string; readonly refreshMs: number | null } | null }

/** Why a deployment cannot start. Never read as "no feeds": what was meant to be live must not turn into a mock unsaid. */
export type ConfigTrouble =
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json'; readonly firstBytes: string }
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string }

const CONFIG_LIMIT_MS = 10_000
const SHOWN_BYTES = 200

/** The base must be plain: a query or a password in it would land in every address that we show. */
const wireBase = z.string().check(
  z.minLength(1),
  z.refine((text) => isPlainBase(text), {
    error: 'must be an http(s) address without user, query, fragment',
  }),
)

const wireConfig = z.strictObject({
  feeds: z.nullable(
    z.strictObject({
      base: wireBase,
      refreshSeconds: z.optional(z.nullable(z.int().check(z.minimum(5), z.maximum(86_400)))),
    }),
  ),
})

/** Reads `config.json` beside the page. A deployment without that file (404) runs on the stored cases. */
export async function readConfig(
  fetch: (url: URL, init: RequestInit) => Promise<Response>,
  documentBase: string,
): Promise<Result<Config, ConfigTrouble>> {
  let status: number
  let text: string
  try {
    const init: RequestInit = { cache: 'no-cache', signal: AbortSignal.timeout(CONFIG_LIMIT_MS) }
    const response = await fetch(new URL('config.json', documentBase), init)
    status = response.status
    text = response.ok ? await response.text() : ''
  } catch {
    return fail({ kind: 'no-answer' })
  }
  if (status === 404) return ok({ feeds: null })
  if (status < 200 || status > 299) return fail({ kind: 'status', status })
  return parseConfig(text, documentBase)
}

/** Checks the text of `config.json`. A relative base is taken from the page. */
export function parseConfig(text: string, documentBase: string): Result<Config, ConfigTrouble> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return fail({ kind: 'not-json', firstBytes: text.slice(0, SHOWN_BYTES) })
  }
  const checked = z.safeParse(wireConfig, json)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    const field = issue?.path.join('.') || '(file)'
    return fail({ kind: 'invalid', field, message: issue?.message ?? 'is not as described' })
  }
  const { feeds } = checked.data
  if (!feeds) return ok({ feeds: null })
  const base = new URL(feeds.base, documentBase).href.replace(/\/+$/, '')
  const seconds = feeds.refreshSeconds ?? null
  return ok({ feeds: { base, refreshMs: seconds === null ? null : seconds * 1000 } })
}

/** The transport to a real server. */
export const liveTransport = (feeds: NonNullable<Config['feeds']>, fetch: Transport['fetch']): Transport => ({
  kind: 'live',
  base: feeds.base,
  fetch,
  refreshMs: feeds.refreshMs,
})

function isPlainBase(text: string): boolean {
  // Any absolute base will do for the check; it only lends what a relative address lacks.
  if (!URL.canParse(text, 'https://page.invalid/')) return false
  const url = new URL(text, 'https://page.invalid/')
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:'
  return isHttp && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
}
