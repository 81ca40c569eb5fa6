import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium as engine, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptWorkspace } from '../../bench/record/kept.ts'
import { openStore, type Store } from '../../src/5-record/index.ts'
import { type Serving, serve } from '../../src/8-app/http/serve.ts'
import { chromium } from '../browser/chromium.ts'

/** A dossier of about 100,000 facts, in a browser: what it took is measured by bench/workbench. */
const reports = 10_000
const token = 'a-token-for-this-test-only'

let folder = ''
let store: Store
let running: Serving
let browser: Browser
let page: Page
beforeAll(async () => {
  if (!existsSync('dist/web/index.html')) throw new Error('dist/web is not built: npm run build:web [not-built]')
  folder = mkdtempSync(join(tmpdir(), 'parley-large-'))
  const file = join(folder, 'w.db')
  copyFileSync(await keptWorkspace(reports), file)
  store = await openStore(file)
  running = await serve(store, { port: 0, by: 'Test', token })
  browser = await engine.launch(await chromium())
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`http://127.0.0.1:${running.port}/?token=${token}`)
})
afterAll(async () => {
  await browser?.close()
  await running?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = async (path: string): Promise<void> => {
  await page.goto(`http://127.0.0.1:${running.port}/d/made/${path}`)
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null,
  )
}
const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll('main *').length)

describe('A dossier of 100,000 facts', () => {
  it('opens its list of facts with only the rows in view, and scrolls to the last', async () => {
    await open('facts')
    const total = await page
      .getByText(/[\d,]+ facts/)
      .first()
      .textContent()
    expect(Number(total?.replace(/\D/g, ''))).toBeGreaterThan(90_000)
    expect(await elements()).toBeLessThan(3_000)
    const list = page.getByRole('region', { name: 'Facts' })
    const rows = list.getByRole('link')
    const first = await rows.first().textContent()
    for (const share of [0.25, 0.5, 1]) {
      await list.evaluate((box, to) => {
        box.scrollTop = box.scrollHeight * to
      }, share)
      await page.waitForFunction((before) => {
        const now = document.querySelector('section[aria-label="Facts"] a')?.textContent
        return now !== undefined && now !== '' && now !== before
      }, first)
      expect(await rows.count()).toBeGreaterThan(5)
      expect(await elements()).toBeLessThan(3_000)
    }
  })

  it('draws ten thousand things on the timeline, and lists only those in view', async () => {
    await open('timeline')
    const name = await page.getByRole('img', { name: /Timeline of/ }).getAttribute('aria-label')
    expect(Number(/\d+/.exec(name ?? '')?.[0])).toBeGreaterThanOrEqual(10_000)
    expect(await page.getByRole('region', { name: 'Items in the window' }).getByRole('listitem').count()).toBeLessThan(
      60,
    )
    const before = await page.getByText(/items? from/).textContent()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForFunction((said) => !document.querySelector('main')?.textContent?.includes(said ?? ''), before)
  })

  it('counts all that was announced, and asks for the next two hundred when they are wanted', async () => {
    await open('undertakings')
    const rows = page.locator('main ul > li > button[aria-expanded]')
    expect(await rows.count()).toBe(200)
    const counted = await page.getByRole('group', { name: 'Show only one outcome' }).locator('strong').allTextContents()
    expect(counted.reduce((sum, each) => sum + Number(each), 0)).toBeGreaterThan(1_000)
    await page.getByRole('button', { name: /[\d,]+ more/ }).click()
    await page.waitForFunction(() => document.querySelectorAll('main ul > li > button[aria-expanded]').length === 400)
  })

  it.each([
    '',
    'reports',
    'review',
    'positions',
    'proposals',
    'linkages',
    'calendar',
    'stood',
    'actors',
    'sources',
    'tracks',
    'undertakings',
  ])('shows its page “%s” without drawing all of it', async (path) => {
    await open(path)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
    expect(await elements()).toBeLessThan(15_000)
  })
})
