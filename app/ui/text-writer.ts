/** Writes into an element's own text node, which stays: a new one with each step would be laid out as a new child. */
export function textWriter(element: HTMLElement): (text: string) => void {
  const node = document.createTextNode('')
  element.replaceChildren(node)
  return (text) => {
    if (node.data !== text) node.data = text
  }
}
