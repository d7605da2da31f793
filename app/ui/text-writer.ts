/** Writes into the text node of an element, which stays: a new one with each step would be laid out as a new child. */
export function textWriter(element: HTMLElement): (text: string) => void {
  const [only, ...more] = element.childNodes
  const node = only instanceof Text && more.length === 0 ? only : document.createTextNode('')
  if (node !== only) element.replaceChildren(node)
  return (text) => {
    if (node.data !== text) node.data = text
  }
}
