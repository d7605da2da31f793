import type { Instant } from '#app/domain/time.ts'
import { work } from '#app/state/work/work-store.ts'

/** All of the work as the text of a case file. Its code comes when it is asked for. */
export async function caseFileText(now: Instant): Promise<string> {
  const { writeCaseFile } = await import('#app/feeds/work/case-file.ts')
  // A browser that gives no pictures gives no reason to keep the rest back.
  await work().loadPictures()
  const { work: kept, pictures } = work().get()
  return writeCaseFile(kept, pictures, 'Transload', now)
}
