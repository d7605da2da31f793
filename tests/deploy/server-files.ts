/** What a file for a kind of server sends with a path, at which there is something or not. */
export type Sends = (path: string, isFound?: boolean) => Readonly<Record<string, string>>

/** nginx: `add_header Name "value" always;`, a variable filled by its `map` of statuses and paths. */
export function readNginx(text: string): Sends {
  const lines = plainLines(text)
  const headers = lines.flatMap((line) => [...line.matchAll(/^add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/g)])
  const map = text.match(/map "\$status \$uri" (?<variable>\$\w+) \{(?<cases>[^}]*)\}/)?.groups
  const cases = [...(map?.['cases'] ?? '').matchAll(/^\s*"?(default|~[^"]+?)"?\s+"([^"]*)";$/gm)]
  // A block with headers of its own would send none of the others.
  if (headers.length !== lines.filter((line) => /^(?:add_header|more_set|proxy_hide)/.test(line)).length)
    return () => ({})
  return (path, isFound = true) =>
    Object.fromEntries(
      headers.map(([, name = '', fixed, variable]) => {
        if (fixed !== undefined) return [name, fixed]
        const isFor = ([, pattern = '']: readonly string[]) =>
          pattern !== 'default' && new RegExp(pattern.slice(1)).test(`${isFound ? 200 : 404} ${path}`)
        const chosen = cases.find(isFor) ?? cases.find(([, pattern]) => pattern === 'default')
        return [name, variable === map?.['variable'] ? (chosen?.[2] ?? '') : '']
      }),
    )
}

/** Caddy: a `header` block for all, `header @matcher Name "value"` with `@matcher [not] path /folder/*`, and what `handle_errors` puts over it. */
export function readCaddy(text: string): Sends {
  const lines = plainLines(text)
  const start = lines.indexOf('header {')
  const block = lines.slice(start + 1, lines.indexOf('}', start))
  const forAll = block.map((line) => line.match(/^(\S+) "([^"]*)"$/)?.slice(1) ?? [line, ''])
  const matchers = new Map(
    lines
      .flatMap((line) => [...line.matchAll(/^(@\w+) (not )?path (\/\S*)\*$/g)])
      .map(([, name = '', not, folder = '']) => [
        name,
        (path: string) => path.startsWith(folder) === (not === undefined),
      ]),
  )
  const some = lines.flatMap((line) => [...line.matchAll(/^header (@\w+) (\S+) "([^"]*)"$/g)])
  const refusing = lines.slice(lines.indexOf('handle_errors {') + 1)
  const refused = refusing
    .slice(0, refusing.indexOf('}'))
    .flatMap((line) => [...line.matchAll(/^header (\S+) "([^"]*)"$/g)])
  return (path, isFound = true) => ({
    ...Object.fromEntries(forAll),
    ...Object.fromEntries(
      some.flatMap(([, matcher = '', name = '', value = '']) => (matchers.get(matcher)?.(path) ? [[name, value]] : [])),
    ),
    ...(isFound ? {} : Object.fromEntries(refused.map(([, name = '', value = '']) => [name, value]))),
  })
}

/** `_headers`: rules of a path that may end in `*`; a header that two rules set is joined, as the hosts do. */
export function readHeadersFile(text: string): Sends {
  const rules: { readonly path: string; readonly headers: [name: string, value: string][] }[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, name = '', value = ''] = line.match(/^\s+([\w-]+): (.+)$/) ?? []
    if (name === '') rules.push({ path: line, headers: [] })
    else rules.at(-1)?.headers.push([name, value])
  }
  const isFor = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule
  return (path) => {
    const sent: Record<string, string> = {}
    for (const [name, value] of rules.flatMap((rule) => (isFor(rule.path, path) ? rule.headers : []))) {
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value
    }
    return sent
  }
}

const plainLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
