import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'

const root = join(import.meta.dirname, '..')

it('The program in the README prints what the README says', async () => {
  const [, program = '', output = ''] =
    /```ts\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  const exports: Record<string, { default: string }> = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ).exports
  const source = program.replace(
    /from 'parley(\/[a-z]+)?'/g,
    (_, path = '') =>
      `from '${join(root, exports[`.${path}`]?.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts') ?? '')}'`,
  )
  mkdirSync(join(root, '.cache'), { recursive: true })
  const file = join(root, '.cache/readme-program.ts')
  writeFileSync(file, source)
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  await import(/* @vite-ignore */ file)
  log.mockRestore()
  expect(said.length).toBeGreaterThan(1)
  expect(`${said.join('\n')}\n`).toBe(output)
})
