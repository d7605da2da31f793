import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/*
 * A page that is read from right to left is laid out from right to left: style sheets speak of start and end, not of left
 * and right. What has a west or a course of time stays as it is, and so does what is placed by a pointer's pixels.
 */
const STAYS: Readonly<Record<string, string>> = {
  'app/map/': 'west is left',
  'app/timeline/': 'time goes from left to right',
  'app/demo/editor/timeline.module.css': 'time goes from left to right',
  'app/panels/figures/claims-chart.module.css': 'time goes from left to right',
  'app/panels/figures/bar.module.css': 'bars grow from the left',
  'app/demo/tours/tour-card.module.css': 'placed by script, in pixels from the left',
  'app/ui/dialog.module.css': 'half of it stands on either side of the middle',
  'app/panels/frame/ready-status.module.css': 'half of it stands on either side of the middle',
}

const PHYSICAL =
  /^\s*(?:left|right|(?:margin|padding|border)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)\s*:|^\s*(?:text-align|float|clear)\s*:\s*(?:left|right)\b|\binset\s+-?[1-9]\d*px\s/

/** Top, right, bottom and left, where right and left are not the same. */
const SIDES = /^\s*(?:margin|padding|inset)\s*:\s*([^;]+);/

function isLopsided(line: string): boolean {
  const values = SIDES.exec(line)?.[1]?.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  return values.length === 4 && values[1] !== values[3]
}

const isPhysical = (line: string): boolean => PHYSICAL.test(line) || isLopsided(line)

/** Lines of a style sheet that know left from right, with their number. */
const physicalLines = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (isPhysical(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []))

const paths = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => `app/${path}`)
const reasonOf = (path: string) => Object.keys(STAYS).find((stays) => path.startsWith(stays))

test('style sheets speak of start and end', () => {
  expect(paths.length).toBeGreaterThan(50)
  expect(paths.filter((path) => reasonOf(path) === undefined).flatMap(physicalLines)).toEqual([])
})

test('what stays from left to right needs to', () => {
  const isDirected = (path: string) => readFileSync(path, 'utf8').includes('direction: ltr')
  const needed = new Set(paths.filter((path) => physicalLines(path).length > 0 || isDirected(path)).map(reasonOf))
  expect(Object.keys(STAYS).filter((stays) => !needed.has(stays))).toEqual([])
})

test.each([
  '  left: 0;',
  '  margin-right: 4px;',
  '  border-left: 1px solid;',
  '  text-align: right;',
  '  box-shadow: inset 3px 0 0 red;',
  '  padding: 1px 2px 3px 4px;',
  '  margin: 0 0 0 calc(1px + var(--a));',
])('a style that knows left from right is found out: %s', (line) => {
  expect(isPhysical(line)).toBe(true)
})

test.each(['  margin: 1px 2px 3px 2px;', '  inset-inline-start: 0;', '  padding: calc(1px + 2px) 4px 0;'])(
  'one that does not is let through: %s',
  (line) => {
    expect(isPhysical(line)).toBe(false)
  },
)
