import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Scenario, scenarioOf } from '../../../6-reasoning/scenario.ts'
import { AsOf, answers, body, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { Written } from '../schemas.ts'
import { write } from '../write.ts'
import { missing, recordOf } from './dossiers.ts'

const InScenario = InDossier.extend({ name: z.string().min(1).max(200) })
const Signature = z.object({ by: z.string().optional(), why: z.string().optional() })

const list = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/scenarios',
  summary: 'Scenarios saved in the dossier',
  request: { params: InDossier, query: AsOf },
  responses: answers(
    'Scenarios by name',
    z
      .object({ scenarios: z.array(z.object({ name: z.string(), scenario: Scenario.meta({ id: 'Scenario' }) })) })
      .meta({ id: 'SavedScenarios' }),
  ),
})
const save = createRoute({
  method: 'put',
  path: '/dossiers/{dossier}/scenarios/{name}',
  summary: 'Save a scenario in the dossier',
  request: { params: InScenario, body: body(Signature.extend({ scenario: Scenario })) },
  responses: answers('Written', Written),
})
const drop = createRoute({
  method: 'delete',
  path: '/dossiers/{dossier}/scenarios/{name}',
  summary: 'Remove a saved scenario',
  request: { params: InScenario, query: Signature },
  responses: answers('Written', Written),
})

/** Routes to list, save and remove the scenarios of a dossier. */
export function scenarios(api: OpenAPIHono, desk: Desk): void {
  api.openapi(list, async (c) => {
    const record = await recordOf(desk, c.req.valid('param').dossier, c.req.valid('query').asOf)
    const saved = [...record.scenarios].map(([name, scenario]) => ({ name, scenario: scenarioOf(scenario) }))
    return c.json({ scenarios: saved.sort((a, b) => (a.name < b.name ? -1 : 1)) }, 200)
  })
  api.openapi(save, async (c) => {
    const { dossier, name } = c.req.valid('param')
    const { scenario, ...signature } = c.req.valid('json')
    const saved = JSON.parse(JSON.stringify({ ...scenario, name }))
    return c.json(await write(desk, dossier, [{ type: 'scenario-saved', name, scenario: saved }], signature), 200)
  })
  api.openapi(drop, async (c) => {
    const { dossier, name } = c.req.valid('param')
    if (!(await recordOf(desk, dossier)).scenarios.has(name)) missing('scenario', name)
    return c.json(await write(desk, dossier, [{ type: 'scenario-removed', name }], c.req.valid('query')), 200)
  })
}
