import type { Page } from '@playwright/test'

/** Does a word stand on the page where an eye can read it: within the window and below nothing that hides it? */
export const isReadable = (page: Page, word: string): Promise<boolean> => page.evaluate(standsInSight, word)

/** Runs in the page. */
function standsInSight(word: string): boolean {
  const isSolid = (one: Element): boolean => {
    const { backgroundColor } = getComputedStyle(one)
    const alpha = /(?:^rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(backgroundColor)?.[1]
    return backgroundColor !== 'transparent' && Number(alpha ?? 1) === 1
  }
  const isInSight = (text: Node): boolean => {
    const owner = text.parentElement
    const range = document.createRange()
    range.selectNodeContents(text)
    return [...range.getClientRects()].some(({ left, top, width, height }) => {
      const [x, y] = [left + Math.min(4, width / 2), top + height / 2]
      const stack = document.elementsFromPoint(x, y)
      const at = owner ? stack.indexOf(owner) : -1
      return at >= 0 && stack.slice(0, at).every((one) => owner?.contains(one) || !isSolid(one))
    })
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.nodeValue?.includes(word) && isInSight(text)) return true
  }
  return false
}
