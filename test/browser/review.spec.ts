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

test('A fact is corrected without leaving the text', async ({ page, workbench }) => {
  const { facts } = await workbench.ask<{ facts: { fact: { id: string }; report: { id: string } }[] }>(
    `dossiers/${dossier}/facts?kind=position&limit=1`,
  )
  const [row] = facts
  await workbench.open(`reports/${row?.report.id}?fact=${row?.fact.id}`)
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Correct the fact' })
  await form.getByLabel('Label').selectOption('open')
  await form.getByLabel('Who').fill('Türkiye, Someone Else')
  await form.getByLabel('Date').fill('soon')
  await expect(form.getByText('Write 2025-04-17')).toBeVisible()
  await form.getByLabel('Date').fill('2025-05')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Corrected.')).toBeVisible()
  const after = await workbench.ask<{
    fact: { label: string; date: string; actors: { name: string; id?: string }[] }
    edited: boolean
  }>(`dossiers/${dossier}/facts/${row?.fact.id}`)
  expect(after).toMatchObject({ edited: true, fact: { label: 'open', date: '2025-05' } })
  expect(after.fact.actors.map(({ name, id }) => id ?? name)).toEqual(['TUR', 'Someone Else'])
})

test('The end of a passage is dragged to another word, and the fact is replaced', async ({ page, workbench }) => {
  const { facts } = await workbench.ask<{
    facts: { fact: { id: string; evidence: { exact: string } }; report: { id: string } }[]
  }>(`dossiers/${dossier}/facts?kind=statement&limit=40`)
  const row = facts.find(({ fact }) => fact.evidence.exact.split(' ').length > 6)
  await workbench.open(`reports/${row?.report.id}?fact=${row?.fact.id}`)
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('e')
  const end = page.getByRole('button', { name: /^End of the passage/ })
  await end.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('The passage was changed')).toBeVisible()
  await page.getByRole('form').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Added.')).toBeVisible()
  const old = await workbench.ask<{ state: string }>(`dossiers/${dossier}/facts/${row?.fact.id}`)
  expect(old.state).toBe('rejected')
  const by = await workbench.ask<{ facts: { fact: { evidence: { exact: string }; coder: { name: string } } }[] }>(
    `dossiers/${dossier}/facts?report=${row?.report.id}&kind=statement&state=accepted&limit=50`,
  )
  const words = row?.fact.evidence.exact ?? ''
  expect(by.facts.map(({ fact }) => fact.evidence.exact)).toEqual([
    words
      .split(' ')
      .slice(0, -2)
      .join(' ')
      .replace(/[,.;:]$/, (mark) => mark),
  ])
})

test('A fact is added from selected words', async ({ page, workbench }) => {
  const { reports } = await workbench.ask<{ reports: { id: string }[] }>(`dossiers/${dossier}/reports`)
  const id = reports[0]?.id
  await workbench.open(`reports/${id}`)
  const paragraph = page.locator('[data-block="paragraph"]').nth(1)
  await paragraph.evaluate((element) => {
    const text = element.querySelector('[data-start]')?.firstChild
    if (!text) throw new Error('no text')
    window.getSelection()?.setBaseAndExtent(text, 0, text, Math.min(18, text.textContent?.length ?? 0))
    element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  })
  await page.getByRole('button', { name: 'Add a fact' }).click()
  const form = page.getByRole('form', { name: 'Add a fact' })
  await form.getByLabel('Kind').selectOption('deadline')
  await form.getByLabel('Who').fill('Ukraine')
  await form.getByLabel('Date').fill('2025-06-30')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Added.')).toBeVisible()
  const { facts } = await workbench.ask<{ facts: { fact: { kind: string; coder: { name: string }; date: string } }[] }>(
    `dossiers/${dossier}/facts?report=${id}&kind=deadline&state=accepted`,
  )
  expect(facts.map(({ fact }) => [fact.coder.name, fact.date])).toEqual([['person', '2025-06-30']])
})

test('A linkage is drawn from one fact to another', async ({ page, workbench }) => {
  const { facts } = await workbench.ask<{ facts: { fact: { id: string }; report: { id: string } }[] }>(
    `dossiers/${dossier}/facts?kind=position&limit=1`,
  )
  const report = facts[0]?.report.id
  await workbench.open(`reports/${report}`)
  const notes = page.locator('[data-note]')
  await expect(notes.nth(3)).toBeVisible()
  await notes.nth(1).getByRole('button').dragTo(notes.nth(3))
  const form = page.getByRole('form', { name: 'Link two facts' })
  await form.getByLabel('Type').selectOption('quid_pro_quo')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Added.')).toBeVisible()
  const links = await workbench.ask<{ facts: { fact: { type: string; coder: { name: string } } }[] }>(
    `dossiers/${dossier}/facts?report=${report}&kind=linkage&state=accepted`,
  )
  expect(links.facts.map(({ fact }) => [fact.type, fact.coder.name])).toEqual([['quid_pro_quo', 'person']])
})
