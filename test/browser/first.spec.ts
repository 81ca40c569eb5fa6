import { dossier, expect, test } from './workbench.ts'

test('From the list of dossiers to an accepted fact, and back by undo', async ({ page, workbench }) => {
  await page.goto(`${workbench.origin}/?token=${workbench.token}`)
  await page.getByRole('link', { name: /From Paris to Istanbul/ }).click()
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await page.getByRole('link', { name: /Russia declares three-day truce/ }).click()

  // A mark in the text opens its fact beside it.
  const mark = page.locator('mark', { hasText: 'Kyiv did not accept' }).first()
  await mark.click()
  const card = page.getByRole('article').first()
  await expect(card).toContainText('Ukraine')
  await expect(page).toHaveURL(/fact=/)
  await expect(mark).toHaveAttribute('data-lit', 'pinned')

  await card.getByRole('button', { name: 'Accept' }).click()
  await expect(card).toContainText('accepted')
  const fact = new URL(page.url()).searchParams.get('fact') ?? ''
  await expect
    .poll(async () => (await workbench.ask<{ state: string }>(`dossiers/${dossier}/facts/${fact}`)).state)
    .toBe('accepted')

  await page.keyboard.press('u')
  await expect(card).toContainText('not reviewed')
  await expect
    .poll(async () => (await workbench.ask<{ state: string }>(`dossiers/${dossier}/facts/${fact}`)).state)
    .toBe('proposed')

  // Rejected, it leaves the text; the address still opens it.
  await page.keyboard.press('r')
  await expect(card).toContainText('rejected')
  await page.keyboard.press('Escape')
  await expect(page.locator(`[data-note="${fact}"]`)).toHaveCount(0)
})

test('Every fact of a report has its mark and its note, letter for letter', async ({ page, workbench }) => {
  const { reports } = await workbench.ask<{ reports: { id: string }[] }>(`dossiers/${dossier}/reports`)
  const id = reports[2]?.id ?? ''
  const { report, facts } = await workbench.ask<{
    report: { text: string; blocks: { kind: string; start: number; end: number }[] }
    facts: { fact: { id: string; evidence: { exact: string } } }[]
  }>(`dossiers/${dossier}/reports/${id}`)
  expect(facts.length).toBeGreaterThan(5)
  await workbench.open(`reports/${id}`)
  await expect(page.locator('[data-note]')).toHaveCount(facts.length)

  // The text on the page is the text of the report.
  // (a row of bare links is shown as what it cites).
  const words = report.blocks.filter(({ kind }) => kind !== 'links')
  const blocks = page.locator('[data-block]:not([data-block="links"])')
  await expect(blocks).toHaveCount(words.length)
  expect(await blocks.allTextContents()).toEqual(words.map(({ start, end }) => report.text.slice(start, end)))
  for (const { fact } of facts) {
    const shown = await page.locator(`[data-facts~="${fact.id}"]`).allTextContents()
    expect(shown.join('')).toContain(fact.evidence.exact.slice(0, 20))
  }

  // Notes stand in the order of the text and do not cover each other.
  const boxes = await page
    .locator('[data-note]')
    .evaluateAll((notes) =>
      notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    )
  boxes.slice(1).forEach((box, at) => {
    expect(box.top).toBeGreaterThanOrEqual((boxes[at]?.bottom ?? 0) - 0.5)
  })
})

test('The matrix opens the history of a cell, and the history opens the passage', async ({ page, workbench }) => {
  await workbench.open('positions')
  const cell = page.locator('td button').first()
  await cell.click()
  const history = page.getByRole('complementary', { name: 'History of the position' })
  await expect(history.getByRole('listitem').first()).toBeVisible()
  const words = (await history.locator('blockquote').first().textContent()) ?? ''
  await history.getByRole('link').first().click()
  await expect(page).toHaveURL(/reports\/.+fact=/)
  const lit = page.locator('mark[data-lit="pinned"]')
  await expect(lit.first()).toBeInViewport()
  expect((await lit.allTextContents()).join('')).toBe(words)
})

test('The timeline moves and zooms, and the address keeps the window', async ({ page, workbench }) => {
  await workbench.open('timeline')
  const list = page.getByRole('region', { name: 'Items in the window' })
  await expect(list.getByRole('listitem').first()).toBeVisible()
  const all = await page.getByText(/items? from/).textContent()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}&to=\d{4}-\d{2}-\d{2}/)
  const some = await page.getByText(/items? from/).textContent()
  expect(some).not.toBe(all)
  await page.reload()
  await expect(page.getByText(/items? from/)).toHaveText(some ?? '')
})
