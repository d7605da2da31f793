import { createServer, type Server, type Socket } from 'node:net'

/** What is noted of a visitor that only connects: Chromium does so for a frame or a form before it refuses to go there. */
export const SILENT = 'connected and said nothing'

/** A listener on the loopback that counts who comes, and notes what each says first. */
export type Witness = {
  readonly port: number
  /** The first line of each visitor. */
  readonly visits: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens a port that answers any request with nothing, whatever the protocol: a visit counts when it connects. */
export async function openWitness(port: number): Promise<Witness> {
  const visits: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    const place = visits.push(SILENT) - 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', (said) => {
      visits[place] = firstWords(said.toString('latin1'))
      socket.end('HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' ? (address?.port ?? port) : port,
    visits,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The request line and host of HTTP; of TLS, which says it in the clear too, the name of the host. */
function firstWords(said: string): string {
  if (/^[A-Z]+ /.test(said)) return said.split('\r\n').slice(0, 2).join(' ').slice(0, 200)
  return `TLS to ${said.match(/[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/)?.[0] ?? 'a host without a name'}`
}
