import type { Snapshot } from '#app/export/snapshot.ts'
import { layoutLabel } from '#app/export/writers/layout-label.ts'
import { baseline, lineHeight, setText, type Mark, type Rect } from '#app/export/writers/marks.ts'
import { wrapText, type Font, type Measure } from '#app/export/writers/text-flow.ts'

/** Notes and sources may take this part of the picture's height before their letters shrink. */
const SHARE = 0.24
const NOTES_SHARE = 0.36
const SIZES = [15, 14, 13, 12] as const
const COLUMNS = 2

/** What stands under the map, built from the lower edge of the picture upwards. */
export function layoutFooter(snapshot: Snapshot, page: Rect, unit: number, measure: Measure) {
  const small: Font = { size: 14 * unit, weight: 400 }
  const nameFont: Font = { size: 14 * unit, weight: 600 }
  const wordWidth = measure(snapshot.labels.name, nameFont)
  const label = layoutLabel(snapshot.handling.tlp, nameFont, measure)
  const nameWidth = wordWidth + 32 * unit + (label ? label.width + 16 * unit : 0)
  const line = { x: page.x, width: page.width - nameWidth, font: small, ink: 'ink-soft' as const, maxLines: 2 }
  const closing = [snapshot.exported, snapshot.receipt, snapshot.link].filter(Boolean).join('. ')
  const closingHeight = setText(closing, 0, line, measure).height
  const closingTop = page.height - 20 * unit - closingHeight

  const notesWidth = page.width * NOTES_SHARE
  const gap = 32 * unit
  const room = page.height * SHARE
  const sourcesBox = { x: page.x + notesWidth + gap, width: page.width - notesWidth - gap, gap }
  const sources = largest((size) => setSources(snapshot, sourcesBox, size * unit, room, measure))
  const notes = largest((size) => setNotes(snapshot, page.x, notesWidth, (size + 1) * unit, room, measure))

  const height = Math.max(notes.height, sources.height)
  const top = closingTop - 10 * unit - height
  const moved = [...notes.marks, ...sources.marks].map((mark) => ('y' in mark ? { ...mark, y: mark.y + top } : mark))
  const rule: Mark = {
    kind: 'fill',
    rect: { x: page.x, y: top - 10 * unit, width: page.width, height: unit },
    ink: 'rule',
  }
  const name: Mark = {
    kind: 'text',
    x: page.x + page.width,
    y: baseline(closingTop, 0, nameFont),
    text: snapshot.labels.name,
    font: nameFont,
    ink: 'ink-soft',
    align: 'right',
  }
  const closed = setText(closing, closingTop, line, measure).marks
  const labelMarks = label?.at(page.x + page.width - wordWidth - 16 * unit, closingTop) ?? []
  return { top: top - 10 * unit, marks: [rule, ...moved, ...closed, name, ...labelMarks] }
}

type Block = { readonly marks: readonly Mark[]; readonly height: number; readonly isWhole: boolean }

/** The first size at which all of it fits; the smallest where none does. */
function largest(set: (size: number) => Block): Block {
  let block = set(SIZES[0])
  for (const size of SIZES) {
    block = set(size)
    if (block.isWhole) break
  }
  return block
}

function setNotes(snapshot: Snapshot, x: number, width: number, size: number, room: number, measure: Measure): Block {
  const font: Font = { size, weight: 400 }
  const marks: Mark[] = []
  let y = 0
  for (const note of snapshot.notes) {
    const set = setText(note, y, { x, width, font, ink: 'ink', maxLines: 4 }, measure)
    marks.push(...set.marks)
    y += set.height + size * 0.2
  }
  return { marks, height: y, isWhole: y <= room }
}

/** Footnotes in columns that are filled one after the other, each line where the last one ended. */
function setSources(
  { footnotes, labels, say }: Snapshot,
  box: { readonly x: number; readonly width: number; readonly gap: number },
  size: number,
  room: number,
  measure: Measure,
): Block {
  const font: Font = { size, weight: 400 }
  const columnWidth = (box.width - box.gap * (COLUMNS - 1)) / COLUMNS
  const heading = setText(
    labels.sources,
    0,
    { x: box.x, width: box.width, font: { size, weight: 600 }, ink: 'ink', maxLines: 1 },
    measure,
  )
  const capacity = Math.max(2, Math.floor((room - heading.height) / lineHeight(font))) * COLUMNS

  const entries = footnotes.map(({ text }) => wrapText(text, columnWidth, 99, font, measure))
  const all = entries.flat()
  const isWhole = all.length <= capacity
  const lines = isWhole ? all : cutEntries(entries, capacity - 1, say.moreSources)
  const perColumn = Math.ceil(lines.length / COLUMNS)
  const marks = lines.map((text, index): Mark => {
    const column = Math.floor(index / perColumn)
    const x = box.x + column * (columnWidth + box.gap)
    return {
      kind: 'text',
      x,
      y: baseline(heading.height, index % perColumn, font),
      text,
      font,
      ink: 'ink-soft',
      align: 'left',
    }
  })
  return { marks: [...heading.marks, ...marks], height: heading.height + perColumn * lineHeight(font), isWhole }
}

/** Whole footnotes as far as they go, and a line that counts those left out. */
function cutEntries(
  entries: readonly (readonly string[])[],
  capacity: number,
  more: (count: number) => string,
): readonly string[] {
  const kept: string[] = []
  for (const [index, entry] of entries.entries()) {
    if (kept.length + entry.length > capacity) return [...kept, more(entries.length - index)]
    kept.push(...entry)
  }
  return kept
}
