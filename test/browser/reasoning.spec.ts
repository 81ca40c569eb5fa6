import { expect, test } from './workbench.ts'

test('Incompatible demands open their words, and one that gives way shows at once what is left', async ({
  page,
  workbench,
}) => {
  await workbench.open('reasoning')
  const sets = page.getByRole('status').filter({ hasText: /sets?$/ })
  await expect(sets).toBeVisible()
  const before = Number(/\d+/.exec((await sets.textContent()) ?? '')?.[0])
  expect(before).toBeGreaterThan(0)
  await page.getByRole('checkbox').first().check()
  const left = page.getByRole('status').filter({ hasText: 'are left if 1 demand give way' })
  await expect(left).toContainText(`of ${before} are left`)
  expect(Number(/\d+/.exec((await left.textContent()) ?? '')?.[0])).toBeLessThan(before)
  await page.getByRole('checkbox').first().uncheck()
  const quote = page.getByRole('listitem').filter({ hasText: '“' }).getByRole('link').first()
  await quote.click()
  await expect(page.locator('mark[data-lit="pinned"]').first()).toBeInViewport()
})

test('What follows if a party leaves is worked out, before beside after', async ({ page, workbench }) => {
  await workbench.open('reasoning?tab=what-if')
  await page.getByLabel('Party').selectOption('RUS')
  await page.getByRole('button', { name: 'What follows?' }).click()
  const follows = page.getByRole('region', { name: 'What follows' })
  await expect(follows.getByRole('row', { name: /Incompatible sets/ })).toBeVisible()
  const [before, after] = await follows
    .getByRole('row', { name: /Incompatible sets/ })
    .getByRole('cell')
    .allTextContents()
  expect(Number(after)).toBeLessThan(Number(before))
  await expect(follows.getByRole('listitem').first()).toBeVisible()
})

test('An issue is put on the agenda and taken off again', async ({ page, workbench }) => {
  await workbench.open('reasoning?tab=agenda')
  await page.getByRole('button', { name: 'Add an issue' }).click()
  const form = page.getByRole('form', { name: 'Add an issue' })
  await form.getByLabel('Name').fill('Fishing rights')
  await form.getByLabel('Words that lead to it').fill('fish, catch')
  await form.getByLabel('Options').fill('Shared, Closed')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Options: Shared · Closed')).toBeVisible()
  await page.getByRole('button', { name: 'Edit Fishing rights' }).click()
  await page.getByRole('button', { name: 'Remove from the agenda' }).click()
  await expect(page.getByText('Fishing rights')).toHaveCount(0)
})
