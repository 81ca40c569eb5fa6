import { dossier, expect, test } from './workbench.ts'

test('A proposal opens its versions and answers with their words, and the words their passage', async ({
  page,
  workbench,
}) => {
  interface View {
    readonly proposals: readonly {
      readonly about: string
      readonly answers: readonly { readonly actor: { readonly name: string }; readonly answers: readonly object[] }[]
    }[]
  }
  const view = await workbench.ask<View>(`dossiers/${dossier}/views/proposals`)
  const answered = view.proposals.find(({ answers }) => answers.length > 0)
  await workbench.open('proposals')
  const table = page.getByRole('region', { name: 'Proposals and answers' })
  for (const { actor } of answered?.answers ?? [])
    await expect(table.getByRole('columnheader', { name: actor.name, exact: true })).toBeVisible()
  const row = table.getByRole('row', { name: new RegExp(answered?.about ?? '') }).first()
  await row.getByRole('rowheader').getByRole('button').click()
  await expect(page).toHaveURL(/open=/)
  await expect(table.getByRole('heading', { name: 'Answers' })).toBeVisible()
  await expect(table.getByText(/^Taken to answer this because/).first()).toBeVisible()
  await table.locator('figure').last().getByRole('link').click()
  await expect(page.locator('mark[data-lit="pinned"]').first()).toBeInViewport()
})

test('Two things that wait for each other are shown as a loop, each with its words', async ({ page, workbench }) => {
  const { reports } = await workbench.ask<{ reports: { id: string }[] }>(`dossiers/${dossier}/reports`)
  const { report } = await workbench.ask<{ report: { text: string } }>(`dossiers/${dossier}/reports/${reports[0]?.id}`)
  const end = report.text.indexOf('.', 80)
  for (const [what, dependsOn] of [
    ['the harbour opens', 'the fleet leaves'],
    ['the fleet leaves', 'the harbour opens'],
  ])
    await workbench.ask(`dossiers/${dossier}/facts`, {
      method: 'POST',
      body: JSON.stringify({
        report: reports[0]?.id,
        start: 0,
        end,
        kind: 'linkage',
        fields: { what, dependsOn, type: 'precondition_of', actors: [{ name: 'Norway' }] },
      }),
    })
  await workbench.open('linkages')
  await expect(page.getByText(/1 loop/)).toBeVisible()
  const words = page.getByRole('region', { name: 'Linkages in words' })
  const loops = words.getByRole('button').filter({ hasText: 'loop' })
  await expect(loops).toHaveCount(2)
  await loops.first().click()
  await expect(page).toHaveURL(/link=/)
  await words.getByRole('link').first().click()
  await expect(page).toHaveURL(/reports\/.+fact=/)
  await expect(page.locator('mark[data-lit="pinned"]').first()).toBeVisible()
})

test('A cell of the matrix is two clicks from the passage, with what was said when', async ({ page, workbench }) => {
  await workbench.open('positions')
  const cells = page.locator('td button')
  await expect(cells.first()).toBeVisible()
  const busy = cells.filter({ hasText: '×' }).first()
  const times = Number(/×(\d+)/.exec((await busy.textContent()) ?? '')?.[1])
  await busy.click()
  const history = page.getByRole('complementary', { name: 'History of the position' })
  await expect(history.locator('ol').first().locator('> li')).toHaveCount(times)
  const days = await history.locator('ol > li p:first-child > span:last-child').allTextContents()
  expect(days).toHaveLength(times)
  await history.getByRole('link').first().click()
  await expect(page.locator('mark[data-lit="pinned"]').first()).toBeInViewport()
})
