// First of all: nothing may start a script before it is known which there are.
import '#app/own-scripts.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { ensure } from '#app/base/ensure.ts'
import { wakeGraphics } from '#app/base/graphics.ts'
import type { App } from '#app/app.tsx'
import { liveTransport, readConfig, type Config, type ConfigTrouble } from '#app/feeds/config.ts'
import { explainer } from '#app/feeds/explain.ts'
import { startReading } from '#app/feeds/reading/page-reader.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { isMirrored, mirrored } from '#app/i18n/pseudo.ts'
import { createTranslator, loadMessages, TranslatorContext, type Messages } from '#app/i18n/translator.ts'
import { keepForOffline } from '#app/offline/keep-for-offline.ts'
import { leaveStaleWorkers, ownContainer } from '#app/offline/leave-stale-workers.ts'
import { Fault } from '#app/panels/frame/fault.tsx'
import { PageWall, StoppedPage } from '#app/panels/frame/page-wall.tsx'
import { setBusy } from '#app/state/busy.ts'
import { untilIdle, watchIdle } from '#app/state/idle.ts'
import { hearOfMissingCode } from '#app/state/missing-code.ts'
import { ReadyStatus } from '#app/panels/frame/ready-status.tsx'
import { ServedBy } from '#app/state/served-by.tsx'
import { addNotice } from '#app/state/ui-store.ts'
import { changeView, currentView, droppedParameters, useView } from '#app/state/use-view.ts'
import { whenIdle } from '#app/ui/when-idle.ts'
import '#app/app.css'

/** Words from right to left, for whoever develops; the address is written anew soon after. */
const isTurned = isMirrored(window.location.search)
const PAGE = isTurned ? 'rtl' : 'ltr'

/** Made once: who answers, and who holds the answers. */
async function start(root: Root): Promise<void> {
  setBusy('start', true)
  // Whatever another worker would answer is not asked for.
  const leaving = import.meta.env.DEV ? false : leaveStaleWorkers()
  if (ownContainer()?.controller && (await leaving)) return window.location.reload()
  hearOfMissingCode(window)
  startReading()
  // In a task of its own: this one is long enough.
  setTimeout(wakeGraphics, 0)
  if (isTurned) document.documentElement.dir = 'rtl'
  const client = new QueryClient()
  watchIdle(client, document.documentElement)
  readAddress()
  // What the page is made of comes while the server is asked how it is set up.
  const [config, messages, page] = await Promise.all([
    readConfig((url, init) => fetch(url, init), document.baseURI),
    messagesOf(currentView().language),
    // Told in words, which come on their own.
    import('#app/app.tsx').catch((error: unknown) => ({ error })),
    leaving,
  ])
  if ('error' in page) {
    root.render(<PageGone error={page.error} messages={messages} />)
  } else if (!config.ok) {
    root.render(<CannotStart trouble={config.error} messages={messages} />)
  } else {
    const transport = await chooseTransport(config.value)
    root.render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <ServedBy transport={transport}>
            <Speaking App={page.App} first={{ language: currentView().language, messages }} />
          </ServedBy>
        </QueryClientProvider>
      </StrictMode>,
    )
    // A pane whose code does not come says so in its place.
    page.fetchPanes().catch(() => null)
    if (!import.meta.env.DEV) void keepWhenIdle()
  }
  setBusy('start', false)
}

const messagesOf = async (language: string): Promise<Messages> => {
  const messages = await loadMessages(language)
  return isTurned ? mirrored(messages) : messages
}

/** Large downloads wait until nobody waits for anything else. A page within another page keeps nothing. */
async function keepWhenIdle(): Promise<void> {
  const container = ownContainer()
  if (!container || currentView().isEmbed) return
  await untilIdle(document.documentElement)
  await whenIdle()
  const base = new URL('./', document.baseURI).href
  await keepForOffline({ container, base, entry: import.meta.url, reload: () => window.location.reload() })
}

/** Says what of the address could not be read, and takes it out of the address. */
function readAddress(): void {
  const names = droppedParameters().map(({ name }) => `“${name}”`)
  if (names.length > 0) {
    const values = { names: names.join(', '), count: names.length }
    addNotice({ id: 'dropped', message: 'shell.dropped', values })
  }
  changeView({}, 'replace')
}

/** A live deployment loads no mock code. */
async function chooseTransport(config: Config): Promise<Transport> {
  if (config.feeds) {
    const explain = explainer({
      events: document,
      address: new URL(document.baseURI),
      isOnline: () => navigator.onLine,
    })
    return liveTransport(config.feeds, { fetch: (request) => fetch(request), explain })
  }
  if (import.meta.env.DEV) return (await import('#mocks/browser.ts')).workerTransport()
  return (await import('#mocks/page.ts')).pageTransport()
}

/** Speaks the language of the view; until its messages are there, the language before. */
type SpeakingProps = {
  readonly App: typeof App
  readonly first: { readonly language: string; readonly messages: Messages }
}

function Speaking({ App: Page, first }: SpeakingProps) {
  const { language } = useView()
  const [spoken, setSpoken] = useState(first)
  // Its hundred faces are for who reads Japanese.
  useEffect(() => {
    if (language === 'ja') void import('@fontsource-variable/noto-sans-jp/wght.css')
  }, [language])
  // Fetches the messages of another language from the server.
  useEffect(() => {
    let isWanted = true
    setBusy('messages', true)
    const take = (messages: Messages) => isWanted && setSpoken({ language, messages })
    // Without them the page goes on in the language that it has.
    messagesOf(language)
      .then(take, () => null)
      .finally(() => setBusy('messages', false))
    return () => {
      isWanted = false
    }
  }, [language])
  const translator = useMemo(() => createTranslator(spoken.language, spoken.messages, PAGE), [spoken])
  return (
    <TranslatorContext value={translator}>
      <PageWall>
        <Page />
      </PageWall>
      <ReadyStatus />
    </TranslatorContext>
  )
}

function PageGone({ error, messages }: { readonly error: unknown; readonly messages: Messages }) {
  return (
    <TranslatorContext value={createTranslator(currentView().language, messages)}>
      <StoppedPage error={error} />
    </TranslatorContext>
  )
}

function CannotStart({ trouble, messages }: { readonly trouble: ConfigTrouble; readonly messages: Messages }) {
  const { kind, ...details } = trouble
  const values = {
    start: '',
    field: '',
    message: '',
    ...details,
    ...('firstBytes' in details && { start: details.firstBytes }),
  }
  const { t } = createTranslator(currentView().language, messages)
  return <Fault title={t('config.title')} text={t(`config.${kind}`, values)} />
}

// A hundred font faces that only Hangul needs: they follow when the page stands.
void import('@fontsource-variable/noto-sans-kr/wght.css')
void start(createRoot(ensure(document.getElementById('root'), 'root element')))
