import { describe, expect, test } from 'vitest'
import { fenceScripts, scriptFence } from '#app/base/script-fence.ts'

const BASE = 'https://dash.test/app/'
const accept = scriptFence(['service-worker.js', './assets/own.worker-a1.js'], BASE)

describe('the fence around scripts', () => {
  test.each(['service-worker.js', './service-worker.js', '/app/service-worker.js', `${BASE}service-worker.js`])(
    'lets pass a script on the list, however it is written: %s',
    (address) => {
      expect(accept(address)).toBe(`${BASE}service-worker.js`)
    },
  )

  test.each([
    'https://evil.test/app/service-worker.js',
    '//evil.test/app/service-worker.js',
    'http://dash.test/app/service-worker.js',
    'https://dash.test:8443/app/service-worker.js',
    'https://user:word@dash.test/app/service-worker.js',
    'https://dash.test/service-worker.js',
    'service-worker.js?import=//evil.test/x.js',
    'service-worker.js#x',
    'SERVICE-WORKER.JS',
    'assets/../other.js',
    'assets/own.worker-a2.js',
    'blob:https://dash.test/0e1c',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'ht!tp://',
    '',
  ])('throws for every other: %s', (address) => {
    expect(() => accept(address)).toThrow(TypeError)
  })

  test('has no rule for HTML or for the text of a script, so that the browser refuses both', () => {
    const made: { readonly name: string; readonly rules: object }[] = []
    fenceScripts(['service-worker.js'], BASE, { createPolicy: (name, rules) => made.push({ name, rules }) })
    expect(made.map(({ name, rules }) => [name, Object.keys(rules)])).toEqual([['default', ['createScriptURL']]])
  })

  test('is no matter where the browser knows no such thing', () => {
    expect(() => fenceScripts(['service-worker.js'], BASE, undefined)).not.toThrow()
  })
})
