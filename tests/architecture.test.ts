import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '#app/i18n/messages/en/en.ts'
import { fr } from '#app/i18n/messages/fr/fr.ts'
import { complaintAbout, importsIn, ROOMS } from '#tests/support/import-law.ts'
import { valuesOf } from '#tests/support/message-values.ts'
import { complaintsAbout, LONGEST_FILE } from '#tests/support/source-law.ts'
import { everyLanguage, MESSAGES } from '#tests/support/translators.ts'

/** The sources by their path from the top of the project. */
const glob = import.meta.glob<string>(['/app/**/*.{ts,tsx}', '/mocks/**/*.{ts,tsx}', '/tests/**/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(glob).map(([path, text]) => ({ path: path.slice(1), text }))
const within = (...tops: string[]) => sources.filter(({ path }) => tops.some((top) => path.startsWith(`${top}/`)))

const readmes = import.meta.glob<string>('/app/*/README.md', { query: '?raw', import: 'default', eager: true })

describe('imports', () => {
  test('every folder of app/ is a room that the law knows', () => {
    const rooms = new Set(within('app').flatMap(({ path }) => (path.split('/').length > 2 ? [path.split('/')[1]] : [])))
    // An empty sweep must not pass.
    expect(rooms.size).toBeGreaterThan(5)
    expect([...rooms].filter((room) => !Object.keys(ROOMS).includes(room ?? ''))).toEqual([])
  })

  test('rooms import only what they may', () => {
    const broken = within('app', 'mocks').flatMap(({ path, text }) =>
      importsIn(text).map((some) => complaintAbout(path, some)),
    )
    expect(broken.length).toBeGreaterThan(50)
    expect(broken.filter((complaint) => complaint !== null)).toEqual([])
  })

  test.each([
    ['app/map/map-pane.tsx', `import { Timeline } from '#app/timeline/timeline.tsx'`],
    ['app/panels/figures.tsx', `import type { Camera } from '../map/camera.ts'`],
    ['app/panels/figures.tsx', `const map = await import('#app/map/map-pane.tsx')`],
    ['app/panels/figures.tsx', `export { mapPane } from "#app/map/map-pane.tsx"`],
    ['app/panels/figures.tsx', `import { legsFeed } from '#app/feeds/legs.ts'`],
    ['app/timeline/timeline.tsx', `import { published } from '#mocks/cases/published/published.ts'`],
    ['app/main.tsx', `import { workerTransport } from '#mocks/browser.ts'`],
    ['app/state/board.ts', `const mocks = await import('#mocks/browser.ts')`],
    ['app/own.worker.ts', `import '#mocks/answers/case-job.ts'`],
    ['app/own-scripts.ts', `import url from '#mocks/answers/case-job.ts?worker&url'`],
    ['app/domain/leg.ts', `import { useMemo } from 'react'`],
    ['app/domain/leg.ts', `import { DAY_MS } from '#app/state/view.ts'`],
    ['app/ui/plate.tsx', `import type { Grade } from '#app/domain/record.ts'`],
    ['app/timeline/timeline.tsx', `import { Map } from 'maplibre-gl'`],
    ['app/panels/legs.tsx', `import { ArcLayer } from '@deck.gl/layers'`],
    ['app/map/layers/leg-layer.ts', `import { useState } from 'react'`],
    ['app/feeds/legs.ts', `import { http } from 'msw'`],
    ['app/app.tsx', `import { legsOf } from '#tests/support/sketch.ts'`],
    ['mocks/handlers/handlers.ts', `import { selectBoard } from '#app/state/board.ts'`],
  ])('the law catches a break: %s with %s', (path, text) => {
    expect(
      importsIn(text)
        .map((some) => complaintAbout(path, some))
        .filter(Boolean),
    ).toHaveLength(1)
  })

  test.each([
    ['app/main.tsx', `const { workerTransport } = await import('#mocks/browser.ts')`],
    ['app/own.worker.ts', `const job = () => import('#mocks/answers/case-job.ts')`],
    ['app/map/layer-stack.ts', `import { legLayer } from './layers/leg-layer.ts'`],
    ['app/map/layers/leg-layer.ts', `import { PathLayer } from '@deck.gl/layers'`],
    ['app/timeline/timeline.tsx', `import '#app/timeline/timeline.css'`],
  ])('and lets pass what is right: %s with %s', (path, text) => {
    expect(importsIn(text).map((some) => complaintAbout(path, some))).toEqual([null])
  })
})

describe('sources', () => {
  test('keep to the house rules', () => {
    // The rules themselves and their planted breaks are written in these two.
    const own = new Set(['tests/architecture.test.ts', 'tests/support/source-law.ts'])
    const others = sources.filter(({ path }) => !own.has(path))
    expect(others.flatMap(({ path, text }) => complaintsAbout(path, text))).toEqual([])
  })

  test.each([
    ['app/timeline/ruler.tsx', `const day = new Date('2023-09-07')`],
    ['app/map/layer-stack.ts', 'const at = Date.now()'],
    ['app/domain/leg.ts', `import { parseISO } from 'date-fns'`],
    ['app/panels/detail.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['app/panels/detail.tsx', `element.innerHTML = name`],
    ['app/panels/detail.tsx', `element['outerHTML'] = name`],
    ['app/panels/detail.tsx', `element.insertAdjacentHTML('beforeend', name)`],
    ['app/panels/detail.tsx', `element.setHTML(name)`],
    ['app/panels/detail.tsx', `element.setHTMLUnsafe(name)`],
    ['app/panels/detail.tsx', `Document.parseHTMLUnsafe(name)`],
    ['app/panels/detail.tsx', '<iframe srcDoc={name} />'],
    ['app/panels/detail.tsx', `document.createRange().createContextualFragment(name)`],
    ['app/ui/second-window.tsx', `opened.document.write(name)`],
    ['app/ui/second-window.tsx', `opened.document.writeln(name)`],
    ['app/import/read-kml.ts', `new DOMParser().parseFromString(text, 'text/html')`],
    ['app/domain/leg.ts', `const leg = eval(text)`],
    ['app/domain/leg.ts', `const legOf = new Function('row', text)`],
    ['mocks/browser.ts', `setTimeout('start()', 100)`],
    ['app/panels/detail.tsx', `<a href="javascript:alert(1)">`],
    ['app/ui/buttons.ts', `export * from '#app/ui/button.tsx'`],
    ['app/ui/index.ts', ''],
    ['mocks/cases/big.ts', '\n'.repeat(LONGEST_FILE + 1)],
    ['tests/state/url.test.ts', `test.skip('later', () => {})`],
    ['tests/screens/map.spec.ts', 'await page.waitForTimeout(500)'],
  ])('a break is caught: %s', (path, text) => {
    expect(complaintsAbout(path, text)).toHaveLength(1)
  })

  test('each room says in at most 15 lines what it is for', () => {
    const rooms = Object.keys(ROOMS).filter((room) => within(`app/${room}`).length > 0)
    const lengths = rooms.map((room) => ({
      room,
      lines: readmes[`/app/${room}/README.md`]?.trim().split('\n').length ?? 0,
    }))
    expect(lengths.filter(({ lines }) => lines === 0 || lines > 15)).toEqual([])
  })
})

describe('messages', () => {
  const ids = Object.keys(en) as (keyof typeof en)[]

  test('are there in every language, and no more', () => {
    expect(Object.keys(fr).toSorted()).toEqual([...ids].toSorted())
    expect(ids.filter((id) => fr[id].trim() === '' || en[id].trim() === '')).toEqual([])
  })

  test('are all used', () => {
    const code = within('app').filter(({ path }) => !path.startsWith('app/i18n/messages/'))
    const text = code.map((source) => source.text).join('\n')
    // `counted.${counts}` uses every message whose id fits.
    const made = [...text.matchAll(/`([\w.-]*\.[\w.-]*\$\{[^`]*)`/g)].map(([, template = '']) => patternOf(template))
    const unused = ids.filter((id) => !text.includes(`'${id}'`) && !made.some((pattern) => pattern.test(id)))
    expect(unused).toEqual([])
  })

  test('are read as ICU reads them', () => {
    expect(valuesOf('{count, plural, one {# leg of {name}} other {# legs}}, {at}')).toEqual(['at', 'count', 'name'])
    expect(valuesOf('{kind, select, leg {This leg} other {{kind}}} is outside')).toEqual(['kind'])
    expect(valuesOf('No value')).toEqual([])
  })

  test('say what they are given in every language', () => {
    for (const id of ids) {
      const values = Object.fromEntries(
        valuesOf(
          Object.values(MESSAGES)
            .map((messages) => messages[id] ?? '')
            .join(''),
        ).map((name) => [name, 7]),
      )
      // A value that a message asks for and does not get is said on the console, and that fails the test.
      for (const translator of everyLanguage) expect(translator.t(id, values), id).not.toBe('')
      // French may ask for more, such as what a word must agree with; it may not keep anything back.
      expect(valuesOf(fr[id]), id).toEqual(expect.arrayContaining([...valuesOf(en[id])]))
    }
  })
})

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`)

test('no address of a registry is in the lock file', () => {
  const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
  expect(lock.length).toBeGreaterThan(1000)
  expect(lock.match(/"resolved":\s*"http[^"]*"/g)).toBeNull()
})
