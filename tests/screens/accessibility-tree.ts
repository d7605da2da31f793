import type { CDPSession, Page } from '@playwright/test'
import { ensure } from '#app/base/ensure.ts'

/** What assistive technology is given of one thing on the page. */
export type Told = {
  readonly role: string
  readonly name: string
  /** "12 September 2023" of a slider, what a field holds; empty: none. */
  readonly value: string
  readonly children: readonly Told[]
  /** By which the browser knows the element. */
  readonly backendNodeId: number | undefined
}

type Node = Awaited<ReturnType<typeof fetchNodes>>[number]

const fetchNodes = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes

/** What a person has who is told the page and does not see it: its tree, and the one thing that can be done to a node of it. */
export async function listenTo(page: Page) {
  const session = await page.context().newCDPSession(page)
  return {
    /** The tree as it is now. */
    tree: async (): Promise<Told> => {
      const nodes = await fetchNodes(session)
      const byId = new Map(nodes.map((node) => [node.nodeId, node]))
      return ensure(toldOf(ensure(nodes[0], 'root of the tree'), byId)[0], 'what is told of the page')
    },
    /** Does what a screen reader does when its user activates what is being told. */
    activate: async ({ backendNodeId }: Told): Promise<void> => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: ensure(backendNodeId, 'an element') })
      const objectId = ensure(object.objectId, 'object of the element')
      await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: 'function () { this.click() }' })
    },
  }
}

/** A node that is ignored is told by its children alone. */
function toldOf(node: Node, byId: ReadonlyMap<string, Node>): readonly Told[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id)
    return child ? toldOf(child, byId) : []
  })
  if (node.ignored) return children
  // How a text is broken into lines is told to nobody.
  if (node.role?.value === 'InlineTextBox') return []
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '')
  const valueText = node.properties?.find(({ name }) => name === 'valuetext')
  return [
    {
      role: text(node.role?.value),
      name: text(node.name?.value),
      value: text(valueText?.value.value) || text(node.value?.value),
      children,
      backendNodeId: node.backendDOMNodeId,
    },
  ]
}

/** A node and all below it, in the order in which they are told. */
export const allOf = (told: Told): readonly Told[] => [told, ...told.children.flatMap(allOf)]

/** Those of a role, by name where one is asked for. */
export const byRole = (told: Told, role: string, name?: string): readonly Told[] =>
  allOf(told).filter((one) => one.role === role && (name === undefined || one.name === name))

/** The one of a role and name. */
export function only(told: Told, role: string, name?: string): Told {
  const found = byRole(told, role, name)
  if (found.length !== 1) throw new Error(`${found.length} of ${role} "${name ?? ''}"`)
  return ensure(found[0], role)
}

/** The words of a node as they are read out: its text, and where it has none its name. */
export function wordsOf(told: Told): string {
  const texts = allOf(told).filter(({ role }) => role === 'StaticText')
  const words = texts.length > 0 ? texts.map(({ name }) => name).join(' ') : told.name
  return words.replaceAll(/\s+/g, ' ').trim()
}

/** What is told below a heading, up to the next of its rank or a higher one, within a part of the page. */
export function below(part: Told, heading: string): readonly Told[] {
  const all = allOf(part)
  const begin = all.findIndex(({ role, name }) => role === 'heading' && name === heading)
  if (begin < 0) throw new Error(`No heading "${heading}"`)
  const rest = all.slice(begin + 1)
  const end = rest.findIndex(({ role }) => role === 'heading')
  return end < 0 ? rest : rest.slice(0, end)
}
