import type { Socket } from 'node:net'
import { headOf, type TcpFault } from '#tests/screens/fault-server.ts'

/** A fault of the connection, and what the banner says of it. `elsewhere` is an origin that the page may not ask. */
export type NamedFault = {
  readonly name: string
  readonly act: (elsewhere: string) => TcpFault
  readonly words: RegExp
  /** Of positions, which are no JSON: what is said of them instead. */
  readonly wordsOfPositions?: RegExp
  /** Nothing but a deadline ends it. */
  readonly isSlow?: boolean
  /** The policy of the page refuses it too, and the browser says so. */
  readonly isRefused?: boolean
}

const NO_ANSWER = /no answer\. The browser does not say why: the server http:\/\/127\.0\.0\.1:\d+ cannot be reached/
const BROKEN_OFF = /the answer broke off after \d+ kB\. Nothing of it was taken\./
const TOO_LATE = /no answer within 10 s\./

export const TCP_FAULTS: readonly NamedFault[] = [
  { name: 'closed at once', act: () => (socket) => socket.end(), words: NO_ANSWER },
  { name: 'reset before the head', act: () => (socket) => socket.resetAndDestroy(), words: NO_ANSWER },
  {
    name: 'reset in the middle of the body',
    act: () => (socket, whole) => {
      const half = whole.body.subarray(0, whole.body.length / 2)
      socket.write(headOf(whole, [`Content-Length: ${whole.body.length}`]))
      socket.write(half, () => socket.resetAndDestroy())
    },
    words: BROKEN_OFF,
  },
  {
    name: 'a length that is too long',
    act: () => (socket, whole) => {
      socket.write(headOf(whole, [`Content-Length: ${whole.body.length + 1_000}`]))
      socket.end(whole.body)
    },
    words: BROKEN_OFF,
  },
  {
    name: 'a length that is too short',
    act: () => (socket, whole) => {
      socket.write(headOf(whole, [`Content-Length: ${Math.floor(whole.body.length / 2)}`]))
      socket.end(whole.body)
    },
    words: /something that is not data\. It begins with: \{"feed":/,
    wordsOfPositions: /the answer is cut short: it ends before it says how much it holds/,
  },
  {
    name: 'broken chunks',
    act: () => (socket, whole) => {
      const half = whole.body.subarray(0, whole.body.length / 2)
      socket.write(headOf(whole, ['Transfer-Encoding: chunked']))
      socket.write(`${half.length.toString(16)}\r\n`)
      socket.write(half)
      socket.end('\r\nno number\r\n')
    },
    words: BROKEN_OFF,
  },
  {
    name: 'another protocol',
    act: () => (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n\u0000\u0001\u0002'),
    words: NO_ANSWER,
  },
  {
    name: 'a head that drips',
    act: () => (socket, whole) => drip(socket, Buffer.from(headOf(whole, []))),
    words: TOO_LATE,
    isSlow: true,
  },
  {
    name: 'a body that drips',
    act: () => (socket, whole) => {
      socket.write(headOf(whole, [`Content-Length: ${whole.body.length}`]))
      drip(socket, whole.body)
    },
    words: TOO_LATE,
    isSlow: true,
  },
  {
    name: 'a redirect to another server',
    act: (elsewhere) => (socket, whole) =>
      socket.end(headOf(whole, [`Location: ${elsewhere}${whole.path}`, 'Content-Length: 0'], '302 Found')),
    words: /the server http:\/\/127\.0\.0\.1:\d+ sends this page on to another server/,
    isRefused: true,
  },
]

const DRIP_MS = 50

/** Byte by byte, for longer than anybody waits. */
function drip(socket: Socket, bytes: Buffer): void {
  let sent = 0
  const drops = setInterval(() => socket.write(bytes.subarray(sent, (sent += 1))), DRIP_MS)
  socket.on('close', () => clearInterval(drops))
}
