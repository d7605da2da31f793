import { createServer, type Socket } from 'node:net'
import type { FeedName } from '#app/feeds/feed.ts'
import { goodAnswer } from '#tests/screens/live.ts'

/** A good answer, and the request that it belongs to. */
export type Whole = { readonly path: string; readonly contentType: string; readonly body: Buffer; readonly date: Date }

/** What a server does with a connection instead of answering well. */
export type TcpFault = (socket: Socket, whole: Whole) => void

export type FaultServer = Awaited<ReturnType<typeof openFaultServer>>

/**
 * A feed server that writes HTTP to its sockets by hand, since a server that knows HTTP cannot break it. It answers as the
 * stored cases do, until it is told to fail; each answer has a connection of its own.
 */
export async function openFaultServer() {
  const [faults, asked, sockets] = [new Map<string, TcpFault>(), [] as FeedName[], new Set<Socket>()]
  let aheadMs = 0
  const answer = async (socket: Socket, path: string) => {
    const name = new URL(path, 'http://feeds.test').pathname.split('/').at(-1) as FeedName
    asked.push(name)
    const act = faults.get(name) ?? well
    const date = new Date(Date.now() + aheadMs)
    const whole = await goodAnswer(`http://feeds.test${path}`, name, date.getTime())
    if (!socket.destroyed) act(socket, { path, date, ...whole })
  }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    let head = ''
    socket.setEncoding('latin1').on('data', (text) => {
      const isBegun = head.includes('\r\n\r\n')
      head += String(text)
      if (!isBegun && head.includes('\r\n\r\n')) void answer(socket, head.split(' ')[1] ?? '/')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The fault server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** Names of the feeds in the order in which they were asked. */
    asked,
    fail: (names: readonly FeedName[], fault: TcpFault) => {
      for (const name of names) faults.set(name, fault)
    },
    heal: () => faults.clear(),
    /** Puts the clock of the server on. */
    pass: (milliseconds: number) => (aheadMs += milliseconds),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The head of an answer, of any page's reading. */
export const headOf = ({ contentType, date }: Whole, lines: readonly string[], status = '200 OK'): string =>
  [
    `HTTP/1.1 ${status}`,
    `Date: ${date.toUTCString()}`,
    `Content-Type: ${contentType}`,
    'Access-Control-Allow-Origin: *',
    'Access-Control-Expose-Headers: Date, Age, Retry-After',
    'Connection: close',
    ...lines,
    '\r\n',
  ].join('\r\n')

const well: TcpFault = (socket, whole) => {
  socket.write(headOf(whole, [`Content-Length: ${whole.body.length}`]))
  socket.end(whole.body)
}
