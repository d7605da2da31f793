import { formatDay } from '#app/domain/time.ts'
import { wallNow } from '#app/state/clock.ts'
import { work } from '#app/state/work/work-store.ts'
import { saveFile } from '#app/ui/save-file.ts'

/** Hands what the browser keeps and this release cannot read to the browser's download, as it is. */
export async function saveUnreadable(): Promise<void> {
  const kept = await work().unreadable()
  const file = new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' })
  saveFile(file, `transload-work-${formatDay(wallNow())}-unreadable.json`)
}
