import type { Trouble } from '#app/feeds/trouble.ts'

/** As much of a page as is asked. */
export type Page = {
  readonly events: EventTarget
  readonly address: URL
  readonly isOnline: () => boolean
}

/** Hosts that browsers trust without https. */
const LOCAL_HOST = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/

/**
 * Listens to what the policy of the page forbids, and tells why an address gave no answer: `fetch` alone says "failed" to
 * all of it. What the browser tells nobody (CORS, private networks, names, refused connections) stays one trouble, whose
 * words list what it may be.
 */
export function explainer({ events, address, isOnline }: Page): (url: URL) => Promise<Trouble> {
  const blocked = new Map<string, string>()
  events.addEventListener('securitypolicyviolation', (event) => {
    const { blockedURI, effectiveDirective } = event as SecurityPolicyViolationEvent
    // Pictures and scripts have directives of their own, and may be kept from where feeds are not.
    if (effectiveDirective === 'connect-src' && URL.canParse(blockedURI)) {
      blocked.set(new URL(blockedURI).origin, effectiveDirective)
    }
  })
  return async (url) => {
    const { origin, protocol, hostname } = url
    // The event may come after the refusal that it explains.
    await nextTask()
    const directive = blocked.get(origin)
    if (directive !== undefined) return { kind: 'blocked', directive, origin }
    if (address.protocol === 'https:' && protocol === 'http:' && !LOCAL_HOST.test(hostname)) {
      return { kind: 'mixed-content', origin }
    }
    if (!isOnline()) return { kind: 'offline' }
    return origin === address.origin ? { kind: 'no-answer' } : { kind: 'no-answer-from', origin }
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
