import { readdirSync, readFileSync } from 'node:fs'

/** Words of this length are said once. */
const LETTERS = 24
const PER_FILE = 4

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

/** What the sources of the mocks say and those of the page do not, a few texts of each file: by them their code is known. */
function mockWords(): readonly string[] {
  const page = sourcesIn('app').join('\n')
  const told = sourcesIn('mocks').flatMap((source) =>
    source
      .split('\n')
      .filter((line) => !line.startsWith('import '))
      .flatMap((line) => [...line.matchAll(/'([^'\\]*)'/g)].map(([, text = '']) => text))
      .filter((text) => text.length >= LETTERS && !page.includes(text))
      .slice(0, PER_FILE),
  )
  return [...new Set(told)]
}

/** Those of the built files, by their paths from the site's folder, in which code of the mocks is. */
export function withMockCode(paths: readonly string[]): readonly string[] {
  const words = mockWords()
  return paths.filter((path) => {
    const text = readFileSync(`dist/${path}`, 'utf8')
    return words.some((word) => text.includes(word))
  })
}
