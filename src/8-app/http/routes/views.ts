import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Kind } from '../../../0-model/fact.ts'
import { ActorPage, actorPage } from '../../../7-views/actor-page.ts'
import { Actors, actors } from '../../../7-views/actors.ts'
import { Calendar, calendar } from '../../../7-views/calendar.ts'
import { Linkages, linkages } from '../../../7-views/linkages.ts'
import { PositionHistory, Positions, positionHistory, positions } from '../../../7-views/positions.ts'
import { Proposals, proposals } from '../../../7-views/proposals.ts'
import { Alone, alone, Sources, sources } from '../../../7-views/sources.ts'
import { Timeline, timeline } from '../../../7-views/timeline.ts'
import { latestDay, Today, today } from '../../../7-views/today.ts'
import { Tracks, tracks } from '../../../7-views/tracks.ts'
import { AsOf, answers, Day, Flag, given, InDossier, Moment, Page } from '../api.ts'
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
const timelineRoute = view(
  'timeline',
  'What happened and what is to come',
  AsOf.extend(Page.shape).extend({
    from: Day.optional(),
    to: Day.optional(),
    kind: AnyKind.optional(),
    actor: z.string().optional(),
    track: z.string().optional(),
    statements: Flag.optional(),
  }),
  Timeline,
)
const positionsRoute = view(
  'positions',
  'Who wants what',
  AsOf.extend({ actor: z.string().optional(), issue: z.string().optional() }),
  Positions,
)
const cellRoute = view(
  'positions/history',
  'All one actor said on one issue',
  AsOf.extend({ actor: z.string(), issue: z.string().optional().describe('Left out: on no item of the agenda.') }),
  PositionHistory,
)
const proposalsRoute = view(
  'proposals',
  'Proposals, their versions and every party’s answers',
  AsOf.extend(Page.shape),
  Proposals,
)
const linkagesRoute = view('linkages', 'What depends on what', AsOf, Linkages)
const calendarRoute = view(
  'calendar',
  'Meetings, deadlines, expiries',
  AsOf.extend({ on: Day.optional(), from: Day.optional(), to: Day.optional() }),
  Calendar,
)
const actorsRoute = view('actors', 'Everyone the record speaks of', AsOf, Actors)
const actorRoute = view('actors/page', 'All there is on one actor', AsOf.extend({ id: z.string() }), ActorPage)
const tracksRoute = view('tracks', 'The channels of talks', AsOf, Tracks)
const sourcesRoute = view('sources', 'Outlets, copies, cited links', AsOf, Sources)
const aloneRoute = view(
  'sources/alone',
  'What an outlet is alone in telling',
  AsOf.extend(Page.shape).extend({ outlet: z.string() }),
  Alone,
)

export function views(api: OpenAPIHono, desk: Desk): void {
  const read = (dossier: string, asOf: string | undefined) => recordOf(desk, dossier, asOf)

  api.openapi(todayRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    return c.json(today(await read(c.req.valid('param').dossier, asOf), given(options)), 200)
  })
  api.openapi(timelineRoute, async (c) => {
    const { asOf, kind, ...options } = c.req.valid('query')
    const kinds = kind === undefined ? {} : { kinds: [kind as Kind] }
    return c.json(timeline(await read(c.req.valid('param').dossier, asOf), { ...given(options), ...kinds }), 200)
  })
  api.openapi(positionsRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    return c.json(positions(await read(c.req.valid('param').dossier, asOf), given(options)), 200)
  })
  api.openapi(cellRoute, async (c) => {
    const { asOf, actor, issue } = c.req.valid('query')
    return c.json(positionHistory(await read(c.req.valid('param').dossier, asOf), actor, issue ?? null), 200)
  })
  api.openapi(proposalsRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    return c.json(proposals(await read(c.req.valid('param').dossier, asOf), options), 200)
  })
  api.openapi(linkagesRoute, async (c) =>
    c.json(linkages(await read(c.req.valid('param').dossier, c.req.valid('query').asOf)), 200),
  )
  api.openapi(calendarRoute, async (c) => {
    const { asOf, ...options } = c.req.valid('query')
    const record = await read(c.req.valid('param').dossier, asOf)
    return c.json(calendar(record, given({ ...options, on: options.on ?? latestDay(record) ?? undefined })), 200)
  })
  api.openapi(actorsRoute, async (c) =>
    c.json(actors(await read(c.req.valid('param').dossier, c.req.valid('query').asOf)), 200),
  )
  api.openapi(actorRoute, async (c) => {
    const { asOf, id } = c.req.valid('query')
    return c.json(actorPage(await read(c.req.valid('param').dossier, asOf), id) ?? missing('actor', id), 200)
  })
  api.openapi(tracksRoute, async (c) =>
    c.json(tracks(await read(c.req.valid('param').dossier, c.req.valid('query').asOf)), 200),
  )
  api.openapi(aloneRoute, async (c) => {
    const { asOf, outlet, ...page } = c.req.valid('query')
    return c.json(alone(await read(c.req.valid('param').dossier, asOf), outlet, page), 200)
  })
  api.openapi(sourcesRoute, async (c) =>
    c.json(sources(await read(c.req.valid('param').dossier, c.req.valid('query').asOf)), 200),
  )
}
