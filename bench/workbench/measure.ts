import type { Page } from '@playwright/test'

/** Every page of a dossier, its busiest actor and latest report among them. */
export async function paths(page: Page, origin: string): Promise<readonly string[]> {
  const ask = async <T>(path: string): Promise<T> =>
    (await (await page.request.get(`${origin}/api/dossiers/made/${path}`)).json()) as T
  const { reports } = await ask<{ reports: readonly { id: string }[] }>('reports?limit=1')
  const { actors } = await ask<{ actors: readonly { id: string }[] }>('views/actors')
  return [
    '',
    'reports',
    `reports/${reports[0]?.id}`,
    'review',
    'positions',
    'proposals',
    'linkages',
    'timeline',
    'calendar',
    'undertakings',
    'facts',
    'actors',
    `actors?actor=${encodeURIComponent(actors[0]?.id ?? '')}`,
    'tracks',
    'sources',
    'quote?words=we%20will%20not%20agree',
    'reasoning',
    'brief',
  ]
}

/** How long a page is waited for, in milliseconds. */
export const patience = 15_000

/** Waits until a page has its heading and nothing on it waits for the server; gives up after some time. */
export async function shown(page: Page): Promise<void> {
  const ready = () => document.querySelector('h1, h2') !== null && document.querySelector('[aria-busy="true"]') === null
  await page.waitForFunction(ready, undefined, { polling: 'raf', timeout: patience }).catch(() => undefined)
}

/** The median time of some runs, in milliseconds. */
export async function median(runs: number, run: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < runs; at++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** Begins to watch for tasks that hold the page up (50 ms and more, as browsers report them). */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number }
    seen.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
  })
}

/** The longest since, in milliseconds; 0 where none was as long as 50. */
export async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(600)
  return page.evaluate(() => (window as unknown as { longest: number }).longest)
}

/**
 * Run in the page: times each key until the frame that shows another fact, so that what the bench’s own messages take is
 * not in it. As text, since the compiler of the bench would put helpers of its own into it.
 */
const timeKeys = `
  window.times = []
  const shown = () => document.querySelector('article')?.getAttribute('aria-label') + location.search
  addEventListener('keydown', () => {
    const start = performance.now(), before = shown()
    const look = () => shown() === before ? requestAnimationFrame(look) : window.times.push(performance.now() - start)
    requestAnimationFrame(look)
  }, { capture: true })`

/** Accepts facts by keyboard, and tells how long each took until the next one stood there: milliseconds, quickest first. */
export async function decisions(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(timeKeys)
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('a')
    await page.waitForFunction((done) => (window as unknown as { times: number[] }).times.length > done, at)
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  return times.sort((a, b) => a - b)
}
