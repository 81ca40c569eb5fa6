import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { example, parley } from './prepare.ts'

/** A running Parley on a copy of the example, and what a test asks of it. */
export interface Workbench {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  readonly token: string
  /** Opens a page of the example dossier, `''` being Today. */
  readonly open: (path: string, page?: Page) => Promise<void>
  /** Asks the API as a program would. */
  readonly ask: <T>(path: string, init?: RequestInit) => Promise<T>
}

export const dossier = 'paris-istanbul'

/** Every test has a server, a workspace and a token of its own, and fails where the page reports an error. */
export const test = base.extend<{ workbench: Workbench; refusals: boolean; quiet: undefined }>({
  /** Whether the test means the page’s policy to refuse something. */
  refusals: [false, { option: true }],
  workbench: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-browser-'))
    cpSync(dirname(example), folder, { recursive: true })
    const token = 'browser-test-token-0123456789'
    const args = ['serve', '--port', '0', '--token', token, '--workspace', join(folder, 'parley.db'), '--by', 'Test']
    const server = spawn(process.execPath, [...parley, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const origin = await addressOf(server)
    const open = async (path: string, on = page): Promise<void> => {
      await on.goto(`${origin}/?token=${token}`)
      await on.goto(`${origin}/d/${dossier}${path === '' ? '' : `/${path}`}`)
    }
    const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
      const response = await fetch(`${origin}/api/${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return (await response.json()) as T
    }
    await use({ origin, token, open, ask })
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  },
  // Errors of the page and refusals by its content policy fail the test they come up in.
  quiet: [
    async ({ page, refusals }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (!refusals && /Content Security Policy|Uncaught/i.test(message.text())) errors.push(message.text())
      })
      await use(undefined)
      if (errors.length > 0) throw new Error(`the page reported: ${errors.join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** The address a server prints once it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (found) resolve(found)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`parley serve ended with ${code}: ${said}`)))
  })
}
