import { dossier, expect, test } from './workbench.ts'

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

test('The end of a passage is moved by the arrow keys, and the fact is replaced', async ({ page, workbench }) => {
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

test('The end of a passage is dragged to another word', async ({ page, workbench }) => {
  const { facts } = await workbench.ask<{
    facts: { fact: { id: string; evidence: { exact: string; start: number; end: number } }; report: { id: string } }[]
  }>(`dossiers/${dossier}/facts?kind=statement&limit=60`)
  const row = facts.find(({ fact }) => fact.evidence.exact.split(' ').length > 8)
  await workbench.open(`reports/${row?.report.id}?fact=${row?.fact.id}`)
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('e')
  const words = row?.fact.evidence.exact ?? ''
  const kept = words.split(' ').slice(0, 3).join(' ')
  // Where the third word ends on the page: a character before it, so that the word is under the pointer.
  const place = await page.evaluate(
    (at) => {
      for (const run of document.querySelectorAll<HTMLElement>('[data-start]')) {
        const start = Number(run.dataset.start)
        const text = run.firstChild
        if (!text || at < start || at >= start + (text.textContent?.length ?? 0)) continue
        const range = document.createRange()
        range.setStart(text, at - start)
        range.setEnd(text, at - start + 1)
        const box = range.getBoundingClientRect()
        return { x: box.left + 1, y: box.top + box.height / 2 }
      }
      return undefined
    },
    (row?.fact.evidence.start ?? 0) + kept.length - 1,
  )
  const end = page.getByRole('button', { name: /^End of the passage/ })
  const from = await end.boundingBox()
  if (!place || !from) throw new Error('nothing to drag')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(place.x, place.y, { steps: 8 })
  await page.mouse.up()
  await expect(page.getByText('The passage was changed')).toBeVisible()
  await page.getByRole('form').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Added.')).toBeVisible()
  const { facts: by } = await workbench.ask<{ facts: { fact: { evidence: { exact: string } } }[] }>(
    `dossiers/${dossier}/facts?report=${row?.report.id}&kind=statement&state=accepted&limit=50`,
  )
  expect(by.map(({ fact }) => fact.evidence.exact)).toEqual([kept])
})

test('A linkage is drawn from a note onto a mark in the text', async ({ page, workbench }) => {
  const { facts } = await workbench.ask<{ facts: { fact: { id: string }; report: { id: string } }[] }>(
    `dossiers/${dossier}/facts?kind=position&limit=1`,
  )
  const report = facts[0]?.report.id
  await workbench.open(`reports/${report}`)
  const note = page.locator('[data-note]').nth(0)
  const mark = page.locator(`[data-facts~="${facts[0]?.fact.id}"]`).first()
  await note.getByRole('button').dragTo(mark)
  await expect(page.getByRole('form', { name: 'Link two facts' })).toBeVisible()
})

test('The facts stay in step with the text as it scrolls, the pinned one at its very words', async ({
  page,
  workbench,
}) => {
  const { reports } = await workbench.ask<{ reports: { id: string }[] }>(`dossiers/${dossier}/reports`)
  const { facts } = await workbench.ask<{ facts: { fact: { id: string } }[] }>(
    `dossiers/${dossier}/reports/${reports[2]?.id}`,
  )
  const middle = facts[Math.floor(facts.length / 2)]?.fact.id
  await workbench.open(`reports/${reports[2]?.id}?fact=${middle}`)
  await expect(page.getByRole('article')).toBeVisible()
  const apart = () =>
    page.evaluate((id) => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN
      return Math.abs(top(`[data-note="${id}"]`) - top(`[data-facts~="${id}"]`))
    }, middle)
  await expect.poll(apart).toBeLessThan(2)
  await page.mouse.wheel(0, 400)
  await expect.poll(apart).toBeLessThan(2)
  // No note is far from its words: notes make room for each other, never for more than the card that is open.
  const far = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => {
      const mark = document.querySelector(`[data-facts~="${note.dataset.note}"]`)
      return Math.abs(note.getBoundingClientRect().top - (mark?.getBoundingClientRect().top ?? 0))
    }),
  )
  expect(Math.max(...far)).toBeLessThan(800)
})

test('Copies are told under the report, and set beside it word by word', async ({ page, workbench }) => {
  await workbench.open('reports')
  await page
    .getByRole('link', { name: /Blow to London/ })
    .first()
    .click()
  const about = page.getByRole('region', { name: 'About the report' })
  await expect(about.getByRole('heading', { name: 'Copies' })).toBeVisible()
  await about.getByRole('link', { name: 'compare' }).first().click()
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible()
  await expect(page).toHaveURL(/with=r-/)
  expect(await page.locator('tr[data-as="same"]').count()).toBeGreaterThan(0)
  expect(await page.locator('del, ins').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Back to the report' }).click()
  await expect(page.locator('[data-report-text]')).toBeVisible()
})

test('A report without a date asks for it, and is read again with it', async ({ page, workbench }) => {
  await workbench.ask(`dossiers/${dossier}/reports`, {
    method: 'POST',
    body: JSON.stringify({
      sources: [{ text: 'Norway and Denmark will meet in Bergen on Monday.', name: 'undated.txt' }],
    }),
  })
  const undated = async () =>
    (
      await workbench.ask<{ reports: { id: string; published: string | null }[] }>(`dossiers/${dossier}/reports`)
    ).reports.find(({ published }) => published === null)
  await expect.poll(undated, { timeout: 30_000 }).toBeDefined()
  const id = (await undated())?.id
  await workbench.open(`reports/${id}`)
  const form = page.getByRole('form', { name: 'Date of the report' })
  await form.getByLabel('Published on').fill('2025-06-12')
  await form.getByRole('button', { name: /read again/ }).click()
  await expect(page.getByText(/The date is kept/)).toBeVisible()
  await expect(form).toHaveCount(0)
  const { facts } = await workbench.ask<{ facts: { fact: { kind: string; date: string | null } }[] }>(
    `dossiers/${dossier}/facts?report=${id}&kind=meeting`,
  )
  expect(facts.map(({ fact }) => fact.date)).toEqual(['2025-06-16'])
})

test('On a phone a tapped mark brings its fact to the reader', async ({ page, workbench }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { reports } = await workbench.ask<{ reports: { id: string }[] }>(`dossiers/${dossier}/reports`)
  await workbench.open(`reports/${reports[2]?.id}`)
  const mark = page.locator('mark').nth(4)
  await mark.click()
  await expect(page.getByRole('article')).toBeInViewport({ ratio: 0.5 })
  await expect(mark).toBeInViewport()
  await page.getByRole('article').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
})
