/*
 * What every response of a deployment says about what the page may do. Each file in this folder says the same to one kind
 * of server, and a test holds them to it (`tests/deploy/policy.test.ts`). The headers go with *every* response: a worker
 * obeys those of its own file.
 */

/** Directive by directive. Nothing is allowed that is not named. */
const CONTENT = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  // An operator adds the exact origins of feeds here, never a wildcard.
  'connect-src': ["'self'"],
  // data: for the icons in MapLibre's style sheet, blob: for previews of pictures before they are saved.
  'img-src': ["'self'", 'data:', 'blob:'],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // An operator who wants embeds in pages of others names the exact origins of those pages here.
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
}

/** The same on every response, and nothing in them hangs on the deployment. */
const FIXED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), usb=(), serial=(), payment=()',
}

/** Their names change with their bytes, so they need never be asked for again. */
const HASHED = '/assets/'
const FOR_EVER = 'public, max-age=31536000, immutable'
/** Kept, but asked for each time: `index.html`, `config.json`, worker scripts, the base map. And whatever is not there: yet. */
const ASK_FIRST = 'no-cache'

/**
 * @param {readonly string[]} [feedOrigins] exact origins of feeds on other servers
 * @returns {string} the value of `Content-Security-Policy`
 */
export function contentPolicy(feedOrigins = []) {
  const broken = feedOrigins.find((origin) => !isExactOrigin(origin))
  if (broken !== undefined) throw new Error(`No exact http(s) origin: ${broken}`)
  return Object.entries(CONTENT)
    .map(([name, sources]) => [name, ...sources, ...(name === 'connect-src' ? feedOrigins : [])].join(' '))
    .join('; ')
}

/** A scheme, a host and perhaps a port, as a browser writes them: no wildcard, no path, no user. */
const isExactOrigin = (text) =>
  /^https?:\/\/[^*\s;,']+$/.test(text) && URL.canParse(text) && new URL(text).origin === text

/**
 * All headers of a response but those that tell of its body.
 * @param {string} path from the folder of the page, such as `/assets/app.js`
 * @param {readonly string[]} [feedOrigins]
 * @param {boolean} [isFound] false: nothing is at the path, and the answer says so
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(path, feedOrigins = [], isFound = true) {
  return {
    'Content-Security-Policy': contentPolicy(feedOrigins),
    ...FIXED,
    'Cache-Control': isFound && path.startsWith(HASHED) ? FOR_EVER : ASK_FIRST,
  }
}
