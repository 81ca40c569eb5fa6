import { AxeBuilder } from '@axe-core/playwright'
import { dossier, expect, test } from './workbench.ts'

/** Every page of a dossier, with what shows that it has come. */
const pages: readonly (readonly [path: string, heading: string])[] = [
  ['', 'Today'],
  ['reports', 'Reports'],
  ['review', 'Review'],
  ['positions?actor=RUS&issue=-', 'Positions'],
  ['proposals', 'Proposals'],
  ['linkages', 'Linkages'],
  ['timeline', 'Timeline'],
  ['calendar', 'Calendar'],
  ['undertakings', 'Undertakings'],
  ['stood?on=2025-05-20', 'On a day'],
  ['facts', 'All facts'],
  ['actors?actor=UKR', 'Actors'],
  ['tracks?edit=istanbul', 'Tracks'],
  ['sources?outlet=Moscow%20Meridian', 'Sources'],
  ['quote?words=another%20attempt%20at%20manipulation', 'Quote check'],
  ['reasoning', 'Reasoning'],
  ['reasoning?tab=forecast&issue=ceasefire', 'Reasoning'],
  ['reasoning?tab=packages', 'Reasoning'],
  ['reasoning?tab=what-if&scenario=%5B%7B%22do%22%3A%22party-leaves%22%2C%22party%22%3A%22RUS%22%7D%5D', 'Reasoning'],
  ['reasoning?tab=agenda', 'Reasoning'],
  ['brief?check=yes&sentence=i0', 'Brief'],
]

/** How the pages are looked at: in either scheme at a desk, and on a phone. */
const ways = [
  ['in light', 'light', 1280],
  ['in dark', 'dark', 1280],
  ['on a phone', 'light', 390],
] as const

for (const [way, colorScheme, width] of ways)
  test(`Every page can be read and used by all, ${way}`, async ({ page, workbench }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await workbench.open('')
    // what fell with a withdrawal is marked on Sources and Today
    await workbench.ask(`dossiers/${dossier}/withdraw`, {
      method: 'POST',
      body: JSON.stringify({ outlet: 'Harbour Gazette', reports: true, why: 'It has taken its stories back' }),
    })
    const { reports } = await workbench.ask<{ reports: { id: string; title: string }[] }>(`dossiers/${dossier}/reports`)
    const { facts } = await workbench.ask<{ facts: { fact: { id: string } }[] }>(
      `dossiers/${dossier}/facts?report=${reports[2]?.id}&limit=1`,
    )
    const reader = [`reports/${reports[2]?.id}?fact=${facts[0]?.fact.id}`, reports[2]?.title ?? ''] as const
    const told: string[] = []
    for (const [path, heading] of [...pages, reader, ['/', 'Parley'] as const]) {
      await page.goto(path === '/' ? workbench.origin : `${workbench.origin}/d/${dossier}/${path}`)
      await expect(page.getByRole('heading', { name: heading }).first(), path).toBeVisible()
      await page.waitForLoadState('networkidle').catch(() => {})
      // what has been scrolled under the frame is no small target
      await page.evaluate(() => window.scrollTo(0, 0))
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      for (const { id, nodes } of violations)
        told.push(
          `${path}: ${id}: ${nodes
            .slice(0, 3)
            .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
            .join(' | ')}`,
        )
    }
    expect(told).toEqual([])
  })

test('On a phone nothing has to be scrolled sideways to be read', async ({ page, workbench }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [path, heading] of pages.filter(([each]) => !/linkages/.test(each))) {
    await workbench.open(path)
    await expect(page.getByRole('heading', { name: heading }).first(), path).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, path).toBeLessThanOrEqual(390)
  }
})

test('An address shows its page again after a reload, and nothing is fetched from elsewhere', async ({
  page,
  workbench,
}) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (
      !request.url().startsWith(workbench.origin) &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      elsewhere.push(request.url())
  })
  await workbench.open('positions')
  await page.locator('td button').nth(1).click()
  const history = page.getByRole('complementary', { name: 'History of the position' })
  const title = await history.getByRole('heading').textContent()
  await page.reload()
  await expect(history.getByRole('heading')).toHaveText(title ?? '')
  expect(elsewhere).toEqual([])
})

test('Words of a report never become markup', async ({ page, workbench }) => {
  const text =
    'KYIV — Oslo said <img src=x onerror="document.title=1"> it rejects the plan.\n\n<script>document.title=1</script> Oslo demands talks.'
  await workbench.ask(`dossiers/${dossier}/reports`, {
    method: 'POST',
    body: JSON.stringify({ sources: [{ text, name: 'hostile.txt' }], published: '2025-06-12' }),
  })
  await expect
    .poll(async () => (await workbench.ask<{ counts: { reports: number } }>(`dossiers/${dossier}`)).counts.reports, {
      timeout: 30_000,
    })
    .toBe(17)
  const { reports } = await workbench.ask<{ reports: { id: string }[] }>(`dossiers/${dossier}/reports`)
  await workbench.open(`reports/${reports[0]?.id}`)
  await expect(page.locator('[data-report-text]')).toContainText('<img src=x onerror="document.title=1">')
  expect(await page.locator('[data-report-text] img, [data-report-text] script').count()).toBe(0)
  expect(await page.title()).toContain('Parley')
})

test.describe(() => {
  test.use({ refusals: true })
  test('The page runs no script but its own files, and is framed by nobody', async ({ page, workbench }) => {
    const response = await page.goto(`${workbench.origin}/?token=${workbench.token}`)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.head.append(script)
      return 'ranInline' in window
    })
    expect(ran).toBe(false)
  })
})

test('A page is walked through by the Tab key in the order it is read, each stop in sight', async ({
  page,
  workbench,
}) => {
  for (const path of ['', 'calendar', 'actors?actor=UKR', 'sources']) {
    await workbench.open(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const stops: { where: string; name: string; seen: boolean; ring: string }[] = []
    for (let at = 0; at < 40; at++) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate(() => {
          const stop = document.activeElement as HTMLElement
          const { width, height, bottom, right } = stop.getBoundingClientRect()
          return {
            where: stop.closest('header, nav, main, a[href="#page"]')?.tagName ?? '',
            name: (stop.getAttribute('aria-label') ?? stop.textContent ?? '').slice(0, 40),
            seen: width > 0 && height > 0 && bottom > 0 && right > 0,
            ring: getComputedStyle(stop).outlineStyle,
          }
        }),
      )
    }
    expect(stops[0]?.name, path).toBe('Skip to the page')
    expect(
      stops.filter(({ seen, ring }) => !seen || ring === 'none').map(({ name }) => name),
      path,
    ).toEqual([])
    const order = stops.map(({ where }) => ['A', 'HEADER', 'NAV', 'MAIN'].indexOf(where))
    expect(order, path).toEqual([...order].sort((a, b) => a - b))
    expect(order, path).toContain(3)
  }
})

test('Nothing moves by itself where motion is not wanted', async ({ page, workbench }) => {
  await workbench.open('')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or jump' })).toBeVisible()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element)
        return [animationDuration, transitionDuration].some((times) =>
          times.split(', ').some((time) => parseFloat(time) > 0),
        )
      }).length,
  )
  expect(moving).toBe(0)
})

test('An empty dossier says on every page what would fill it', async ({ page, workbench }) => {
  test.setTimeout(120_000)
  await workbench.ask('dossiers', {
    method: 'POST',
    body: JSON.stringify({ id: 'north', title: 'Northern fisheries' }),
  })
  await workbench.open('')
  for (const [path, heading] of pages) {
    await page.goto(`${workbench.origin}/d/north/${path.replace(/\?(?!tab).*/, '').replace(/&.*/, '')}`)
    await expect(page.getByRole('heading', { name: heading }).first(), path).toBeVisible()
    await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0)
    await expect(page.getByRole('alert'), path).toHaveCount(0)
    const words = await page.locator('main').innerText()
    expect(words, path).not.toMatch(/1970|undefined|NaN|null/)
    expect(words, path).toMatch(/yet|No (reports|facts)|Nothing|Nobody|Paste|Suppose/)
  }
})

test('An address that leads nowhere says so, and the way back is at hand', async ({ page, workbench }) => {
  await workbench.open('nonsense')
  await expect(page.getByRole('heading', { name: 'No such page.' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages of the dossier' }).getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()
  await page.goto(`${workbench.origin}/d/none`)
  await expect(page.getByRole('heading', { name: 'No such dossier.' })).toBeVisible()
  // the server is there: it is the dossier that is not
  await expect(page.getByText(/does not answer/)).toHaveCount(0)
  await page.getByRole('link', { name: 'All dossiers', exact: true }).click()
  await expect(page.getByText('From Paris to Istanbul')).toBeVisible()
})
