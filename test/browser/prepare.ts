import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** The workspace every browser test starts from a copy of: the example dossier, read and coded, nothing reviewed. */
export const example = 'test-results/example/parley.db'

/** How the command line is called from the sources. */
export const parley = ['--import', 'tsx', 'src/8-app/cli/main.ts'] as const

/** Before all browser tests: the pages must be built, the example must be read. */
export default function prepare(): void {
  if (!existsSync('dist/web/index.html'))
    throw new Error('dist/web is missing: run `npm run build` first [web-not-built]')
  rmSync(dirname(example), { recursive: true, force: true })
  mkdirSync(dirname(example), { recursive: true })
  execFileSync(
    process.execPath,
    [...parley, 'add', 'examples/paris-istanbul/dossier.yaml', '--workspace', example, '--by', 'Test'],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 },
  )
}
