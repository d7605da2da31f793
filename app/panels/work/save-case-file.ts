import { formatDay } from '#app/domain/time.ts'
import { wallNow } from '#app/state/clock.ts'
import { caseFileText } from '#app/state/work/case-file-text.ts'
import { saveFile } from '#app/ui/save-file.ts'

/** Hands all of the work to the browser's download, whatever the browser keeps. */
export async function saveCaseFile(): Promise<void> {
  const now = wallNow()
  const text = await caseFileText(now)
  saveFile(new Blob([text], { type: 'application/json' }), `transload-work-${formatDay(now)}.transload.json`)
}
