import { dossier, expect, test } from './workbench.ts'

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
  const left = page.getByRole('status').filter({ hasText: 'left where this gives way' })
  await expect(left).toContainText(`of ${before} set`)
  const fewer = await page
    .getByRole('main')
    .getByRole('list')
    .first()
    .getByText(/^No deal can have all of/)
    .count()
  expect(fewer).toBeLessThan(before)
  // What gives way is in the address.
  await page.reload()
  await expect(left).toBeVisible()
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await page.getByRole('checkbox').first().uncheck()
  const quote = page.getByRole('listitem').filter({ hasText: '“' }).getByRole('link').first()
  await quote.click()
  await expect(page.locator('mark[data-lit="pinned"]').first()).toBeInViewport()
})

test('What follows if a party leaves is worked out, before beside after', async ({ page, workbench }) => {
  await workbench.open('reasoning?tab=what-if')
  await page.getByLabel('Party').selectOption('RUS')
  const follows = page.getByRole('region', { name: 'What follows' })
  await expect(follows.getByRole('row', { name: /Incompatible sets/ })).toBeVisible()
  const [before, after] = await follows
    .getByRole('row', { name: /Incompatible sets/ })
    .getByRole('cell')
    .allTextContents()
  expect(Number(after)).toBeLessThan(Number(before))
  await expect(follows.getByRole('listitem').first()).toBeVisible()
})

test('A scenario is kept in the dossier, opened again and let go', async ({ page, workbench }) => {
  await workbench.open('reasoning?tab=what-if')
  await page.getByLabel('Party').selectOption('UKR')
  await page.getByRole('button', { name: 'And also…' }).click()
  await page.getByLabel('What changes').nth(1).selectOption('position-moves')
  await page.getByLabel('Party').nth(1).selectOption('RUS')
  await page.getByLabel('Issue').selectOption('ceasefire')
  await page.getByLabel('To which position, in words').fill('a full ceasefire')
  await page.getByLabel('To which position, in words').press('Enter')
  await expect(page.getByRole('region', { name: 'What follows' })).toBeVisible()
  const address = page.url()
  await page.getByLabel('Name of the scenario').fill('Without Ukraine')
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByText('The scenario is kept in the dossier.')).toBeVisible()
  const { scenarios } = await workbench.ask<{ scenarios: { name: string; scenario: { changes: object[] } }[] }>(
    `dossiers/${dossier}/scenarios`,
  )
  expect(scenarios).toMatchObject([
    {
      name: 'Without Ukraine',
      scenario: {
        changes: [
          { do: 'party-leaves', party: 'UKR' },
          { do: 'position-moves', party: 'RUS', issue: 'ceasefire', to: 'a full ceasefire' },
        ],
      },
    },
  ])
  await workbench.open('reasoning?tab=what-if')
  await page.getByRole('button', { name: 'Without Ukraine', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What follows' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('scenario')).toBe(new URL(address).searchParams.get('scenario'))
  await page.getByRole('button', { name: 'Remove Without Ukraine' }).click()
  await expect(page.getByText('None yet.')).toBeVisible()
})

test('Forecasts stand side by side with range and track record, and move with an analyst’s inputs', async ({
  page,
  workbench,
}) => {
  await workbench.open('reasoning?tab=forecast&issue=ceasefire')
  const models = page.getByRole('list', { name: 'Forecasts' }).getByRole('listitem')
  await expect(models).toHaveCount(4)
  for (const text of await models.allTextContents()) expect(text).toMatch(/\(.+–.+\).*of 351 decided issues/)
  const inputs = page.getByRole('region', { name: 'Inputs' })
  expect(await inputs.getByRole('row').count()).toBeGreaterThan(2)
  const before = await models.first().textContent()
  await inputs.getByLabel('Position of Ukraine, likeliest').fill('100')
  await inputs.getByLabel('Position of Ukraine, likeliest').press('Enter')
  await expect(models.first()).toContainText('on record')
  const after = await models.first().textContent()
  expect(after).not.toBe(before)
  // The inputs are in the address, and go with one click.
  await page.reload()
  await expect(models.first()).toHaveText(after ?? '')
  await page.getByRole('button', { name: 'Back to what the record suggests' }).click()
  await expect(models.first()).toHaveText(before ?? '')
})

test('Package deals say what theory proposes, and draw the frontier two parties see', async ({ page, workbench }) => {
  await workbench.open('reasoning?tab=packages')
  for (const name of ['Most in sum', 'Most for whoever gains least', 'Greatest product of gains', /Equal shares/])
    await expect(page.getByRole('heading', { name })).toBeVisible()
  const found = await workbench.ask<{ packages: { frontier: object[] } }>(`dossiers/${dossier}/reasoning/packages`)
  await expect(page.getByText(`${found.packages.frontier.length} leave no way`)).toBeVisible()
  await page.getByLabel('Party across').selectOption('Russia')
  await page.getByLabel('Party upwards').selectOption('Ukraine')
  await expect(page.getByRole('img', { name: 'Packages by their worth to Russia and Ukraine' })).toBeVisible()
  expect(await page.locator('[data-dot]').count()).toBeGreaterThan(1)
  await expect(page).toHaveURL(/parties=Russia%7EUkraine/)
})

test('An issue is put on the agenda, given a scale, and taken off again', async ({ page, workbench }) => {
  await workbench.open('reasoning?tab=agenda')
  await page.getByRole('button', { name: 'Add an issue' }).click()
  const form = page.getByRole('form', { name: 'Add an issue' })
  await form.getByLabel('Name').fill('Fishing rights')
  await form.getByLabel('Words that lead to it').fill('fish, catch')
  await form.getByRole('textbox', { name: 'Options' }).fill('Shared, in part\nClosed: shut')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Options: Shared, in part · Closed')).toBeVisible()

  await page.getByRole('button', { name: 'Edit Fishing rights' }).click()
  const edit = page.getByRole('form', { name: 'Edit Fishing rights' })
  await edit.getByText('A deal takes a place on a scale').click()
  await edit.getByLabel('Unit').fill('per cent')
  await edit.getByLabel('One end: what it means').fill('closed')
  await edit.getByLabel('The other end: number').fill('zero')
  await expect(edit.getByText('Write a number.')).toBeVisible()
  await expect(edit.getByRole('button', { name: 'Save' })).toBeDisabled()
  await edit.getByLabel('The other end: number').fill('50')
  await edit.getByLabel('The other end: what it means').fill('half the catch')
  await edit.getByLabel('The other end: words that lead there').fill('half, fifty-fifty')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Scale: 0 (closed) to 50 (half the catch), per cent')).toBeVisible()
  const { agenda } = await workbench.ask<{ agenda: { id: string; scale?: object; options: object[] }[] }>(
    `dossiers/${dossier}`,
  )
  expect(agenda.find(({ id }) => id === 'fishing-rights')).toMatchObject({
    options: [],
    scale: { high: { at: 50, words: ['half', 'fifty-fifty'] }, unit: 'per cent' },
  })
  await page.getByRole('button', { name: 'Edit Fishing rights' }).click()
  await page.getByRole('button', { name: 'Remove from the agenda' }).click()
  await expect(page.getByText('Fishing rights')).toHaveCount(0)
})
