import { statSync } from 'node:fs'
import { expect, test } from '@playwright/test'

test('The browser that comes with npm opens a page and takes its picture', async ({ page }, info) => {
  await page.setContent('<title>Parley</title><h1>“Talks” — 17 April</h1>')
  await expect(page.getByRole('heading')).toHaveText('“Talks” — 17 April')
  const picture = info.outputPath('smoke.png')
  await page.screenshot({ path: picture })
  expect(statSync(picture).size).toBeGreaterThan(1000)
})
