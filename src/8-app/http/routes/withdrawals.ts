import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Fell, type Withdrawn } from '../../../0-model/entry.ts'
import { outletNamed } from '../../../5-record/independence/voices.ts'
import type { Record } from '../../../5-record/record.ts'
import { keptFalls, lookedAt } from '../../../5-record/retraction/fell.ts'
import { reportsOf, withdrawalOf } from '../../../5-record/retraction/withdrawal.ts'
import { fallout } from '../../../6-reasoning/fallout.ts'
import { FellView, fell } from '../../../7-views/fell.ts'
import { AsOf, answers, body, Flag, given, InDossier, Page } from '../api.ts'
import type { Desk } from '../desk.ts'
import { Written } from '../schemas.ts'
import { missing, recordOf } from './dossiers.ts'

export const Falling = z
  .object({
    kind: Fell.shape.kind,
    id: z.string(),
    says: z.string(),
    effect: Fell.shape.effect,
    path: z.array(z.string()).describe('Ids, each resting on the one before.'),
  })
  .meta({ id: 'Falling' })

const Withdrawing = z.object({
  report: z.string().optional(),
  fact: z.string().optional(),
  outlet: z.string().optional().describe('An outlet, whose rating is taken back.'),
})

const withReports = 'Of an outlet: all its reports go too.'

const fallsRoute = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/falls',
  summary: 'What would fall if a report, a fact, an outlet’s rating or an outlet were withdrawn, findings included',
  request: { params: InDossier, query: Withdrawing.extend({ reports: Flag.optional().describe(withReports) }) },
  responses: answers('What falls', z.object({ falls: z.array(Falling) }).meta({ id: 'Falls' })),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/withdraw',
  summary:
    'Withdraw a report, a fact, an outlet’s rating or an outlet with its reports: what rests on it alone goes with it, the rest stays marked until looked at; undo brings it back',
  request: {
    params: InDossier,
    body: body(
      Withdrawing.extend({
        reports: z.boolean().optional().describe(withReports),
        why: z.string().min(1),
        by: z.string().optional(),
      }),
    ),
  },
  responses: answers('Written', Written),
})

const fellRoute = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/views/fell',
  summary: 'What fell with withdrawals and waits to be looked at, with the way to it',
  request: {
    params: InDossier,
    query: AsOf.extend(Page.shape).extend({ all: Flag.optional().describe('What has been looked at too.') }),
  },
  responses: answers('What fell', FellView),
})

const lookedRoute = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/looked',
  summary: 'Say that what fell with a withdrawal has been looked at: its mark goes; undo brings it back',
  request: {
    params: InDossier,
    body: body(
      z.object({
        withdrawal: z.string().describe('The entry that withdrew.'),
        ids: z.array(z.string()).min(1),
        why: z.string().optional(),
        by: z.string().optional(),
      }),
    ),
  },
  responses: answers('Written', Written),
})

/** Withdrawals: what would fall, what fell, and that somebody has looked. */
export function withdrawals(api: OpenAPIHono, desk: Desk): void {
  api.openapi(fallsRoute, async (c) => {
    const record = await recordOf(desk, c.req.valid('param').dossier)
    const falls = fallout(record, target(record, c.req.valid('query')))
    return c.json({ falls: falls.map((one) => ({ ...one, path: [...one.path] })) }, 200)
  })

  api.openapi(withdrawRoute, async (c) => {
    const { dossier } = c.req.valid('param')
    const { why, by, ...asked } = c.req.valid('json')
    const before = await recordOf(desk, dossier)
    const withdrawn = target(before, asked)
    const action = withdrawalOf(before, withdrawn, keptFalls(before, fallout(before, withdrawn)))
    const { record, entries } = await desk.store.append(dossier, [action], { by: by ?? desk.by, why })
    desk.changed.tell(dossier)
    return c.json({ entry: entries.at(-1)?.id ?? null, head: [...record.head], rows: [] }, 200)
  })

  api.openapi(fellRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    return c.json(fell(record, given(options)), 200)
  })

  api.openapi(lookedRoute, async (c) => {
    const { dossier } = c.req.valid('param')
    const { why, by, withdrawal, ids } = c.req.valid('json')
    const action = lookedAt(await recordOf(desk, dossier), withdrawal, ids)
    const author = { by: by ?? desk.by, ...(why === undefined ? {} : { why }) }
    const { record, entries } = await desk.store.append(dossier, [action], author)
    desk.changed.tell(dossier)
    return c.json({ entry: entries.at(-1)?.id ?? null, head: [...record.head], rows: [] }, 200)
  })
}

interface Asked {
  readonly report?: string | undefined
  readonly fact?: string | undefined
  readonly outlet?: string | undefined
  readonly reports?: boolean | undefined
}

/** The one thing that is to be withdrawn, known to the record. Throws `report-unknown`, `fact-unknown`, `outlet-unknown`. */
function target(record: Record, { fact, outlet, reports, report = '' }: Asked): Withdrawn {
  if (fact !== undefined) return record.facts.has(fact) ? { fact } : missing('fact', fact)
  if (outlet !== undefined) {
    const id = outletNamed(record, outlet)?.id ?? outlet
    if (reports) return reportsOf(record, id).length > 0 ? { outlet: id, reports } : missing('outlet', outlet)
    return record.outlets.has(id) ? { outlet: id } : missing('outlet', outlet)
  }
  return record.reports.has(report) ? { report } : missing('report', report)
}
