const ELLIPSIS = /…|\.\.\./
const HOST_AND_PATH = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/\S*)?$/i

/**
 * Where a click on a printed address leads; null where it leads nowhere: shortened addresses, and words that are none.
 * Addresses are mostly printed without their scheme.
 */
export function addressLink(address: string): string | null {
  if (ELLIPSIS.test(address)) return null
  const bare = address.replace(/^https?:\/\//i, '')
  return HOST_AND_PATH.test(bare) && URL.canParse(`https://${bare}`) ? `https://${bare}` : null
}
