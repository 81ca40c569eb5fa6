import { dossier, expect, test } from './workbench.ts'

test('What held on a day is shown apart from what was known by it', async ({ page, workbench }) => {
  interface Matrix {
    readonly cells: readonly { readonly latest: { readonly on: string | null } }[]
  }
  const now = await workbench.ask<Matrix>(`dossiers/${dossier}/views/positions`)
  const then = await workbench.ask<Matrix>(`dossiers/${dossier}/views/positions?on=2025-05-12`)
  expect(then.cells.length).toBeGreaterThan(0)
  expect(then.cells.length).toBeLessThan(now.cells.length)

  await workbench.open('positions')
  const cells = page.locator('td button')
  await expect(cells).toHaveCount(now.cells.length)
  await page.getByLabel('What the day means').selectOption('on')
  await page.getByLabel(/Show what held/).fill('2025-05-12')
  await expect(page.getByText('What held on 12 May 2025, as far as is known now.')).toBeVisible()
  await expect(cells).toHaveCount(then.cells.length)

  // The day goes along to the other pages; those that cannot tell say where to look.
  await page.getByRole('link', { name: 'Review' }).click()
  await expect(page).toHaveURL(/on=2025-05-12/)
  await expect(page.getByText(/is shown on the page On a day/)).toBeVisible()
  // the review has put its first fact into the address
  await expect(page).toHaveURL(/fact=/)
  await page.getByRole('link', { name: 'Proposals', exact: true }).click()
  await expect(page.getByText('What held on 12 May 2025, as far as is known now.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to now' }).click()
  await expect(page).not.toHaveURL(/on=/)

  // One meaning at a time.
  await page.getByLabel('What the day means').selectOption('on')
  await page.getByLabel(/Show what held/).fill('2025-05-12')
  await page.getByLabel('What the day means').selectOption('asOf')
  await expect(page).toHaveURL(/asOf=2025-05-12/)
  await expect(page).not.toHaveURL(/[?&]on=/)
  await expect(page.getByText('The record as it stood at the end of 12 May 2025.')).toBeVisible()
})

test('A page shows all that held on a day, and a key goes a day further', async ({ page, workbench }) => {
  interface Stood {
    readonly on: string
    readonly positions: readonly object[]
    readonly agreements: readonly object[]
    readonly seats: readonly object[]
  }
  const view = await workbench.ask<Stood>(`dossiers/${dossier}/views/stood?on=2025-05-20`)
  expect(view.positions.length).toBeGreaterThan(3)
  await workbench.open('')
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  const now = await workbench.ask<Stood>(`dossiers/${dossier}/views/stood`)
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue(now.on)
  await page.getByLabel('Day', { exact: true }).fill('2025-05-20')
  await expect(page).toHaveURL(/on=2025-05-20/)
  const said = page.getByRole('region', { name: 'Last said' })
  await expect(said.locator('li')).toHaveCount(view.positions.length)
  await expect(page.getByRole('region', { name: 'Agreements in force' }).locator('li')).toHaveCount(
    view.agreements.length,
  )
  await expect(page.getByRole('region', { name: 'Who sat where' }).locator('li')).toHaveCount(view.seats.length)
  // the day chosen is shown in the frame too, and both move together
  await expect(page.getByLabel(/Show what held/)).toHaveValue('2025-05-20')
  await page.getByRole('heading', { name: 'On a day' }).click()
  await page.keyboard.press('k')
  await expect(page).toHaveURL(/on=2025-05-19/)
  await expect(page.getByLabel(/Show what held/)).toHaveValue('2025-05-19')
  // a position opens its passage
  await said.locator('li a').first().click()
  await expect(page).toHaveURL(/reports\/r-.*fact=/)
})

test('The palette finds actors, issues, facts and other dossiers, and goes there by Enter', async ({
  page,
  workbench,
}) => {
  await workbench.ask('dossiers', {
    method: 'POST',
    body: JSON.stringify({ id: 'north', title: 'Northern fisheries' }),
  })
  await workbench.open('')
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  const go = async (typed: string, option: RegExp) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search or jump' }).fill(typed)
    const found = page.getByRole('option').filter({ hasText: option }).first()
    await expect(found).toBeVisible()
    for (let at = 0; at < 30 && (await found.getAttribute('aria-selected')) !== 'true'; at++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await go('türk', /Türkiye/)
  await expect(page).toHaveURL(/actors\?actor=TUR/)
  await go('territory', /^Territory and recognition/)
  await expect(page).toHaveURL(/positions\?issue=territory/)
  await go('eighteenth package', /eighteenth package of sanctions/)
  await expect(page).toHaveURL(/reports\/r-/)
  await go('fisheries', /Northern fisheries/)
  await expect(page).toHaveURL(/\/d\/north/)
})
