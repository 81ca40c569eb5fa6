import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { wordings } from '../../../5-record/quotes/find.ts'
import { outcomes } from '../../../5-record/undertakings/undertakings.ts'
import { Brief } from '../../../7-views/brief/brief.ts'
import { outletName } from '../../../7-views/quote.ts'
import { Undertakings, undertakingRows } from '../../../7-views/undertakings.ts'
import { makeBrief } from '../../brief.ts'
import { quoteKnown } from '../../known.ts'
import { AsOf, answers, Day, given, InDossier, Page } from '../api.ts'
import type { Desk } from '../desk.ts'
import { recordOf } from './dossiers.ts'

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
  request: { params: InDossier, query: AsOf.extend({ words: z.string().min(1).max(2000) }) },
  responses: answers('Where they stand', z.object({ found: z.array(FoundQuote) }).meta({ id: 'QuoteCheck' })),
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

/** Checks of what is on record: undertakings, quotations and the brief. */
export function checks(api: OpenAPIHono, desk: Desk): void {
  api.openapi(undertakingsRoute, async (c) => {
    const { asOf, on, ...options } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    return c.json(undertakingRows(record, given({ ...options, asOf: on })), 200)
  })

  api.openapi(quoteRoute, async (c) => {
    const { asOf, words } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    const found = await quoteKnown(desk.store, record, words)
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
}
