import { expect, test } from 'vitest'
import { explainer } from '#app/feeds/explain.ts'

const PAGE = 'https://dash.test/transload/'
const FEEDS = 'https://feeds.test'
const LEGS = `${FEEDS}/api/v1/legs?case=published`

function setup({ address = PAGE, isOnline = true } = {}) {
  const events = new EventTarget()
  const explain = explainer({ events, address: new URL(address), isOnline: () => isOnline })
  return {
    explain: (url = LEGS) => explain(new URL(url)),
    refuse: (blockedURI: string, originalPolicy: string, effectiveDirective = 'connect-src') =>
      events.dispatchEvent(
        Object.assign(new Event('securitypolicyviolation'), { blockedURI, originalPolicy, effectiveDirective }),
      ),
  }
}

const WITHOUT = "default-src 'none'; connect-src 'self'"
const WITH = `default-src 'none'; connect-src 'self' ${FEEDS}`

test('an address that the policy does not name is told with the directive that the operator must change', async () => {
  const { explain, refuse } = setup()
  refuse(LEGS, WITHOUT)
  expect(await explain()).toEqual({ kind: 'blocked', directive: 'connect-src', origin: FEEDS })
})

test('a refusal that comes after the failure still explains it', async () => {
  const { explain, refuse } = setup()
  const trouble = explain()
  refuse(LEGS, WITHOUT)
  expect(await trouble).toMatchObject({ kind: 'blocked' })
})

test('an address that the policy names was refused since its server sent the page on', async () => {
  const { explain, refuse } = setup()
  refuse(LEGS, WITH)
  expect(await explain()).toEqual({ kind: 'sent-elsewhere', origin: FEEDS })
  const own = new URL('/api/v1/legs', PAGE).href
  refuse(own, WITHOUT)
  expect(await explain(own)).toEqual({ kind: 'sent-elsewhere', origin: 'https://dash.test' })
  refuse(LEGS, `connect-src ${FEEDS}/api/`)
  expect(await explain()).toMatchObject({ kind: 'sent-elsewhere' })
})

test('a refusal explains one ask and no other: the next may fail for another reason', async () => {
  const { explain, refuse } = setup()
  refuse(LEGS, WITH)
  refuse(`${FEEDS}/map.png`, WITHOUT, 'img-src')
  expect(await explain(`${FEEDS}/api/v1/places`)).toEqual({ kind: 'no-answer-from', origin: FEEDS })
  expect(await explain()).toMatchObject({ kind: 'sent-elsewhere' })
  expect(await explain()).toEqual({ kind: 'no-answer-from', origin: FEEDS })
})

test('refusals that nobody asks about are forgotten, the oldest first', async () => {
  const { explain, refuse } = setup()
  refuse(LEGS, WITHOUT)
  for (let tile = 0; tile < 100; tile++) refuse(`https://tiles.test/${tile}`, WITHOUT)
  expect(await explain()).toMatchObject({ kind: 'no-answer-from' })
  expect(await explain('https://tiles.test/1')).toMatchObject({ kind: 'blocked' })
})

test('a page that came over https says so of a server that does not, unless that is this machine', async () => {
  const { explain } = setup()
  expect(await explain('http://feeds.test/legs')).toEqual({ kind: 'mixed-content', origin: 'http://feeds.test' })
  expect(await explain('http://127.0.0.1:8080/legs')).toMatchObject({ kind: 'no-answer-from' })
  const plain = setup({ address: 'http://dash.test/' })
  expect(await plain.explain('http://feeds.test/legs')).toMatchObject({ kind: 'no-answer-from' })
})

test('a device without a network says so, and a server of the page itself leaves no guess', async () => {
  expect(await setup({ isOnline: false }).explain()).toEqual({ kind: 'offline' })
  expect(await setup().explain('https://dash.test/api/v1/legs')).toEqual({ kind: 'no-answer' })
})
