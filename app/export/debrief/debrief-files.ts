import { writePaper } from '#app/export/debrief/write-paper.ts'
import { readPalette } from '#app/export/read-palette.ts'
import { saveFile } from '#app/ui/save-file.ts'
import { pageFonts } from '#app/export/slides/page-fonts.ts'
import { csvText } from '#app/export/writers/csv-cells.ts'
import { csvFile } from '#app/export/writers/csv.ts'
import type { DebriefFiles } from '#app/state/exercise/debrief-files.ts'

/** Sets and saves what a debrief is kept as, in the letters of the page. Print has the colours of the light theme. */
export const debriefFiles: DebriefFiles = {
  savePaper: async (paper, name) =>
    saveFile(await writePaper(paper, readPalette(document.documentElement, 'light'), pageFonts(document)), name),
  saveSheet: (rows, name) => saveFile(csvFile(csvText(rows)), name),
}
