import type { Page } from '@playwright/test'

/** Tells the page of a file that is held over it and then let go; one that does not take what is held over it gets none. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await page.evaluate(
    ([fileName, letters]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([Uint8Array.from(letters)], fileName))
      const over = new DragEvent('dragover', { dataTransfer, cancelable: true })
      window.dispatchEvent(over)
      if (!over.defaultPrevented) throw new Error('The page takes nothing that is held over it.')
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    },
    [name, [...bytes]] as const,
  )
}
