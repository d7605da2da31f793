import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '#app/app.tsx'
import type { Disturbances } from '#app/domain/exercise/disturbances.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { en } from '#app/i18n/messages/en/en.ts'
import { createTranslator, TranslatorContext } from '#app/i18n/translator.ts'
import { closeArchive } from '#app/state/opened-archive.ts'
import { ServedBy } from '#app/state/served-by.tsx'
import { useUi } from '#app/state/ui-store.ts'
import { pageTransport } from '#mocks/page.ts'

type Answers = Transport['fetch']

export type AppOptions = {
  readonly query?: string
  readonly kind?: Transport['kind']
  /** Stands before the stored answers: gets the request and a way to ask them. */
  readonly between?: (request: Request, stored: Answers) => Promise<Response>
  /** What else is said of who answers, in place of what the stored answers say. */
  readonly changes?: Partial<Transport>
  /** What is wrong with the feeds from the beginning. */
  readonly disturbances?: Disturbances
}

/** The whole page over the stored answers; jsdom has no WebGL, so the map says that it is missing. */
export async function renderApp({ query = '', kind = 'mock-page', between, changes, disturbances }: AppOptions = {}) {
  window.history.replaceState(null, '', `/${query}`)
  useUi.setState(useUi.getInitialState(), true)
  closeArchive()
  const stored = await pageTransport()
  const fetch: Answers = (request) => (between ? between(request, stored.fetch) : stored.fetch(request))
  const transport: Transport = { ...stored, kind, fetch, ...changes }
  if (disturbances) stored.disturb?.(disturbances)
  const client = new QueryClient()
  const page = render(
    <QueryClientProvider client={client}>
      <ServedBy transport={transport}>
        <TranslatorContext value={createTranslator('en', en)}>
          <App />
        </TranslatorContext>
      </ServedBy>
    </QueryClientProvider>,
  )
  return {
    ...page,
    client,
    transport,
    user: userEvent.setup(),
    legs: () => screen.findByRole('table', { name: 'Legs' }),
    status: () => screen.getByRole('status').textContent,
  }
}

/** The name of the feed that a request asks. */
export const feedOf = (request: Request): string => new URL(request.url).pathname.split('/').at(-1) ?? ''
