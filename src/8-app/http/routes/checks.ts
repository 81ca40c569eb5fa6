import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { wordings } from '../../../5-record/quotes/find.ts'
import type { Record } from '../../../5-record/record.ts'
import { type Withdrawn, withdrawalOf } from '../../../5-record/retraction/withdrawal.ts'
import { outcomes } from '../../../5-record/undertakings/undertakings.ts'
import { fallout } from '../../../6-reasoning/fallout.ts'
import { Brief } from '../../../7-views/brief/brief.ts'
import { outletName } from '../../../7-views/quote.ts'
import { Undertakings, undertakingRows } from '../../../7-views/undertakings.ts'
import { makeBrief } from '../../brief.ts'
import { AsOf, answers, body, Day, given, InDossier, Page } from '../api.ts'
import type { Desk } from '../desk.ts'
import { Written } from '../schemas.ts'
import { missing, recordOf } from './dossiers.ts'

export const FoundQuote = z
  .object({
    report: z.string(),
    published: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    speakers: z.array(z.string()),
    quoted: z.boolean().describe('Whether the words stand between quotation marks.'),
    wording: z.enum(wordings),
    share: z.number().describe('Share of the words asked for that stand there, 0 to 1.'),
    places: z.array(z.object({ start: z.int(), end: z.int(), exact: z.string() })),
    difference: z.array(z.object({ in: z.enum(['both', 'asked', 'report']), words: z.string() })),
  })
  .meta({ id: 'FoundQuote' })

export const Falling = z
  .object({
    kind: z.enum(['fact', 'item', 'undertaking', 'brief', 'scenario', 'finding', 'forecast', 'package']),
    id: z.string(),
    says: z.string(),
    effect: z.enum(['lost', 'weakened', 'flagged']),
    path: z.array(z.string()).describe('Ids, each resting on the one before.'),
  })
  .meta({ id: 'Falling' })

const undertakingsRoute = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/views/undertakings',
  summary: 'What was announced, and whether it came about',
  request: {
    params: InDossier,
    query: AsOf.extend(Page.shape).extend({ on: Day.optional(), outcome: z.enum(outcomes).optional() }),
  },
  responses: answers('Undertakings', Undertakings),
})

const quoteRoute = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/quote',
  summary: 'Who said these words where, word by word; an empty list where nobody did',
  request: { params: InDossier, query: z.object({ words: z.string().min(1).max(2000) }) },
  responses: answers('Where they stand', z.object({ found: z.array(FoundQuote) }).meta({ id: 'QuoteCheck' })),
})

const Withdrawing = z.object({
  report: z.string().optional(),
  fact: z.string().optional(),
  outlet: z.string().optional().describe('An outlet of the register, whose rating is taken back.'),
})

const fallsRoute = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/falls',
  summary: 'What would fall if a report, a fact or an outlet’s rating were withdrawn, findings included',
  request: { params: InDossier, query: Withdrawing },
  responses: answers('What falls', z.object({ falls: z.array(Falling) }).meta({ id: 'Falls' })),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/withdraw',
  summary:
    'Withdraw a report, a fact or an outlet’s rating: all that rests on it alone goes with it; undo brings it back',
  request: {
    params: InDossier,
    body: body(Withdrawing.extend({ why: z.string().min(1), by: z.string().optional() })),
  },
  responses: answers('Written', Written),
})

const briefRoute = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/brief',
  summary: 'The brief as it would be written now, every sentence with what it rests on',
  request: {
    params: InDossier,
    query: AsOf.extend({
      since: Day.optional(),
      focus: z.string().optional().describe('An issue’s or an actor’s id.'),
      length: z.enum(['page', 'full']).default('page'),
      proposed: z.enum(['mark', 'omit']).optional(),
    }),
  },
  responses: answers('The brief', Brief),
})

/** Checks of what is on record: undertakings, quotations, what a withdrawal brings down, and the brief. */
export function checks(api: OpenAPIHono, desk: Desk): void {
  api.openapi(undertakingsRoute, async (c) => {
    const { asOf, on, ...options } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    return c.json(undertakingRows(record, given({ ...options, asOf: on })), 200)
  })

  api.openapi(quoteRoute, async (c) => {
    const { dossier } = c.req.valid('param')
    const found = await desk.store.quote(dossier, c.req.valid('query').words)
    const record = await recordOf(desk, dossier)
    return c.json(
      {
        found: found.map((one) => ({
          ...one,
          outlet: outletName(record, one.outlet),
          speakers: [...one.speakers],
          places: [...one.places],
          difference: [...one.difference],
        })),
      },
      200,
    )
  })

  api.openapi(briefRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    const made = await makeBrief(desk.store, record, { on: desk.now().slice(0, 10), ...given(options) })
    return c.json(made, 200)
  })

  api.openapi(fallsRoute, async (c) => {
    const record = await recordOf(desk, c.req.valid('param').dossier)
    const falls = fallout(record, target(record, c.req.valid('query')))
    return c.json({ falls: falls.map((one) => ({ ...one, path: [...one.path] })) }, 200)
  })

  api.openapi(withdrawRoute, async (c) => {
    const { dossier } = c.req.valid('param')
    const { why, by, ...asked } = c.req.valid('json')
    const before = await recordOf(desk, dossier)
    const action = withdrawalOf(before, target(before, asked))
    const { record, entries } = await desk.store.append(dossier, [action], { by: by ?? desk.by, why })
    desk.changed.tell(dossier)
    return c.json({ entry: entries.at(-1)?.id ?? null, head: [...record.head], rows: [] }, 200)
  })
}

/** The one thing that is to be withdrawn, known to the record. Throws `report-unknown`, `fact-unknown`, `outlet-unknown`. */
function target(record: Record, asked: z.infer<typeof Withdrawing>): Withdrawn {
  const { fact, outlet, report = '' } = asked
  if (fact !== undefined) return record.facts.has(fact) ? { fact } : missing('fact', fact)
  if (outlet !== undefined) return record.outlets.has(outlet) ? { outlet } : missing('outlet', outlet)
  return record.reports.has(report) ? { report } : missing('report', report)
}
