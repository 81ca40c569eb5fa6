import type { Context } from 'hono'
import { Misuse } from '../../0-model/trouble.ts'
import type { Problem } from './schemas.ts'

/** HTTP status by the end of a code; what a caller asked for wrongly is 400 unless told otherwise. */
const statuses: readonly (readonly [ending: RegExp, status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 503])[] = [
  [/-unknown$/, 404],
  [/-exists$|^clash$/, 409],
  [/-busy$/, 503],
  [/^token-/, 401],
  [/^(?:host|origin)-/, 403],
  [/-too-large$/, 413],
  [/^content-type/, 415],
]

/** The status and the problem document for an error; anything but a Misuse is ours, and its words stay inside. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof Misuse))
    return {
      type: 'about:blank',
      title: 'Internal error',
      status: 500,
      detail: 'Parley met an error of its own.',
      code: 'internal',
    }
  const status = statuses.find(([ending]) => ending.test(error.code))?.[1] ?? 400
  return problem(status, error.code, error.message.replace(/ \[[a-z0-9-]+\]$/, ''))
}

const titles: ReadonlyMap<number, string> = new Map([
  [400, 'The request cannot be carried out'],
  [401, 'A token is needed'],
  [403, 'The request comes from elsewhere'],
  [404, 'Not found'],
  [409, 'Changed in the meantime'],
  [413, 'Too large'],
  [415, 'Unsupported content type'],
  [503, 'Busy'],
])

export function problem(status: number, code: string, detail: string): Problem {
  return { type: 'about:blank', title: titles.get(status) ?? 'Error', status, detail, code }
}

/** Answers with problem+json. */
export function answerProblem(c: Context, body: Problem & { rows?: unknown }): Response {
  return c.body(JSON.stringify(body), body.status as 400, { 'Content-Type': 'application/problem+json' })
}
