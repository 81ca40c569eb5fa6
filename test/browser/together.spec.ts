import { dossier, expect, test } from './workbench.ts'

test('Two tabs see each other’s changes within two seconds, and a clash is shown, not overwritten', async ({
  page,
  context,
  workbench,
}) => {
  const { facts } = await workbench.ask<{ facts: { fact: { id: string }; report: { id: string } }[] }>(
    `dossiers/${dossier}/facts?kind=meeting&limit=1`,
  )
  const [row] = facts
  const path = `reports/${row?.report.id}?fact=${row?.fact.id}`
  await workbench.open(path)
  const other = await context.newPage()
  await workbench.open(path, other)
  await expect(page.getByRole('article')).toContainText('not reviewed')
  await expect(other.getByRole('article')).toContainText('not reviewed')

  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(other.getByRole('article')).toContainText('accepted', { timeout: 2_000 })

  // The other tab hears nothing more and decides on what it still sees.
  await other.route('**/events', (route) => route.abort())
  await other.reload()
  await expect(other.getByRole('article')).toContainText('accepted')
  await other.route('**/api/dossiers/*', (route) => route.abort())
  await other.route('**/api/dossiers/*/reports/**', (route) => route.abort())
  await page.getByRole('button', { name: 'Reject', exact: true }).click()
  await expect
    .poll(async () => (await workbench.ask<{ state: string }>(`dossiers/${dossier}/facts/${row?.fact.id}`)).state)
    .toBe('rejected')
  await other.getByRole('button', { name: 'Reopen', exact: true }).click()
  await expect(other.getByText('somebody else has decided on it')).toBeVisible()
  expect((await workbench.ask<{ state: string }>(`dossiers/${dossier}/facts/${row?.fact.id}`)).state).toBe('rejected')
})

test('A page that loses its server says so, and catches up when it is back', async ({ page, context, workbench }) => {
  await workbench.open('positions')
  await expect(page.locator('td button').first()).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toHaveCount(0)
})

test('Decisions made without a network wait, the page says so, and they are kept once it is back', async ({
  page,
  context,
  workbench,
}) => {
  await workbench.open('review')
  await expect(page.getByRole('article')).toBeVisible()
  const fact = new URL(page.url()).searchParams.get('fact')
  await context.setOffline(true)
  await expect(page.getByText(/You are offline/)).toBeVisible()
  await page.keyboard.press('a')
  await expect(page).not.toHaveURL(new RegExp(`fact=${fact}`))
  const state = async (): Promise<string> =>
    (await workbench.ask<{ state: string }>(`dossiers/${dossier}/facts/${fact}`)).state
  expect(await state()).toBe('proposed')
  await context.setOffline(false)
  await expect(page.getByText(/You are offline/)).toHaveCount(0)
  await expect.poll(state).toBe('accepted')
})

test('An outlet is withdrawn with its reports in one step; what fell stays marked until it is looked at', async ({
  page,
  workbench,
}) => {
  interface Fell {
    readonly open: number
    readonly falls: readonly { readonly id: string }[]
  }
  interface Reports {
    readonly reports: readonly { readonly id: string; readonly outlet: string; readonly withdrawn: boolean }[]
  }
  const withdrawn = async (): Promise<number> =>
    (await workbench.ask<Reports>(`dossiers/${dossier}/reports`)).reports.filter((each) => each.withdrawn).length
  await workbench.open('sources?outlet=Moscow%20Meridian')
  await page.getByRole('button', { name: 'Withdraw it and its 3 reports…' }).click()
  const form = page.getByRole('form', { name: /^Withdraw Moscow Meridian/ })
  await expect(form).toContainText(/\d+ things would fall/)
  await form.getByLabel('Reason').fill('It has taken its stories back')
  await form.getByRole('button', { name: /^Withdraw/ }).click()
  const marked = page.getByRole('region', { name: 'Fell with a withdrawal' })
  await expect(marked).toContainText('Moscow Meridian, withdrawn')
  await expect(marked).toContainText('It has taken its stories back')
  expect(await withdrawn()).toBe(3)
  const { open } = await workbench.ask<Fell>(`dossiers/${dossier}/views/fell`)
  expect(open).toBeGreaterThan(5)
  await expect(marked).toContainText(`${open} things to look at`)

  // one is looked at, the others wait, on Today too
  await marked
    .getByRole('button', { name: /^Looked at: / })
    .first()
    .click()
  await expect(marked).toContainText(`${open - 1} things to look at`)
  await page.goto(`${workbench.origin}/d/${dossier}`)
  await page.getByRole('link', { name: 'Look at them' }).click()
  await expect(marked).toContainText(`${open - 1} things to look at`)

  // what it rested on is one click away
  await marked.getByRole('link').first().click()
  await expect(page).toHaveURL(/reports\/r-/)
  await page.goBack()

  // undo takes back first the look, then the withdrawal as a whole
  await page.getByRole('heading', { name: 'Sources' }).click()
  await page.keyboard.press('u')
  await expect(marked).toContainText(`${open} things to look at`)
  await page.keyboard.press('u')
  await expect(marked).toHaveCount(0)
  expect(await withdrawn()).toBe(0)
})

test('A report withdrawn shows first what falls with it, and undo brings it back', async ({ page, workbench }) => {
  await workbench.open('sources')
  const reports = page.getByRole('listitem').filter({ hasText: 'Russia declares three-day truce' })
  await reports.getByRole('button', { name: 'Withdraw…' }).click()
  const form = page.getByRole('form', { name: 'Withdraw the report' })
  await expect(form).toContainText(/\d+ things would fall/)
  await expect(form.getByRole('button', { name: 'Withdraw the report' })).toBeDisabled()
  await form.getByLabel('Reason').fill('The outlet has retracted it')
  await form.getByRole('button', { name: 'Withdraw the report' }).click()
  await expect(reports).toContainText('withdrawn')
  const counts = async () =>
    (await workbench.ask<{ counts: { reports: number; facts: number } }>(`dossiers/${dossier}`)).counts
  const fallen = await counts()
  expect(fallen.reports).toBe(15)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await counts()).reports).toBe(16)
  expect((await counts()).facts).toBeGreaterThan(fallen.facts)
})

test('The quote check finds words where they stand, tells changed ones apart, and says so when nobody said them', async ({
  page,
  workbench,
}) => {
  await workbench.open('quote')
  const ask = async (words: string) => {
    await page.getByRole('textbox', { name: 'Words to look for' }).fill(words)
    await page.getByRole('button', { name: 'Look for them' }).click()
  }
  await ask('another attempt at manipulation')
  await expect(page.getByRole('region', { name: 'Where the words stand' })).toContainText('word for word')
  await page.getByRole('link', { name: /29 Apr 2025/ }).click()
  await expect(page).toHaveURL(/reports\//)
  await workbench.open('quote')
  await ask('the moon is made of green cheese and quarks')
  await expect(page.getByText('Nobody in this dossier is reported to have said that.')).toBeVisible()
})

test('What the record knew on an earlier day is one field away', async ({ page, workbench }) => {
  await workbench.open('')
  await page.getByLabel(/as of this day/).fill('2020-01-01')
  await expect(page.getByText('The record as it stood at the end of 1 Jan 2020.')).toBeVisible()
  await page.getByRole('link', { name: 'Positions', exact: true }).click()
  await expect(page).toHaveURL(/asOf=2020-01-01/)
  await expect(page.getByText('No positions on record yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to now' }).click()
  await expect(page.locator('td button').first()).toBeVisible()
})

test('The palette goes anywhere by keyboard', async ({ page, workbench }) => {
  await workbench.open('')
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search or jump' })
  await field.fill('undertak')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/undertakings/)
  await page.keyboard.press('Control+k')
  await field.fill('prisoner')
  await expect(
    page
      .getByRole('option')
      .filter({ hasText: /prisoner/i })
      .first(),
  ).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/calendar/)
})
