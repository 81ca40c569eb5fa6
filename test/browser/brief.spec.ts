import { readFileSync, writeFileSync } from 'node:fs'
import { dossier, expect, test } from './workbench.ts'

test('Every sentence of the brief shows what it rests on, and the passage opens', async ({ page, workbench }) => {
  await workbench.open('brief')
  const paper = page.getByRole('article', { name: 'The brief' })
  const sentences = paper.getByRole('link')
  await expect(sentences.nth(10)).toBeVisible()
  const side = page.getByRole('complementary', { name: 'What it rests on' })
  for (const at of [0, 3, 7]) {
    const sentence = sentences.nth(at)
    const cites = (await sentence.locator('sup').textContent())?.split(', ') ?? []
    await sentence.click()
    await expect(side.getByRole('heading')).toHaveText('This sentence rests on')
    await expect(side.getByRole('listitem')).toHaveCount(cites.length)
  }
  await expect(page).toHaveURL(/sentence=/)
  await side.getByRole('link').first().click()
  await expect(page.locator('mark[data-lit="pinned"]').first()).toBeInViewport()
})

test('The brief is what it is asked to be, and the address says what', async ({ page, workbench }) => {
  await workbench.open('brief')
  const paper = page.getByRole('article', { name: 'The brief' })
  const whole = (await paper.textContent())?.length ?? 0
  await page.getByLabel('Length').selectOption('full')
  await expect.poll(async () => (await paper.textContent())?.length ?? 0).toBeGreaterThan(whole)
  await page.getByLabel('Focus').selectOption('ceasefire')
  await page.getByLabel('Since').fill('2025-05-10')
  await expect(page).toHaveURL(/focus=ceasefire/)
  await expect(page).toHaveURL(/since=2025-05-10/)
  await expect(paper).toContainText(/\D10 reports/)
  const words = await paper.textContent()
  await page.reload()
  await expect(paper).toHaveText(words ?? '')
  await page.getByLabel('What nobody has reviewed').selectOption('omit')
  await expect(page.getByText('Nothing can be told yet.')).toBeVisible()
})

test('A brief that goes out is remembered, and an old one is checked against today’s record', async ({
  page,
  workbench,
}, info) => {
  await workbench.open('brief')
  await page.getByRole('button', { name: 'Take away…' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save as Markdown' }).click(),
  ])
  const file = info.outputPath('brief.md')
  await download.saveAs(file)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('From Paris to Istanbul')
  const { briefs } = await workbench.ask<{ briefs: { by: string; facts: number }[] }>(`dossiers/${dossier}/briefs`)
  expect(briefs).toMatchObject([{ by: 'Test' }])
  await expect(page.getByRole('button', { name: 'Since the last' })).toBeVisible()

  await page.getByRole('button', { name: 'Take away…' }).click()
  await page.getByRole('menuitem', { name: 'Check an older brief…' }).click()
  const check = page.getByRole('region', { name: 'Check an older brief' })
  await check.getByLabel('Brief').setInputFiles(file)
  await expect(check.getByRole('status')).toContainText(/All \d+ sentences stand/)

  // A report it cites is withdrawn: the sentences that rest on it are named.
  const { citations } = await workbench.ask<{ citations: { report: string }[] }>(`dossiers/${dossier}/brief`)
  await workbench.ask(`dossiers/${dossier}/withdraw`, {
    method: 'POST',
    body: JSON.stringify({ report: citations[0]?.report, why: 'The outlet has retracted it' }),
  })
  const again = info.outputPath('again.md')
  writeFileSync(again, text)
  await check.getByLabel('Brief').setInputFiles(again)
  await expect(check.getByRole('status')).toContainText(/need(s)? another look/)
  await expect(check.getByRole('listitem').first()).toContainText('has been withdrawn')

  const other = info.outputPath('letter.txt')
  writeFileSync(other, 'Dear all, nothing new today.')
  await check.getByLabel('Brief').setInputFiles(other)
  await expect(check.getByText(/is no brief that Parley wrote/)).toBeVisible()
})
