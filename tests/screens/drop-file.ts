import type { Page } from '@playwright/test'

/** Drops a file on the page, as a hand does that drags it there from a folder. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await page.evaluate(
    ([fileName, letters]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([Uint8Array.from(letters)], fileName))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    },
    [name, [...bytes]] as const,
  )
}
