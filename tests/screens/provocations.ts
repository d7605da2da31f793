/** By the name of an attempt: the directive or error by which it was refused, or `no word`. */
export type Attempts = Readonly<Record<string, string>>

/**
 * Runs in the page and tries, one by one, what the policy forbids. `origin` is the page's own, `foreign` another that would notice.
 */
export async function provoke({ origin, foreign }: { origin: string; foreign: string }): Promise<Attempts> {
  const attempts: Record<string, string> = {}
  /** The error that an act throws, if it does, and the directive that refused it. */
  const refusalOf = async (act: () => unknown): Promise<string> => {
    const words: string[] = []
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
    })
    try {
      await act()
    } catch (error) {
      words.push(error instanceof Error ? error.name : String(error))
    }
    // Not before the event has come either, or it would be taken for one of the next act.
    const directive = await Promise.race([refused, manyTurns()])
    return [...words, ...(directive === null ? [] : [directive])].join(' ') || 'no word'
  }
  const manyTurns = () =>
    new Promise<null>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      let turns = 2_000
      port1.addEventListener('message', () => (turns-- > 0 ? port2.postMessage(0) : resolve(null)))
      port1.start()
      port2.postMessage(0)
    })
  const made = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, set: Partial<HTMLElementTagNameMap[Tag]>) => {
    const element = Object.assign(document.createElement(tag), set)
    document.body.append(element)
    return element
  }
  const set = (on: object, name: string, value: string) => Reflect.set(on, name, value)
  const call = (on: object, name: string, ...words: unknown[]) =>
    (Reflect.get(on, name) as (...words: unknown[]) => unknown).apply(on, words)
  const MARKUP = '<img src=x onerror="window.isBroken = true">'
  const CODE = 'window.isBroken = true'

  const acts: Readonly<Record<string, () => unknown>> = {
    'program of text': () => call(window, 'Function', CODE),
    'call of eval': () => call(window, 'eval', CODE),
    'timer of text': () => call(window, 'setInterval', CODE, 1),
    'inline script': () => {
      const script = document.createElement('script')
      script.append(CODE)
      document.body.append(script)
    },
    'text of a script': () => set(document.createElement('script'), 'text', CODE),
    'inline handler': () => document.body.setAttribute('onclick', CODE),
    'foreign script': () => made('script', { src: `${foreign}/script.js` }),
    'blob script': () => made('script', { src: URL.createObjectURL(new Blob([CODE], { type: 'text/javascript' })) }),
    'HTML in a div': () => set(document.createElement('div'), 'innerHTML', MARKUP),
    'outer HTML': () => set(made('div', {}), 'outerHTML', MARKUP),
    'HTML beside a div': () => call(made('div', {}), 'insertAdjacentHTML', 'beforeend', MARKUP),
    'written document': () => call(document, 'write', MARKUP),
    'parsed document': () => call(new DOMParser(), 'parseFromString', MARKUP, 'text/html'),
    'document of a frame': () => set(document.createElement('iframe'), 'srcdoc', MARKUP),
    'range of HTML': () => call(document.createRange(), 'createContextualFragment', MARKUP),
    'inline style': () => made('style', { textContent: 'body { display: none }' }),
    'foreign fetch': () => fetch(`${foreign}/fetch`, { mode: 'no-cors' }).catch(() => null),
    'foreign socket': () => void new WebSocket(`${foreign.replace('http', 'ws')}/socket`),
    'foreign beacon': () => navigator.sendBeacon(`${foreign}/beacon`, 'x'),
    'foreign picture': () => made('img', { src: `${foreign}/picture.png` }),
    'foreign style sheet': () => made('link', { rel: 'stylesheet', href: `${foreign}/style.css` }),
    'foreign font': () => new FontFace('Foreign', `url(${foreign}/font.woff2)`).load().catch(() => null),
    'foreign frame': () => made('iframe', { src: `${foreign}/frame` }),
    'foreign worker': () => new Worker(`${foreign}/worker.js`),
    'blob worker': () => new Worker(URL.createObjectURL(new Blob([CODE], { type: 'text/javascript' }))),
    'data worker': () => new Worker(`data:text/javascript,${CODE}`),
    'own file that is no worker': () => new Worker(`${origin}/icon.svg`),
    'foreign service worker': () => navigator.serviceWorker.register(`${foreign}/worker.js`),
    'second policy': () => call(Reflect.get(window, 'trustedTypes') as object, 'createPolicy', 'second', {}),
    'base of addresses': () => made('base', { href: `${foreign}/` }),
    'foreign form': () => made('form', { action: `${foreign}/form`, method: 'post', target: '_blank' }).submit(),
  }
  // What the test's own call runs at once is held by no policy.
  await manyTurns()
  for (const [name, act] of Object.entries(acts)) attempts[name] = await refusalOf(act)
  if (Reflect.has(window, 'isBroken')) attempts['what was refused'] = 'ran all the same'
  for (const element of document.querySelectorAll('body > :is(base, form, iframe, img, link, script, style)'))
    element.remove()
  return attempts
}
