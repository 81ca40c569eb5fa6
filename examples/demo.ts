/**
 * The main job on the example dossier, as a user does it: each step is a command, shown as it is typed.
 *
 *     npm run demo                 … and the workbench at the end, until Ctrl-C
 *     npm run demo -- --no-serve   ends after printing, as it does where there is no terminal
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { serve: { type: 'boolean', default: true } }, allowNegative: true })
const workspace = 'demo/parley.db'
const brief = 'demo/brief.html'

rmSync(join(root, 'demo'), { recursive: true, force: true })
mkdirSync(join(root, 'demo'))

await parley('add', 'examples/paris-istanbul/dossier.yaml', '--by', 'demo')
await parley('show', 'today', '--since', '2025-06-01')
await parley('show', 'positions')
await parley('brief', '--format', 'html', '--out', brief)
if (values.serve && process.stdout.isTTY) await parley('serve')
else
  console.log(
    `\nThe workspace is ${workspace}, the brief ${brief}. npx parley serve --workspace ${workspace} opens the workbench.`,
  )

/** Runs one command in the checkout; ends the demo with its exit code where it fails. */
async function parley(...words: readonly string[]): Promise<void> {
  console.log(`\n$ npx parley ${words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ')}`)
  const child = spawn(process.execPath, ['dist/8-app/cli/main.js', ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PARLEY_WORKSPACE: workspace },
  })
  // Ctrl-C reaches the command too; it ends in its own way, and the demo after it
  process.on('SIGINT', () => {})
  const code = await new Promise<number>((resolve) =>
    child.on('exit', (status, signal) => resolve(status ?? (signal ? 130 : 1))),
  )
  if (code !== 0) process.exit(code)
}
