import type { Trouble } from '#app/feeds/trouble.ts'

/** As much of a page as is asked. */
export type Page = {
  readonly events: EventTarget
  readonly address: URL
  readonly isOnline: () => boolean
}

/** Hosts that browsers trust without https. */
const LOCAL_HOST = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/

/** Refusals that nobody asks about are of pictures of the map and such. */
const MOST_KEPT = 100

/**
 * Listens to what the policy of the page forbids, and tells why an address gave no answer: `fetch` alone says "failed" to
 * all of it. What the browser tells nobody (CORS, private networks, names, refused connections) stays one trouble, whose
 * words list what it may be.
 */
export function explainer({ events, address, isOnline }: Page): (url: URL) => Promise<Trouble> {
  const refused = new Map<string, Trouble>()
  events.addEventListener('securitypolicyviolation', (event) => {
    const { blockedURI, effectiveDirective, originalPolicy } = event as SecurityPolicyViolationEvent
    // Pictures and scripts have directives of their own, and may be kept from where feeds are not.
    if (effectiveDirective !== 'connect-src' || !URL.canParse(blockedURI)) return
    const { href, origin } = new URL(blockedURI)
    // The address is the one that was asked, though the way led on: what the policy names was refused behind a redirect.
    const isNamed = connectSources(originalPolicy).some((source) => names(source, origin, address.origin))
    refused.set(
      href,
      isNamed ? { kind: 'sent-elsewhere', origin } : { kind: 'blocked', directive: effectiveDirective, origin },
    )
    for (const oldest of refused.keys()) if (refused.size > MOST_KEPT) refused.delete(oldest)
  })
  return async (url) => {
    const { href, origin, protocol, hostname } = url
    // The event may come after the refusal that it explains.
    await nextTask()
    const refusal = refused.get(href)
    // It explains one ask: the next may fail for another reason.
    refused.delete(href)
    if (refusal) return refusal
    if (address.protocol === 'https:' && protocol === 'http:' && !LOCAL_HOST.test(hostname)) {
      return { kind: 'mixed-content', origin }
    }
    if (!isOnline()) return { kind: 'offline' }
    return origin === address.origin ? { kind: 'no-answer' } : { kind: 'no-answer-from', origin }
  }
}

/** What the page may ask, by the text of its policy. */
const connectSources = (policy: string): readonly string[] =>
  policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .find(([name]) => name === 'connect-src')
    ?.slice(1) ?? []

const names = (source: string, origin: string, own: string): boolean =>
  source === "'self'" ? origin === own : source === origin || source.startsWith(`${origin}/`)

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
