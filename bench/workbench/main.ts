/**
 * The workbench in a browser: what it loads, how long pages of a dossier of 100,000 facts take, whether the chart of
 * 10,000 things and the lists keep up with the hand, how long a decision in the review takes, and the walk from an empty
 * workspace to the first accepted fact. An argument gives the number of reports of the large dossier (10,000), or the
 * file of a workspace with a dossier called `made`.
 *
 * Needs the built pages: npm run build:web.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as engine, type Page } from '@playwright/test'
import { openStore } from '../../src/5-record/store/workspace.ts'
import { serve } from '../../src/8-app/http/serve.ts'
import { addManifest } from '../../src/8-app/manifest.ts'
import { chromium } from '../../test/browser/chromium.ts'
import { firstLoad } from '../../web/first-load.ts'
import { keptWorkspace } from '../record/kept.ts'
import { decisions, longestTask, median, paths, patience, shown, watchTasks } from './measure.ts'

const given = process.argv[2] ?? '10000'
const folder = mkdtempSync(join(tmpdir(), 'parley-workbench-'))
const token = 'a-token-for-the-bench-only'
const browser = await engine.launch(await chromium())

/** A page on a server of its own over a copy of the workspace; everything is closed at the end. */
async function on(file: string, use: (page: Page, origin: string) => Promise<void>): Promise<void> {
  const store = await openStore(file)
  const running = await serve(store, { port: 0, by: 'bench', token })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const origin = `http://127.0.0.1:${running.port}`
  await page.goto(`${origin}/?token=${token}`)
  await use(page, origin)
  await context.close()
  await running.close()
  await store.close()
}

/** Twelve facts accepted one after another by keyboard. */
async function deciding(page: Page, origin: string, dossier: string): Promise<void> {
  console.log(`\nDeciding in the review of ${dossier}`)
  await page.goto(`${origin}/d/${dossier}/review`)
  await page.getByRole('article').first().waitFor()
  const start = performance.now()
  const times = await decisions(page, 12)
  say('key to the next fact, median and slowest of 12', `${ms(times[6] ?? 0)} ${ms(times.at(-1) ?? 0)}`)
  say('twelve decisions by keyboard, without reading', ms(performance.now() - start))
}

const say = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value}`)
const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`

const { bytes, files } = firstLoad()
say('first load, gzipped', `${(bytes / 1000).toFixed(0)} kB in ${files} files`)

console.log('\nFrom an empty workspace to the first accepted fact')
await on(join(folder, 'empty.db'), async (page, origin) => {
  const start = performance.now()
  await page.goto(origin)
  await page.getByLabel('Open a new dossier').fill('Fish')
  say('interactive: the first page takes a word', ms(performance.now() - start))
  await page.getByRole('button', { name: 'Open' }).click()
  await page
    .getByRole('textbox', { name: /Text of a report/ })
    .fill('TROMSØ — Norway rejected the Danish proposal on Friday.\n\nNorway demands a quota of 10,000 tonnes.')
  await page.getByLabel('Published').fill('2024-05-10')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { name: 'New reports' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await page.getByRole('article').waitFor()
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/reviews') && answer.ok())
  await page.keyboard.press('a')
  await kept
  say('played without a pause, the parser loaded on the way', ms(performance.now() - start))
})

const example = join(folder, 'example.db')
const store = await openStore(example)
await addManifest(store, 'examples/paris-istanbul/dossier.yaml', { by: 'bench' })
await store.close()
await on(example, (page, origin) => deciding(page, origin, 'paris-istanbul'))

const file = join(folder, 'made.db')
copyFileSync(/^\d+$/.test(given) ? await keptWorkspace(Number(given)) : given, file)
await on(file, async (page, origin) => {
  const { counts } = (await (await page.request.get(`${origin}/api/dossiers/made`)).json()) as {
    counts: { reports: number; facts: number }
  }
  console.log(`\nPages of a dossier of ${counts.reports} reports and ${counts.facts} facts, first visit and again`)
  const bare = await median(5, async () => void (await page.goto(`${origin}/icon.svg`)))
  say('baseline: a picture of the same server', ms(bare))
  for (const path of await paths(page, origin)) {
    const open = async (): Promise<number> => {
      const start = performance.now()
      await page.goto(`${origin}/d/made/${path}`)
      await shown(page)
      return performance.now() - start
    }
    const first = await open()
    const again = first >= patience ? 0 : await median(3, async () => void (await open()))
    say(
      path || 'today',
      first >= patience
        ? 'not there after 15 s'
        : `${ms(first)} ${ms(again)}   ${(again / bare).toFixed(0)} × the baseline`,
    )
  }

  console.log('\nLongest task while the hand moves (ms)')
  await page.goto(`${origin}/d/made/timeline`)
  await shown(page)
  const chart = page.getByRole('img', { name: /Timeline of/ })
  say('things on the chart', ((await chart.getAttribute('aria-label')) ?? '').replace(/\..*/, ''))
  await chart.focus()
  await watchTasks(page)
  const box = await chart.boundingBox()
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + 60)
  for (let at = 0; at < 60; at++) await page.mouse.wheel(0, at < 30 ? -60 : 60)
  for (let at = 0; at < 40; at++) await page.keyboard.press(at < 20 ? 'ArrowLeft' : 'ArrowRight')
  say('zooming and moving the timeline, 100 steps', ms(await longestTask(page)))
  if (!page.url().includes('from=')) throw new Error('the chart did not move: its times say nothing [chart-still]')
  await page.goto(`${origin}/d/made/facts`)
  await shown(page)
  await watchTasks(page)
  await page.getByRole('region', { name: 'Facts' }).hover()
  for (let at = 0; at < 80; at++) await page.mouse.wheel(0, 900)
  say('scrolling all facts, 80 turns of the wheel', ms(await longestTask(page)))

  await deciding(page, origin, 'made')
})
await browser.close()
rmSync(folder, { recursive: true })
