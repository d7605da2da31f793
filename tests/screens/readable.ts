import type { Page } from '@playwright/test'

/** Which of some words stand on the page where an eye can read them: within the window and below nothing that hides them. */
export const readable = (page: Page, words: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(inSight, words)

/** Runs in the page. */
function inSight(words: readonly string[]): readonly string[] {
  const seen = new Set<string>()
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
    const found = words.filter((word) => !seen.has(word) && text.nodeValue?.includes(word))
    if (found.length > 0 && isInSight(text)) for (const word of found) seen.add(word)
  }
  return [...seen]
}
