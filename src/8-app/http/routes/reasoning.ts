import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  forecast,
  incompatible,
  packageProblem,
  packages,
  Scenario,
  suggestedActors,
  waysOut,
  whatIf,
} from '../../../6-reasoning/index.ts'
import { AsOf, answers, body, InDossier, Page } from '../api.ts'
import type { Desk } from '../desk.ts'
import {
  IncompatibleDemands,
  IssueForecast,
  PackageDeals,
  UncertainActor,
  WaysOut,
  WhatFollows,
} from '../reasoning-schemas.ts'
import { recordOf } from './dossiers.ts'

/**
 * How far a search goes for a page: by steps, so that the page says the same every time, and no longer than so many
 * milliseconds. What is found by then is shown, marked incomplete; `parley reason` goes further.
 */
const patience = { steps: 300_000, ms: 1000 } as const
/** How many demands that would have to give are told with their passages. */
const members = 50

const path = (name: string) => `/dossiers/{dossier}/reasoning/${name}`
const Seed = z.coerce.number().int().min(0).default(1).describe('Of the draws: the same seed, the same numbers.')

const conflictsRoute = createRoute({
  method: 'get',
  path: path('conflicts'),
  summary: 'Incompatible demands, each with its passages',
  request: { params: InDossier, query: AsOf.extend({ limit: Page.shape.limit }) },
  responses: answers('Incompatible demands', IncompatibleDemands),
})
const concessionsRoute = createRoute({
  method: 'get',
  path: path('concessions'),
  summary: 'What would have to give: the cheapest ways out',
  request: { params: InDossier, query: AsOf.extend({ top: z.coerce.number().int().min(1).max(50).default(5) }) },
  responses: answers('Ways out', WaysOut),
})
const forecastRoute = createRoute({
  method: 'get',
  path: path('forecast'),
  summary: 'Where an issue may settle, from inputs suggested by the record, with the error rate of each model',
  request: { params: InDossier, query: AsOf.extend({ issue: z.string(), seed: Seed }) },
  responses: answers('The forecast', IssueForecast),
})
const forecastPost = createRoute({
  method: 'post',
  path: path('forecast'),
  summary: 'The same, from an analyst’s inputs',
  request: {
    params: InDossier,
    body: body(
      z.object({ issue: z.string(), actors: z.array(UncertainActor).min(1).max(200), seed: z.int().min(0).default(1) }),
    ),
  },
  responses: answers('The forecast', IssueForecast),
})
const packagesRoute = createRoute({
  method: 'get',
  path: path('packages'),
  summary: 'Package deals worth talking about',
  request: { params: InDossier, query: AsOf },
  responses: answers('Package deals', PackageDeals),
})
const whatIfRoute = createRoute({
  method: 'post',
  path: path('what-if'),
  summary: 'What follows if something changes',
  request: { params: InDossier, query: AsOf, body: body(Scenario) },
  responses: answers('Before and after', WhatFollows),
})

export function reasoning(api: OpenAPIHono, desk: Desk): void {
  api.openapi(conflictsRoute, async (c) => {
    const { asOf, limit } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    return c.json(incompatible(record, { ...patience, shown: limit }) as z.infer<typeof IncompatibleDemands>, 200)
  })
  api.openapi(concessionsRoute, async (c) => {
    const { asOf, top } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    return c.json(waysOut(record, { top, ...patience, shown: members }) as z.infer<typeof WaysOut>, 200)
  })
  api.openapi(forecastRoute, async (c) => {
    const { asOf, issue, seed } = c.req.valid('query')
    const actors = suggestedActors(await recordOf(desk, c.req.valid('param').dossier, asOf), issue)
    return c.json({ issue, actors, ...(actors.length > 0 ? { forecast: forecast(actors, { seed }) } : {}) }, 200)
  })
  api.openapi(forecastPost, async (c) => {
    const { issue, actors, seed } = c.req.valid('json')
    await recordOf(desk, c.req.valid('param').dossier)
    return c.json({ issue, actors, forecast: forecast(actors, { seed }) }, 200)
  })
  api.openapi(packagesRoute, async (c) => {
    const problem = packageProblem(await recordOf(desk, c.req.valid('param').dossier, c.req.valid('query').asOf))
    const any = problem.issues.length > 0 && problem.parties.length > 0
    return c.json(
      { suggested: true, problem, ...(any ? { packages: packages(problem) } : {}) } as z.infer<typeof PackageDeals>,
      200,
    )
  })
  api.openapi(whatIfRoute, async (c) => {
    const record = await recordOf(desk, c.req.valid('param').dossier, c.req.valid('query').asOf)
    const found = whatIf(record, c.req.valid('json'))
    const forecasts = found.forecasts.map(({ issue, before, after }) => ({
      issue,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    }))
    return c.json({ ...found, forecasts } as z.infer<typeof WhatFollows>, 200)
  })
}
