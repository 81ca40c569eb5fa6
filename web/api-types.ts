import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

// Writes src/api.d.ts from the server’s own description of itself; with --check it only says whether that is up to date.

const file = 'web/src/api.d.ts'
const document = execFileSync(process.execPath, ['--import', 'tsx', 'src/8-app/http/openapi.ts'], {
  encoding: 'utf8',
  maxBuffer: 64e6,
})
const types = astToString(await openapi(JSON.parse(document)))
if (!process.argv.includes('--check')) {
  writeFileSync(file, types)
  process.stdout.write(`${file}: ${Object.keys(JSON.parse(document).paths).length} paths\n`)
} else if (readFileSync(file, 'utf8') !== types) {
  process.stderr.write(`${file} is not what the server describes: run npm run api:types [api-types-stale]\n`)
  process.exitCode = 1
}
