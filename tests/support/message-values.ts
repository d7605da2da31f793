/**
 * Names of the values that a message in ICU syntax asks for: `{count, plural, one {# leg} other {# legs}}` asks for
 * `count`. What stands in the braces of a plural or select is a message again.
 */
export function valuesOf(message: string): readonly string[] {
  const names = new Set<string>()
  let at = 0

  const readMessage = (): void => {
    for (; at < message.length && message[at] !== '}'; at += 1) {
      if (message[at] !== '{') continue
      at += 1
      readValue()
    }
  }

  /** From behind a `{` to its `}`. */
  const readValue = (): void => {
    const end = message.slice(at).search(/[,}]/)
    names.add(message.slice(at, at + end).trim())
    at += end
    for (; at < message.length && message[at] !== '}'; at += 1) {
      if (message[at] !== '{') continue
      at += 1
      readMessage()
    }
  }

  readMessage()
  return [...names].toSorted()
}
