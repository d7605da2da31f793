import { openFile } from '#app/state/ui-store.ts'

/** What the page knows how to open, by the ends of names: archives, case files, and what carries a receipt. */
const ENDINGS = '.zip,.json,.png,.pptx,.pdf'

/** Has the browser ask for a file, and opens the one that is chosen. It asks only in answer to a press or a key. */
export function chooseFile(): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.accept = ENDINGS
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? []
    if (file) openFile(file)
  })
  chooser.click()
}
