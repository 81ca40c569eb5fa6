import { dossier, expect, test } from './workbench.ts'

test('Today sets conflicting accounts side by side, and says what fell due and was missed', async ({
  page,
  workbench,
}) => {
  const { accounts, passed } = await workbench.ask<{
    accounts: { about: string; accounts: { value: string }[] }[]
    passed: { outcome: string | null }[]
  }>(`dossiers/${dossier}/views/today?since=2025-04-01`)
  expect(accounts.length).toBeGreaterThan(0)
  expect(passed.some(({ outcome }) => outcome === 'overdue')).toBe(true)
  await workbench.open('?since=2025-04-01')
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Conflicting accounts' }) })
  await expect(section.locator('dt')).toHaveCount(accounts.flatMap((each) => each.accounts).length)
  await expect(page.locator('dd', { hasText: 'missed or overdue' })).toBeVisible()
  await section.getByRole('link').first().click()
  await expect(page.locator('mark[data-lit="pinned"]').first()).toBeInViewport()
})

test('Today tells what came since one last looked; a reload is the same look', async ({ page, workbench }) => {
  await workbench.open('')
  await expect(page.getByText(/What is new since Thu 5 Jun 2025/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/What is new since Thu 5 Jun 2025/)).toBeVisible()
  await page.evaluate(
    (name) => localStorage.setItem(`parley-looks-${name}`, JSON.stringify({ last: '2026-01-01T08:00:00.000Z' })),
    dossier,
  )
  await page.reload()
  await expect(page.getByText(/since you last looked, 1 Jan 2026, 08:00 UTC/)).toBeVisible()
  await page.getByRole('button', { name: 'Last week of reports' }).click()
  await expect(page).toHaveURL(/since=2025-06-05/)
  await expect(page.getByRole('heading', { name: /New reports/ })).toContainText('2')
})

test('A first dossier takes a pasted report, and its first fact is accepted', async ({ page, workbench }) => {
  await page.goto(`${workbench.origin}/?token=${workbench.token}`)
  await page.getByLabel('Open a new dossier').fill('Northern fish')
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByText('No reports yet.')).toBeVisible()
  await page
    .getByRole('textbox', { name: /Text of a report/ })
    .fill('TROMSØ — Norway rejected the Danish proposal on Friday.\n\nNorway demands a quota of 10,000 tonnes.')
  await page.getByLabel('Published').fill('2024-05-10')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'New reports' })).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await expect(page.getByRole('heading', { name: 'Review' })).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('a')
  await expect
    .poll(async () => (await workbench.ask<{ counts: { accepted: number } }>('dossiers/northern-fish')).counts.accepted)
    .toBe(1)
})

test('A file dropped on the page is read', async ({ page, workbench }) => {
  await workbench.ask('dossiers', { method: 'POST', body: JSON.stringify({ id: 'empty', title: 'Empty' }) })
  await workbench.open('')
  await page.goto(`${workbench.origin}/d/empty`)
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['Norway rejected the Danish proposal.'], 'a.txt', { type: 'text/plain' }))
    return data
  })
  await page.getByRole('region', { name: 'Add reports' }).dispatchEvent('drop', { dataTransfer: dropped })
  await expect
    .poll(async () => (await workbench.ask<{ counts: { reports: number } }>('dossiers/empty')).counts.reports, {
      timeout: 30_000,
    })
    .toBe(1)
})

test('Reading is watched as it goes and can be stopped; what was read stays', async ({ page, workbench }) => {
  await workbench.open('reports')
  const before = (await workbench.ask<{ counts: { reports: number } }>(`dossiers/${dossier}`)).counts.reports
  const story = Array.from({ length: 60 }, (_, at) => `Norway rejected plan ${at} of Denmark, the minister said.`).join(
    ' ',
  )
  const sources = Array.from({ length: 400 }, (_, at) => ({ text: `${story} Number ${at}.`, name: `n${at}.txt` }))
  await page.goto(`${workbench.origin}/d/${dossier}`)
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await page.getByRole('button', { name: /Add/ }).first().click()
  await workbench.ask(`dossiers/${dossier}/reports`, { method: 'POST', body: JSON.stringify({ sources }) })
  const job = page.getByRole('status').filter({ hasText: /\d+ of 400/ })
  await expect(job.getByRole('progressbar')).toBeVisible()
  await job.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/^Stopped: .* kept/)).toBeVisible({ timeout: 30_000 })
  const after = (await workbench.ask<{ counts: { reports: number } }>(`dossiers/${dossier}`)).counts.reports
  expect(after).toBeGreaterThanOrEqual(before)
  expect(after).toBeLessThan(before + 400)
})

test('The calendar gives an address that a calendar program can open', async ({ page, workbench }) => {
  await workbench.open('calendar?show=deadline')
  await expect(page.getByText('overdue', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Subscribe' }).click()
  const address = await page.getByRole('textbox', { name: 'Address of the calendar' }).inputValue()
  const answer = await fetch(address)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const text = await answer.text()
  const { entries } = await workbench.ask<{ entries: unknown[] }>(`dossiers/${dossier}/views/calendar`)
  expect(text.split('BEGIN:VEVENT').length - 1).toBe(entries.length)
})

test('A name is put to an actor with a reason, and set apart again', async ({ page, workbench }) => {
  await workbench.open('actors?actor=Zelensky')
  const actor = page.getByRole('region', { name: 'The actor' })
  await actor.getByRole('combobox', { name: 'The same as' }).selectOption({ label: 'Ukraine' })
  const together = page.getByRole('form', { name: 'Put together: Zelensky' })
  await expect(together.getByRole('button')).toBeDisabled()
  await together.getByRole('textbox').fill('Its president')
  await together.getByRole('button').click()
  await expect(page).toHaveURL(/actor=UKR/)
  const line = actor.getByRole('listitem').filter({ hasText: 'put here by a person' })
  await expect(line).toContainText('Zelensky')
  await line.getByRole('button', { name: 'Set apart…' }).click()
  const apart = page.getByRole('form', { name: 'Set apart: Zelensky' })
  await apart.getByRole('textbox').fill('A person of his own')
  await apart.getByRole('button').click()
  await expect(line).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Actors' }).getByRole('link', { name: /^Zelensky/ })).toBeVisible()
})

test('An actor is edited in the register: its posts over time', async ({ page, workbench }) => {
  await workbench.open('actors?actor=TUR')
  await page.getByRole('button', { name: 'Edit…' }).click()
  const form = page.getByRole('form', { name: 'Entry in the register' })
  await form.getByLabel('Posts, one a line').fill('host of the talks, 2025-05 –')
  await form.getByRole('button', { name: 'Save' }).click()
  const posts = page.locator('div', { has: page.getByRole('heading', { name: 'Posts' }) }).last()
  await expect(posts).toContainText('May 2025 – now')
  await expect(posts).toContainText('host of the talks')
})

test('A channel of talks gets another seat, and one who is absent', async ({ page, workbench }) => {
  await workbench.open('tracks')
  const talks = page.getByRole('region', { name: 'The Istanbul talks' })
  await talks.getByRole('button', { name: 'Edit…' }).click()
  await talks.getByRole('button', { name: 'Add a seat' }).click()
  await talks.getByLabel('Who has seat 5').selectOption({ label: 'France' })
  await talks.getByLabel('Role of seat 5').selectOption('absent')
  await talks.getByRole('button', { name: 'Save' }).click()
  const seat = talks.getByRole('list', { name: 'Seats' }).getByRole('listitem').filter({ hasText: 'France' })
  await expect(seat).toHaveText(/France\s*absent/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(seat).toHaveCount(0)
})

test('An outlet opens with what it alone says and what rests on its rating; the rating is taken back', async ({
  page,
  workbench,
}) => {
  await workbench.open('sources?outlet=Moscow%20Meridian')
  const alone = page.getByRole('region', { name: 'What Moscow Meridian is alone in saying' })
  await expect(alone.getByRole('listitem').first()).toBeVisible()
  const rating = page.getByRole('combobox', { name: 'Rating of Moscow Meridian' })
  await expect(rating).toHaveValue('D')
  await page.getByRole('button', { name: 'Take the rating back…' }).click()
  const form = page.getByRole('form', { name: 'Withdraw the rating of Moscow Meridian' })
  await expect(form).toContainText(/\d+ things elsewhere should be looked at again/)
  await form.getByLabel('Reason').fill('Rated by somebody who has left')
  await form.getByRole('button', { name: /^Withdraw/ }).click()
  await expect(rating).toHaveValue('')
  await rating.selectOption('E')
  await expect
    .poll(async () => {
      const { outlets } = await workbench.ask<{ outlets: { name: string; grade: string | null }[] }>(
        `dossiers/${dossier}/views/sources`,
      )
      return outlets.find(({ name }) => name === 'Moscow Meridian')?.grade
    })
    .toBe('E')
})

test('The timeline has everyone who meets in a lane of their own, down to hours', async ({ page, workbench }) => {
  await workbench.open('timeline?lanes=actor&kind=meeting')
  await expect(page.getByRole('img', { name: /Timeline of \d+ items/ })).toBeVisible()
  await expect(page.getByText('Russia', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Ukraine', { exact: true }).first()).toBeVisible()
  await page.goto(`${workbench.origin}/d/${dossier}/timeline?from=2025-05-16&to=2025-05-16`)
  await expect(page.getByText(/items? from 16 May 2025 to 16 May 2025/)).toBeVisible()
  // Down to hours: the hand's window stays, and a reload finds it again.
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/from=2025-05-16T\d\d&to=2025-05-16T\d\d/)
  const address = page.url()
  await page.reload()
  await expect(page.getByText(/items? from 16 May 2025 to 16 May 2025/)).toBeVisible()
  expect(page.url()).toBe(address)
})
