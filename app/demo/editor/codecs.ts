import { elapsedText, readElapsed } from '#app/demo/exercise/moment-text.ts'
import { durationMs, durationText } from '#app/state/exercise/scenario-draft.ts'

/**
 * How a value of a document stands in a field, and back. What cannot be read is taken as it was typed: the document is
 * then wrong and says so, and nothing that was typed is lost.
 */
export type Codec = { readonly show: (value: unknown) => string; readonly read: (text: string) => unknown }

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)

export const plain: Codec = { show: shown, read: (text) => text }

/** The same, where an empty field means that there is none. */
export const orNone = ({ show, read }: Codec): Codec => ({ show, read: (text) => (text === '' ? null : read(text)) })

/** With a decimal point or comma. */
export const figure: Codec = {
  show: shown,
  read: (text) => {
    const bare = text.trim().replace(',', '.').replace('\u2212', '-')
    return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : text
  },
}

/** `0:05:00`; what ISO 8601 writes is taken too. */
export const duration: Codec = {
  show: (value) => {
    const milliseconds = durationMs(value)
    return milliseconds === null || milliseconds % 1000 !== 0 ? shown(value) : elapsedText(milliseconds)
  },
  read: (text) => {
    const milliseconds = readElapsed(text)
    return milliseconds === null ? text.trim() : durationText(milliseconds)
  },
}

/** Names and values as they stand in an address. */
export const parameters: Codec = {
  show: (value) => {
    if (typeof value !== 'object' || value === null) return shown(value)
    const pairs = Object.entries(value).map(([name, text]: [string, unknown]) => [name, shown(text)])
    return new URLSearchParams(pairs).toString()
  },
  read: (text) => Object.fromEntries(new URLSearchParams(text.trim())),
}

export const json: Codec = {
  show: (value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2)),
  read: (text) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      return text
    }
  },
}
