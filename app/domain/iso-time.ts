import { formatInstant, type Instant } from '#app/domain/time.ts'

/** An instant with its seconds, as RFC 3339 and XML Schema ask for: `2023-09-12T00:00:00Z`. */
export const isoTime = (at: Instant): string => formatInstant(at).replace(/T(\d\d:\d\d)Z$/, 'T$1:00Z')
