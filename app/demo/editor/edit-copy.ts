import { copyOfScenario } from '#app/demo/editor/new-parts.ts'
import { openEditor } from '#app/demo/editor/opening.ts'
import { openDraft } from '#app/state/exercise/scenario-draft.ts'
import { newId } from '#app/state/exercise/window-ports.ts'

/** Opens a copy of a scenario of others in the editor: theirs stays as it is. */
export function editCopy(text: string): void {
  const { document } = openDraft(text)
  if (document) openEditor({ key: newId(), document: copyOfScenario(document, []), isKept: false })
}
