import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Kind } from '../../../0-model/fact.ts'
import { onDay } from '../../../5-record/on-day.ts'
import { ActorPage, actorPage } from '../../../7-views/actor-page.ts'
import { Actors, actors } from '../../../7-views/actors.ts'
import { Calendar, calendar } from '../../../7-views/calendar.ts'
import { Linkages, linkages } from '../../../7-views/linkages.ts'
import { PositionHistory, Positions, positionHistory, positions } from '../../../7-views/positions.ts'
import { Proposals, proposals } from '../../../7-views/proposals.ts'
import { Alone, alone, Sources, sources } from '../../../7-views/sources.ts'
import { Stood, stood } from '../../../7-views/stood/stood.ts'
import { Timeline, timeline } from '../../../7-views/timeline.ts'
import { TimelineMarks, timelineMarks } from '../../../7-views/timeline-marks.ts'
import { latestDay, Today, today } from '../../../7-views/today.ts'
import { Tracks, tracks } from '../../../7-views/tracks.ts'
import { AsOf, answers, Day, Flag, given, InDossier, Moment, Page, Then } from '../api.ts'
import type { Desk } from '../desk.ts'
import { AnyKind } from '../schemas.ts'
import { missing, recordOf } from './dossiers.ts'

/** A route that shows a view. */
function view<Q extends z.ZodObject, S extends z.ZodType>(name: string, summary: string, query: Q, schema: S) {
  return createRoute({
    method: 'get',
    path: `/dossiers/{dossier}/views/${name}`,
    summary,
    request: { params: InDossier, query },
    responses: answers(summary, schema),
  })
}

const todayRoute = view(
  'today',
  'What changed since a day',
  AsOf.extend({ since: Moment.optional(), on: Day.optional() }),
  Today,
)
const TimelineQuery = Then.extend(Page.shape).extend({
  from: Day.optional(),
  to: Day.optional(),
  kind: AnyKind.optional(),
  actor: z.string().optional(),
  track: z.string().optional(),
  statements: Flag.optional(),
})
const timelineRoute = view('timeline', 'What happened and what is to come', TimelineQuery, Timeline)
const marksRoute = view(
  'timeline/marks',
  'The same for a chart of many things: each with no more than the chart and its list show',
  TimelineQuery.extend({ limit: z.coerce.number().int().min(1).max(20_000).default(10_000) }),
  TimelineMarks,
)
const positionsRoute = view(
  'positions',
  'Who wants what',
  Then.extend({
    actor: z.string().optional(),
    issue: z.string().optional(),
    limit: Page.shape.limit.default(200).describe('Of positions on no item of the agenda.'),
  }),
  Positions,
)
const cellRoute = view(
  'positions/history',
  'All one actor said on one issue',
  Then.extend({ actor: z.string(), issue: z.string().optional().describe('Left out: on no item of the agenda.') }),
  PositionHistory,
)
const proposalsRoute = view(
  'proposals',
  'Proposals, their versions and every party’s answers',
  Then.extend(Page.shape),
  Proposals,
)
/** Turns shown of a cell of the matrix: its history has them all. */
const turns = 5
const linkagesRoute = view(
  'linkages',
  'What depends on what',
  Then.extend({ limit: Page.shape.limit.default(500) }),
  Linkages,
)
const calendarRoute = view(
  'calendar',
  'Meetings, deadlines, expiries',
  AsOf.extend({ on: Day.optional(), from: Day.optional(), to: Day.optional(), limit: Page.shape.limit.default(1000) }),
  Calendar,
)
const actorsRoute = view('actors', 'Everyone the record speaks of', Then, Actors)
const actorRoute = view('actors/page', 'All there is on one actor', Then.extend({ id: z.string() }), ActorPage)
const tracksRoute = view(
  'tracks',
  'The channels of talks',
  Then.extend({ limit: Page.shape.limit.default(200) }),
  Tracks,
)
const stoodRoute = view(
  'stood',
  'What held on a day: agreements, measures, last positions, deadlines ahead, who sat where',
  Then,
  Stood,
)
const sourcesRoute = view('sources', 'Outlets, copies, cited links', AsOf, Sources)
const aloneRoute = view(
  'sources/alone',
  'What an outlet is alone in telling',
  AsOf.extend(Page.shape).extend({ outlet: z.string() }),
  Alone,
)

export function views(api: OpenAPIHono, desk: Desk): void {
  const read = (dossier: string, asOf: string | undefined) => recordOf(desk, dossier, asOf)
  const readThen = async (dossier: string, { asOf, on }: z.infer<typeof Then>) => {
    const record = await read(dossier, asOf)
    return on === undefined ? record : onDay(record, on)
  }

  api.openapi(todayRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    return c.json(today(await read(c.req.valid('param').dossier, asOf), given(options)), 200)
  })
  const chosen = ({ kind, ...options }: Omit<z.infer<typeof TimelineQuery>, 'asOf' | 'on'>) => ({
    ...given(options),
    ...(kind !== undefined && { kinds: [kind as Kind] }),
  })
  api.openapi(timelineRoute, async (c) => {
    const { asOf, on, ...options } = c.req.valid('query')
    return c.json(timeline(await readThen(c.req.valid('param').dossier, { asOf, on }), chosen(options)), 200)
  })
  api.openapi(marksRoute, async (c) => {
    const { asOf, on, ...options } = c.req.valid('query')
    return c.json(timelineMarks(await readThen(c.req.valid('param').dossier, { asOf, on }), chosen(options)), 200)
  })
  api.openapi(positionsRoute, async (c) => {
    const { asOf, on, limit: unmatched, ...options } = c.req.valid('query')
    const record = await readThen(c.req.valid('param').dossier, { asOf, on })
    return c.json(positions(record, { ...given(options), limit: { shifts: turns, unmatched } }), 200)
  })
  api.openapi(cellRoute, async (c) => {
    const { actor, issue, ...then } = c.req.valid('query')
    return c.json(positionHistory(await readThen(c.req.valid('param').dossier, then), actor, issue ?? null), 200)
  })
  api.openapi(proposalsRoute, async (c) => {
    const { asOf, on, ...options } = c.req.valid('query')
    return c.json(proposals(await readThen(c.req.valid('param').dossier, { asOf, on }), options), 200)
  })
  api.openapi(linkagesRoute, async (c) => {
    const { limit, ...then } = c.req.valid('query')
    return c.json(linkages(await readThen(c.req.valid('param').dossier, then), { limit }), 200)
  })
  api.openapi(calendarRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    const record = await read(c.req.valid('param').dossier, asOf)
    return c.json(calendar(record, given({ ...options, on: options.on ?? latestDay(record) ?? undefined })), 200)
  })
  api.openapi(actorsRoute, async (c) =>
    c.json(actors(await readThen(c.req.valid('param').dossier, c.req.valid('query'))), 200),
  )
  api.openapi(actorRoute, async (c) => {
    const { id, ...then } = c.req.valid('query')
    return c.json(actorPage(await readThen(c.req.valid('param').dossier, then), id) ?? missing('actor', id), 200)
  })
  api.openapi(tracksRoute, async (c) => {
    const { limit, ...then } = c.req.valid('query')
    return c.json(tracks(await readThen(c.req.valid('param').dossier, then), { limit }), 200)
  })
  api.openapi(aloneRoute, async (c) => {
    const { asOf, outlet, ...page } = c.req.valid('query')
    return c.json(alone(await read(c.req.valid('param').dossier, asOf), outlet, page), 200)
  })
  api.openapi(stoodRoute, async (c) => {
    const { asOf, on } = c.req.valid('query')
    return c.json(stood(await read(c.req.valid('param').dossier, asOf), given({ on })), 200)
  })
  api.openapi(sourcesRoute, async (c) =>
    c.json(sources(await read(c.req.valid('param').dossier, c.req.valid('query').asOf)), 200),
  )
}
