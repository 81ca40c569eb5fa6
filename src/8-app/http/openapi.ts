import { api, document } from './app.ts'
import type { Desk } from './desk.ts'

/** Prints the OpenAPI document: `npx tsx src/8-app/http/openapi.ts`. The routes are defined without being run, so nothing is opened. */
process.stdout.write(`${JSON.stringify(document(api({} as Desk)), null, 2)}\n`)
