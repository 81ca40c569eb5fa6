import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { serve as listen } from '@hono/node-server'
import { Misuse } from '../../0-model/trouble.ts'
import type { WebOptions } from '../../1-report/web/web.ts'
import type { Store } from '../../5-record/store/store.ts'
import { loadCoder } from '../coder.ts'
import { intake } from '../intake.ts'
import { server } from './app.ts'
import { calendarKey } from './calendar-key.ts'
import { broadcast } from './desk.ts'
import { jobs } from './jobs.ts'
import { warmer } from './warm.ts'

export interface Serving {
  /** The address to open, with its token. */
  readonly address: string
  readonly port: number
  readonly token: string
  /** Settles once the views of the dossier that changed last are prepared. */
  prepared(): Promise<void>
  /** Stops jobs, closes connections; the store stays open. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly by: string
  readonly token?: string
  readonly now?: () => string
  /** How the web is asked for addresses that are added. */
  readonly web?: WebOptions
  /** Folder of the built workbench. */
  readonly pages?: string
  /** False: views are worked out only when they are asked for. */
  readonly prepare?: boolean
}

/** Where `npm run build` puts the workbench, seen from the source and from `dist` alike. */
const built = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../web' : '../../../dist/web', import.meta.url),
)

/** Serves a workspace on 127.0.0.1. Throws a Misuse where the port is taken. */
export async function serve(store: Store, options: ServeOptions): Promise<Serving> {
  const token = options.token ?? randomBytes(18).toString('base64url')
  const changed = broadcast()
  const work = jobs((dossier) => changed.tell(dossier))
  const desk = {
    store,
    by: options.by,
    now: options.now ?? (() => new Date().toISOString()),
    intake: intake(store, loadCoder, options.web),
    jobs: work,
    calendar: { key: (dossier: string) => calendarKey(token, dossier), lasts: options.token !== undefined },
    changed,
  }
  const app = server(desk, { token, pages: options.pages ?? built })
  const running = await new Promise<Server>((resolve, reject) => {
    const started = listen({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port }) as Server
    started.once('listening', () => resolve(started))
    started.once('error', (cause: NodeJS.ErrnoException) => reject(refusal(cause, options.port)))
  })
  const warm = options.prepare === false ? undefined : warmer(store, changed)
  const { port } = running.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    token,
    prepared: async () => warm?.idle(),
    async close() {
      warm?.close()
      await work.close()
      running.closeAllConnections()
      await new Promise<void>((resolve) => running.close(() => resolve()))
    },
  }
}

function refusal(cause: NodeJS.ErrnoException, port: number): Error {
  if (cause.code === 'EADDRINUSE')
    return new Misuse(
      'port-taken',
      `port ${port} is taken by another program; choose another with --port, or --port 0 for any free one`,
      { cause },
    )
  if (cause.code === 'EACCES')
    return new Misuse('port-forbidden', `port ${port} may not be used; choose one above 1023`, { cause })
  return cause
}
