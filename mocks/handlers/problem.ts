/** Why a request was not answered, as of RFC 9457. */
type Problem = { readonly title: string; readonly status: number; readonly detail: string }

/** An answer that says what is wrong with the question. */
export const problem = (status: number, title: string, detail: string): Response =>
  Response.json({ title, status, detail } satisfies Problem, {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
