/** Reads a table as RFC 4180 writes it, and nothing else; throws at the first letter that does not belong. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let at = 0
  const readCell = (): string => {
    if (text[at] !== '"') {
      const end = text.slice(at).search(/[,\r\n"]/)
      if (end < 0 || text[at + end] === '"' || text[at + end] === '\n')
        throw new Error(`Loose quote or line end at ${at}`)
      at += end
      return text.slice(at - end, at)
    }
    let cell = ''
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('A quoted cell has no end')
      if (text[at] === '"' && text[at + 1] !== '"') break
      if (text[at] === '"') at += 1
      cell += text[at]
    }
    at += 1
    return cell
  }
  while (at < text.length) {
    const row = [readCell()]
    while (text[at] === ',') {
      at += 1
      row.push(readCell())
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`No line end at ${at}`)
    at += 2
    rows.push(row)
  }
  return rows
}

/** The same by the names of the columns. */
export function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readCsv(text)
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}
