import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { Misuse } from '../../0-model/trouble.ts'
import { routes } from './api.ts'
import type { Desk } from './desk.ts'
import { withExamples } from './examples-in.ts'
import { headers, sameMachine, token } from './guard.ts'
import { keptAnswers } from './kept-answers.ts'
import { answerProblem, problem, problemOf } from './problem.ts'
import { agenda } from './routes/agenda.ts'
import { briefFiles } from './routes/brief.ts'
import { subscriptions } from './routes/calendar.ts'
import { changes } from './routes/changes.ts'
import { checks } from './routes/checks.ts'
import { dossiers } from './routes/dossiers.ts'
import { events } from './routes/events.ts'
import { exchange } from './routes/exchange.ts'
import { facts } from './routes/facts.ts'
import { items } from './routes/items.ts'
import { reasoning } from './routes/reasoning.ts'
import { reports } from './routes/reports.ts'
import { scenarios } from './routes/scenarios.ts'
import { searching } from './routes/search.ts'
import { versions } from './routes/versions.ts'
import { views } from './routes/views.ts'
import { withdrawals } from './routes/withdrawals.ts'
import { workbench } from './static.ts'

/** The routes by topic, in the order of the document. */
const topics = [
  dossiers,
  reports,
  facts,
  items,
  views,
  checks,
  withdrawals,
  changes,
  briefFiles,
  subscriptions,
  searching,
  reasoning,
  scenarios,
  agenda,
  events,
  versions,
  exchange,
]

/** The largest request taken, in bytes: a batch of uploads in base64. */
const largest = 64 * 1024 * 1024

function tooLarge(): never {
  throw new Misuse('request-too-large', 'the request has more than 64 MB: send fewer files at once')
}

/** The API alone, under no guard: for the document and for tests of single routes. */
export function api(desk: Desk): OpenAPIHono {
  const all = routes()
  // a page asked for again is sent again only where it has changed; streams are left alone
  const tagged = etag()
  all.use((c, next) => (c.req.method === 'GET' && !c.req.path.endsWith('/events') ? tagged(c, next) : next()))
  all.use(keptAnswers(desk))
  all.use(bodyLimit({ maxSize: largest, onError: tooLarge }))
  for (const topic of topics) topic(all, desk)
  all.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of this launch, printed by `parley serve`; a browser gets it as a cookie.',
  })
  return all
}

/** The OpenAPI 3.1 document. */
export function document(all: OpenAPIHono): object {
  return withExamples(
    all.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Parley',
        version: '1',
        description:
          'Everything the workbench does. Reads take `asOf`; writes take `by`, `why` and, where two may meet, `seen`.',
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      servers: [{ url: '/api' }],
      security: [{ token: [] }],
    }),
  )
}

/** The whole server: guards, API, document, workbench from the folder `pages`. */
export function server(desk: Desk, options: { readonly token: string; readonly pages: string }): OpenAPIHono {
  const app = new OpenAPIHono()
  const all = api(desk)
  app.onError((error, c) => answerProblem(c, problemOf(error)))
  app.use(headers, sameMachine, token(options.token))
  app.get('/api/openapi.json', (c) => c.json(document(all)))
  app.route('/api', all)
  app.all('/api/*', (c) =>
    answerProblem(c, problem(404, 'path-unknown', `${c.req.path}: no such path; see /api/openapi.json`)),
  )
  app.get('*', workbench(options.pages))
  return app
}
