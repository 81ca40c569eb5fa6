import { dossier, expect, test } from './workbench.ts'

interface Rows {
  total: number
  facts: { fact: { id: string }; state: string; why?: string }[]
}

test('Twenty facts are reviewed by keyboard alone', async ({ page, workbench }) => {
  await workbench.open('review')
  await expect(page.getByRole('region', { name: 'Queue' })).toBeVisible()
  const before = await workbench.ask<Rows>(`dossiers/${dossier}/facts?state=proposed&limit=1`)
  for (let at = 0; at < 20; at++) {
    const place = page.url()
    if (at % 4 === 3) {
      await page.keyboard.press('r')
      await expect(page.getByRole('list', { name: 'Why is it rejected?' })).toBeVisible()
      await page.keyboard.press('2')
    } else await page.keyboard.press(at % 4 === 2 ? 's' : 'a')
    // The next fact is at hand as soon as the address says so.
    await expect.poll(() => page.url()).not.toBe(place)
  }
  await expect(page.getByRole('status').filter({ hasText: 'to review' })).toContainText(`${before.total - 20} facts`)
  await expect
    .poll(async () => (await workbench.ask<Rows>(`dossiers/${dossier}/facts?state=proposed&limit=1`)).total)
    .toBe(before.total - 20)
  const accepted = await workbench.ask<Rows>(`dossiers/${dossier}/facts?state=accepted&limit=1`)
  const rejected = await workbench.ask<Rows>(`dossiers/${dossier}/facts?state=rejected&limit=1000`)
  const unsure = await workbench.ask<Rows>(`dossiers/${dossier}/facts?state=unsure&limit=1`)
  expect([accepted.total, rejected.total, unsure.total]).toEqual([10, 5, 5])
  expect(rejected.facts.every((row) => row.why === 'wrong kind or label')).toBe(true)

  // Undo goes back to the last one, here and in the record.
  await page.keyboard.press('u')
  await expect
    .poll(async () => (await workbench.ask<Rows>(`dossiers/${dossier}/facts?state=rejected&limit=1`)).total)
    .toBe(4)
  await expect(page.getByRole('article')).toContainText('not reviewed')
})

test('A refused decision is taken back on the page, with the reason', async ({ page, workbench }) => {
  await workbench.open('review')
  await expect(page.getByRole('article')).toBeVisible()
  const first = new URL(page.url()).searchParams.get('fact')
  await page.route('**/reviews', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: '{"code":"store-busy","detail":"the workspace is busy"}',
    }),
  )
  await page.keyboard.press('a')
  await expect(page.getByText('could not be kept: the workspace is busy')).toBeVisible()
  await page.keyboard.press('k')
  await page.goto(`${workbench.origin}/d/${dossier}/review?fact=${first}`)
  await expect(page.getByRole('article')).toContainText('not reviewed')
})

test('What reports tell differently comes first, with its accounts; then what is least sure', async ({
  page,
  workbench,
}) => {
  const { facts } = await workbench.ask<{
    facts: { fact: { id: string; confidence: number }; disputed: boolean }[]
  }>(`dossiers/${dossier}/facts?state=proposed&order=weight&limit=500`)
  const disputed = facts.filter((row) => row.disputed).length
  expect(disputed).toBeGreaterThan(0)
  expect(facts.slice(0, disputed).every((row) => row.disputed)).toBe(true)
  const doubts = facts.slice(disputed).map((row) => row.fact.confidence)
  expect(doubts).toEqual([...doubts].sort((a, b) => a - b))
  await workbench.open('review')
  await expect(page.getByRole('region', { name: 'Conflicting accounts' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('fact')).toBe(facts[0]?.fact.id)
})

test('The facts of one rule are decided together, and undone together', async ({ page, workbench }) => {
  const { batches } = await workbench.ask<{ batches: { rules: { name: string; facts: number }[] } }>(
    `dossiers/${dossier}/facts?state=proposed&batches=true&limit=1`,
  )
  const rule = batches.rules.find(({ facts }) => facts > 2 && facts < 20)
  const accepted = async () => (await workbench.ask<Rows>(`dossiers/${dossier}/facts?state=accepted&limit=1`)).total
  await workbench.open('review')
  await page.getByLabel('Rule').selectOption(rule?.name ?? '')
  await page.getByRole('button', { name: `Accept all ${rule?.facts}` }).click()
  await expect.poll(accepted).toBe(rule?.facts)
  await expect(page.getByText('Nothing is left to review here')).toBeVisible()
  await page.keyboard.press('u')
  await expect.poll(accepted).toBe(0)
  await page.getByLabel('Rule').selectOption('')
  await page.getByLabel('Outlet').selectOption('Danube Wire')
  await expect(page.getByRole('button', { name: /^Reject all \d+$/ })).toBeVisible()
})

test('Nothing the machine proposed looks accepted, here or in the text', async ({ page, workbench }) => {
  await workbench.open('review')
  await expect(page.getByRole('article')).toContainText('not reviewed')
  await expect(page.getByRole('article')).toHaveCSS('border-top-style', 'dashed')
  const { reports } = await workbench.ask<{ reports: { id: string }[] }>(`dossiers/${dossier}/reports`)
  await workbench.open(`reports/${reports[0]?.id}`)
  const lines = page.locator('mark')
  await expect(lines.first()).toBeVisible()
  const drawn = await lines.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundImage))
  expect(drawn.filter((image) => !image.includes('repeating-linear-gradient'))).toEqual([])
})

test('A kind found wrong in the review is put right there: another fact takes its place', async ({
  page,
  workbench,
}) => {
  await workbench.open('review?kind=statement')
  await expect(page.getByRole('article')).toBeVisible()
  const fact = new URL(page.url()).searchParams.get('fact')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Correct the fact' })
  await form.getByLabel('Kind').selectOption('position')
  await form.getByLabel('Label').selectOption('open')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Added.')).toBeVisible()
  await expect
    .poll(async () => (await workbench.ask<{ state: string }>(`dossiers/${dossier}/facts/${fact}`)).state)
    .toBe('rejected')
  const { facts } = await workbench.ask<{ facts: { fact: { kind: string; label: string } }[] }>(
    `dossiers/${dossier}/facts?state=accepted`,
  )
  expect(facts.map(({ fact: { kind, label } }) => [kind, label])).toEqual([['position', 'open']])
})
