import { RequestHandler } from 'msw'

/**
 * Answers GET requests whose path ends in some words, on any host and in any folder.
 *
 * MSW's own `http.get` would do, but it brings a cookie jar with the whole list of public suffixes (120 kB of gzip in the
 * page) and that jar throws while it loads where the browser keeps no storage. The feeds know no cookies.
 */
export class PathHandler extends RequestHandler<{ header: string }> {
  readonly #path: string

  constructor(path: string, answer: (request: Request) => Promise<Response>) {
    super({ info: { header: `GET */${path}` }, resolver: ({ request }) => answer(request) })
    this.#path = `/${path}`
  }

  override predicate({ request }: { request: Request }): boolean {
    return request.method === 'GET' && new URL(request.url).pathname.endsWith(this.#path)
  }

  /** Called for each answer unless MSW is told to be quiet. The browser's network panel says it all. */
  override log(): void {}
}
