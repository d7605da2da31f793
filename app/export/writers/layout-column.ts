import type { Sample } from '#app/export/legend.ts'
import type { Snapshot } from '#app/export/snapshot.ts'
import { lineHeight, setText, type Ink, type Mark } from '#app/export/writers/marks.ts'
import type { Font, Measure } from '#app/export/writers/text-flow.ts'

/** How tightly the column is set. Legs give way first: map and table have them too; figures and legend never do. */
type Setting = { readonly scale: number; readonly legs: number; readonly maxLines: number }

const SETTINGS: readonly Setting[] = [
  { scale: 1, legs: 6, maxLines: 8 },
  { scale: 1, legs: 4, maxLines: 8 },
  { scale: 1, legs: 2, maxLines: 8 },
  { scale: 0.94, legs: 2, maxLines: 8 },
  { scale: 0.88, legs: 2, maxLines: 7 },
  { scale: 0.94, legs: 0, maxLines: 7 },
  { scale: 0.88, legs: 0, maxLines: 6 },
  { scale: 0.82, legs: 0, maxLines: 4 },
  { scale: 0.76, legs: 0, maxLines: 3 },
  { scale: 0.7, legs: 0, maxLines: 2 },
]

/** What stands in a column, from the top down. */
export type ColumnPart = 'figures' | 'legs' | 'legend'
type Column = { readonly x: number; readonly width: number; readonly parts: readonly ColumnPart[] }

/**
 * Figures, denials, legs and legend in columns side by side that begin at `y`, as large as they fit into `height` px.
 * `height` of what is given back: what they really take.
 */
export function fitColumns(
  snapshot: Snapshot,
  { y, height }: { readonly y: number; readonly height: number },
  columns: readonly Column[],
  unit: number,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const setAll = (setting: Setting) => {
    const set = columns.map((column) => setColumn(snapshot, { ...column, y }, unit, measure, setting))
    return { marks: set.flatMap(({ marks }) => marks), height: Math.max(...set.map((one) => one.height)) }
  }
  let set = setAll(SETTINGS[0]!)
  for (const setting of SETTINGS) {
    set = setAll(setting)
    if (set.height <= height) break
  }
  return set
}

function setColumn(
  snapshot: Snapshot,
  column: Column & { readonly y: number },
  pictureUnit: number,
  measure: Measure,
  setting: Setting,
) {
  const has = (part: ColumnPart) => column.parts.includes(part)
  const unit = pictureUnit * setting.scale
  const marks: Mark[] = []
  let y = column.y
  const put = (
    text: string,
    size: number,
    weight: Font['weight'],
    ink: Ink,
    indent = 0,
    maxLines = setting.maxLines,
  ) => {
    const font: Font = { size: size * unit, weight }
    const paragraph = { x: column.x + indent, width: column.width - indent, font, ink, maxLines }
    const set = setText(text, y, paragraph, measure)
    marks.push(...set.marks)
    y += set.height
  }
  const rule = () => {
    if (marks.length === 0) return
    y += 12 * unit
    marks.push({ kind: 'fill', rect: { x: column.x, y, width: column.width, height: pictureUnit }, ink: 'rule' })
    y += 11 * unit
  }

  for (const { value, meaning } of has('figures') ? snapshot.figures : []) {
    if (value !== '') put(value, 27, 600, 'ink')
    if (meaning !== '') put(meaning, 17, 400, 'ink-soft')
    y += 9 * unit
  }
  if (has('figures') && snapshot.denials !== null) put(snapshot.denials, 17, 400, 'denial')

  const worded = has('legs') ? snapshot.legs.slice(0, setting.legs) : []
  if (worded.length > 0) {
    rule()
    put(snapshot.labels.legs, 17, 600, 'ink')
    for (const leg of worded) {
      y += 3 * unit
      beside({ kind: 'line', mode: leg.mode, basis: leg.basis, width: 3 })
      put(leg.way, 17, 400, 'ink', 76 * unit, 2)
      for (const line of leg.times) put(line, 15, 400, 'ink-soft', 76 * unit, 2)
    }
    const more = snapshot.legs.length - worded.length
    if (more > 0) put(snapshot.say.moreLegs(more), 15, 400, 'ink-soft', 76 * unit, 1)
  }

  if (!has('legend')) return { marks, height: y - column.y }
  rule()
  put(snapshot.labels.legend, 17, 600, 'ink')
  for (const [at, entry] of snapshot.legend.entries()) {
    const isSamePart = snapshot.legend[at - 1]?.part === entry.part
    y += (isSamePart ? 2 : 7) * unit
    beside(entry.sample)
    put(entry.text, 16, 400, 'ink', 76 * unit, 3)
  }
  return { marks, height: y - column.y }

  /** A sample stands beside the first line of the text that follows. */
  function beside(sample: Sample): void {
    const height = lineHeight({ size: 17 * unit, weight: 400 })
    marks.push({ kind: 'sample', rect: { x: column.x, y, width: 60 * unit, height }, sample, unit })
  }
}
