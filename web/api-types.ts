import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

// Writes src/api.d.ts from the server’s own description of itself; test/browser/api-types.test.ts tells when it is stale.
const document = execFileSync('npx', ['tsx', 'src/8-app/http/openapi.ts'], { encoding: 'utf8', maxBuffer: 64e6 })
const types = astToString(await openapi(JSON.parse(document)))
writeFileSync('web/src/api.d.ts', types)
process.stdout.write(`web/src/api.d.ts: ${Object.keys(JSON.parse(document).paths).length} paths\n`)
