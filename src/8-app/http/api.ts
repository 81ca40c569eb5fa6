import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import { answerProblem, problem, problemOf } from './problem.ts'
import { Clash, Problem } from './schemas.ts'

/** An empty set of routes with the house’s answer to a request that does not fit its schema. */
export function routes(): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      const place = issue?.path.join('.') || result.target
      return answerProblem(c, problem(400, 'request-invalid', `${place}: ${issue?.message ?? 'does not fit'}`))
    },
  })
  app.onError((error, c) => answerProblem(c, problemOf(error)))
  return app
}

type Responses = RouteConfig['responses']

/** The answers of a route: its own, and problem+json for what can go wrong. */
export function answers<S extends z.ZodType>(description: string, schema: S) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    400: trouble('The request does not fit'),
    401: trouble('No token, or not of this launch'),
    403: trouble('Host or Origin is not this server'),
    404: trouble('No such dossier, report, fact or actor'),
  } as const satisfies Responses
}

/** As `answers`, for writes that may meet another’s change. */
export function withClash<S extends z.ZodType>(description: string, schema: S) {
  return {
    ...answers(description, schema),
    409: {
      description: 'Changed by another since `seen`: nothing was written',
      content: { 'application/json': { schema: Clash } },
    },
  } as const satisfies Responses
}

function trouble(description: string) {
  return { description, content: { 'application/problem+json': { schema: Problem } } } as const
}

export const InDossier = z.object({
  dossier: z.string().openapi({ param: { name: 'dossier', in: 'path' }, example: 'paris' }),
})

const iso = /^\d{4}-\d{2}-\d{2}$/
export const Day = z.string().regex(iso, 'write YYYY-MM-DD')

/** A day, or an instant as in 2025-04-17T08:00:00Z. */
export const Moment = z.union([Day, z.iso.datetime()])

/** What every reading route takes: the record as it was known at a moment. */
export const AsOf = z.object({
  asOf: z.string().optional().describe('What was known then: a day, an instant or an entry’s id.'),
})

/** The same, and what held on a day. */
export const Then = AsOf.extend({
  on: Day.optional().describe('Only what had happened or been said by that day, as far as is known now.'),
})

export const Page = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

/** A JSON body. */
export function body<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** Fields by name, of any type: checked against the schema of the fact’s kind once they are put together. */
export const AnyQuery = z.record(z.string(), z.unknown())

/** A yes or no in an address. */
export const Flag = z.enum(['true', 'false']).transform((given) => given === 'true')

/** Options without those left out: views tell “not given” from “given as undefined”. */
export function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
