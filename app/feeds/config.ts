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
const REFRESH_SECONDS = { least: 5, most: 86_400 }

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
  if (!isObject(json)) return invalid('(file)', 'is no object')
  const { feeds, ...others } = json
  if (feeds !== null && !isObject(feeds)) return invalid('feeds', 'must be null or an object')
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) return invalid('(file)', `has the unknown field "${unknown}"`)
  return feeds === null ? ok({ feeds: null }) : readFeeds(feeds, documentBase)
}

/** Checked by hand: the page waits for this file, and must not wait for a library of schemas first. */
function readFeeds(feeds: JsonObject, documentBase: string): Result<Config, ConfigTrouble> {
  const { base, refreshSeconds: seconds = null, ...others } = feeds
  if (typeof base !== 'string' || !isPlainBase(base)) {
    return invalid('feeds.base', 'must be an http(s) address without user, query, fragment')
  }
  const { least, most } = REFRESH_SECONDS
  if (seconds !== null && !isWholeBetween(seconds, least, most)) {
    return invalid('feeds.refreshSeconds', `must be a whole number from ${least} to ${most}`)
  }
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) return invalid('feeds', `has the unknown field "${unknown}"`)
  const address = new URL(base, documentBase).href.replace(/\/+$/, '')
  return ok({ feeds: { base: address, refreshMs: seconds === null ? null : seconds * 1000 } })
}

type JsonObject = { readonly [field: string]: unknown }

const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const isWholeBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const invalid = (field: string, message: string) => fail({ kind: 'invalid' as const, field, message })

/** The transport to a real server. */
export const liveTransport = (
  feeds: NonNullable<Config['feeds']>,
  answers: Required<Pick<Transport, 'fetch' | 'explain'>>,
): Transport => ({ kind: 'live', base: feeds.base, refreshMs: feeds.refreshMs, ...answers })

/** The base must be plain: a query or a password in it would land in every address that we show. */
function isPlainBase(text: string): boolean {
  // Any absolute base will do for the check; it only lends what a relative address lacks.
  if (text === '' || !URL.canParse(text, 'https://page.invalid/')) return false
  const url = new URL(text, 'https://page.invalid/')
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:'
  return isHttp && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
}
