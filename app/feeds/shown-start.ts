const SHOWN_BYTES = 200
/** Letters that would change how what stands behind them is read: controls, and turns of direction. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g

/** How an answer begins that is no data: its first bytes, as text that a person can look at. */
export const shownStart = (bytes: ArrayBuffer | Uint8Array): string =>
  new TextDecoder().decode(new Uint8Array(bytes as ArrayBuffer).subarray(0, SHOWN_BYTES)).replaceAll(UNSEEN, ' ')
