import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type SecondWindowProps = {
  /** Was opened empty, by a press of the person: browsers refuse others. */
  readonly opened: Window
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Draws into another window of this page: it shares all state, and no server has to know of it. */
export function SecondWindow({ opened, title, onClose, children }: SecondWindowProps) {
  const [root] = useState(() => prepare(opened))
  // The title stands on the frame of the window, outside what React draws.
  useEffect(() => {
    nameWindow(opened, title)
  }, [opened, title])
  // Language, colours and style sheets of this page change while the other window stands.
  useLayoutEffect(() => {
    const stops = [followLook(opened.document.documentElement), followSheets(opened.document)]
    return () => stops.forEach((stop) => stop())
  }, [opened])
  // The person may close either window by its frame.
  useEffect(() => {
    const closeToo = () => opened.close()
    opened.addEventListener('pagehide', onClose)
    window.addEventListener('pagehide', closeToo)
    return () => {
      opened.removeEventListener('pagehide', onClose)
      window.removeEventListener('pagehide', closeToo)
    }
  }, [opened, onClose])
  return createPortal(
    <>
      <h1 className="visually-hidden">{title}</h1>
      {children}
    </>,
    root,
  )
}

const nameWindow = (opened: Window, title: string) => {
  opened.document.title = title
}

/** What of the root of this page says how it is read and looks. */
const LOOK = ['lang', 'dir', 'data-theme']
const SHEETS = 'link[rel="stylesheet"], style'

/** Gives another page the language and the theme of this one, and keeps them in step; gives back how to stop. */
function followLook(root: HTMLElement): () => void {
  const own = document.documentElement
  const copy = () => {
    for (const name of LOOK) root.setAttribute(name, own.getAttribute(name) ?? '')
  }
  copy()
  const observer = new MutationObserver(copy)
  observer.observe(own, { attributeFilter: LOOK })
  return () => observer.disconnect()
}

/** Gives another page the style sheets of this one, and those that come later; gives back how to stop. */
function followSheets(page: Document): () => void {
  const copy = (one: Node) => {
    if (!(one instanceof HTMLElement) || !one.matches(SHEETS)) return
    const sheet = page.importNode(one, true)
    // An empty window has no folder of its own that an address could start from.
    if (one instanceof HTMLLinkElement) sheet.setAttribute('href', one.href)
    page.head.append(sheet)
  }
  for (const sheet of document.querySelectorAll(SHEETS)) copy(sheet)
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(copy)
  })
  observer.observe(document.head, { childList: true })
  return () => observer.disconnect()
}

/** A place to draw in, in an empty window. */
function prepare({ document: page }: Window): HTMLElement {
  const root = page.createElement('main')
  page.body.replaceChildren(root)
  return root
}
