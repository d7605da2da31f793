import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import * as React from 'react'
import { afterAll, afterEach, vi } from 'vitest'
import { leaveNothing } from '#tests/support/leave-nothing.ts'

/*
 * jsdom lays nothing out. What a component asks of the layout is answered here, and only here: one screen, on which each
 * element is as large as the screen, so that a virtual list has room for rows.
 */
const SCREEN = { width: 1280, height: 800 }

class NeverResized implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Light, no reduced motion, no forced colours: what a browser says that was set to nothing. */
const plainMedia = (media: string): MediaQueryList => {
  const query = new EventTarget() as EventTarget & { -readonly [Name in keyof MediaQueryList]: MediaQueryList[Name] }
  Object.assign(query, { media, matches: false, onchange: null, addListener: () => {}, removeListener: () => {} })
  return query
}

globalThis.ResizeObserver ??= NeverResized
window.matchMedia ??= plainMedia
Element.prototype.scrollIntoView ??= () => {}
Element.prototype.scrollTo ??= () => {}
Element.prototype.setPointerCapture ??= () => {}
Element.prototype.releasePointerCapture ??= () => {}
Element.prototype.hasPointerCapture ??= () => false
Element.prototype.getAnimations ??= () => []
// No canvas draws here: the app finds none, as in a browser without graphics.
HTMLCanvasElement.prototype.getContext = () => null
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { configurable: true, get: () => SCREEN.width },
  offsetHeight: { configurable: true, get: () => SCREEN.height },
})

/*
 * In development React takes down the stack of each element that is made, for messages that nobody reads here: up to a
 * quarter of the time of a test. It stops by itself after ten thousand in a row, and is told that there were so many.
 */
const ofReact: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
if (typeof ofReact === 'object' && ofReact !== null) {
  Object.defineProperty(ofReact, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set: () => {} })
}

// Panes come by import(), which takes its time when all test files start at once.
configure((before) => ({
  asyncUtilTimeout: 25_000,
  // A query that waits fails many times before it finds. The page is written out only for a failure that is read.
  getElementError: (message, container) => {
    const error = new Error()
    error.name = 'TestingLibraryElementError'
    let text: string | undefined
    Object.defineProperty(error, 'message', {
      configurable: true,
      get: () => (text ??= before.getElementError(message, container).message),
      set: (other: string) => {
        text = other
      },
    })
    return error
  },
}))

afterEach(() => {
  cleanup()
  window.localStorage.clear()
  window.history.replaceState(null, '', '/')
})

afterAll(() => {
  leaveNothing()
  vi.unstubAllGlobals()
  window.sessionStorage.clear()
})
