import { setupServer } from 'msw/node'
import { handlers } from '#mocks/handlers/handlers.ts'

/** Where tests find the feeds. Nothing listens there: MSW answers before the network is reached. */
export const MOCK_BASE = 'http://feeds.test/api/v1'

/** Answers the feeds inside Node. A test that asks for something else fails. */
export const server = setupServer(...handlers)
