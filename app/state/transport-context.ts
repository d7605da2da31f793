import { createContext, useContext } from 'react'
import { ensure } from '#app/base/ensure.ts'
import type { Transport } from '#app/feeds/transport.ts'

export const TransportContext = createContext<Transport | null>(null)

/** Who answers the feeds of this page. */
export const useTransport = (): Transport => ensure(useContext(TransportContext), 'transport')
