/** An answer as bytes, which a worker hands over without a copy. */
export type Answer = { readonly status: number; readonly type: string; readonly body: Uint8Array<ArrayBuffer> }

/** Why a question was not answered, as of RFC 9457. */
type Problem = { readonly title: string; readonly status: number; readonly detail: string }

export const jsonAnswer = (value: unknown, status = 200, type = 'application/json'): Answer => ({
  status,
  type,
  body: new TextEncoder().encode(JSON.stringify(value)),
})

/** An answer that says what is wrong with the question. */
export const problem = (status: number, title: string, detail: string): Answer =>
  jsonAnswer({ title, status, detail } satisfies Problem, status, 'application/problem+json')

export const toResponse = ({ status, type, body }: Answer): Response =>
  new Response(body, { status, headers: { 'Content-Type': type } })
