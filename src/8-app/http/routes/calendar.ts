import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { ical } from '../../ical.ts'
import { answers, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { recordOf } from './dossiers.ts'

export const CalendarAddress = z
  .object({
    path: z.string().describe('Of the calendar on this server, with the key that opens it and nothing else.'),
    lasts: z.boolean().describe('Whether the next launch answers under it too: it does where the token was given.'),
  })
  .meta({ id: 'CalendarAddress' })

const address = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/calendar',
  summary: 'The address under which calendar programs subscribe to the dates of the dossier',
  request: { params: InDossier },
  responses: answers('The address', CalendarAddress),
})

const feed = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/calendar.ics',
  summary: 'Meetings, deadlines and expiries as an iCalendar, for calendar programs that ask for it again and again',
  request: {
    params: InDossier,
    query: z.object({ token: z.string().optional().describe('The key of this calendar.') }),
  },
  responses: {
    ...answers('', z.string()),
    200: { description: 'The calendar', content: { 'text/calendar': { schema: z.string() } } },
  },
})

/** The calendar that other programs subscribe to. What is confidential is not in it. */
export function subscriptions(api: OpenAPIHono, desk: Desk): void {
  api.openapi(address, async (c) => {
    const { dossier } = c.req.valid('param')
    const { dossier: known } = await recordOf(desk, dossier)
    const path = `/api/dossiers/${encodeURIComponent(known.id)}/calendar.ics?token=${desk.calendar.key(known.id)}`
    return c.json({ path, lasts: desk.calendar.lasts }, 200)
  })
  api.openapi(feed, async (c) => {
    const record = await recordOf(desk, c.req.valid('param').dossier)
    return c.body(ical(record), 200, { 'Content-Type': 'text/calendar; charset=utf-8' }) as never
  })
}
