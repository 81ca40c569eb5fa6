import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('The workbench’s types are those the server describes', () => {
  expect(() =>
    execFileSync(process.execPath, ['--import', 'tsx', 'web/api-types.ts', '--check'], { stdio: 'pipe' }),
  ).not.toThrow()
}, 60_000)
