import { readFileSync } from 'node:fs'
import { dossier, expect, test } from './workbench.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Views that can be taken away, with words that their table holds. */
const views: readonly (readonly [path: string, title: string, words: string])[] = [
  ['', 'today', 'Part,Date,Kind'],
  ['reports', 'reports', 'Bosphorus Post'],
  ['review', 'review', 'Date,Kind,Label'],
  ['timeline', 'timeline', 'Date,Kind,What,Outcome'],
  ['calendar', 'calendar', 'Date,What,Says'],
  ['undertakings', 'undertakings', 'Who,What,Due'],
  ['stood?on=2025-05-20', 'held-on-2025-05-20', 'Held on 20 May 2025'],
  ['facts', 'facts', 'Date,Kind,Label'],
  ['actors', 'actors', 'Türkiye'],
  ['actors?actor=UKR', 'ukraine', 'Date,Kind,Who'],
  ['tracks', 'tracks', 'The Istanbul talks'],
  ['sources', 'sources', 'Moscow Meridian'],
  ['quote?words=another%20attempt%20at%20manipulation', 'quote-check', 'word for word'],
  ['brief', 'passages-of-the-brief', 'No.,Words,Outlet'],
  ['reasoning?tab=agenda', 'agenda', 'Ceasefire'],
  ['positions', 'positions', 'Russia'],
  ['proposals', 'proposals', 'Proposal,By,Date'],
  ['linkages', 'linkages', 'What,How,Depends on'],
  ['reasoning', 'incompatible-demands', 'Set,Party,Demand'],
  ['reasoning?tab=forecast&issue=ceasefire', 'forecast-ceasefire', 'Weighted-mean forecast'],
  ['reasoning?tab=packages', 'package-deals', 'Best by'],
]

test('Every view is taken away as link, CSV, SVG and PNG', async ({ page, workbench }, info) => {
  test.setTimeout(240_000)
  const open = async (path: string): Promise<void> => {
    await page.goto(`${workbench.origin}/d/${dossier}/${path}`)
    await page.keyboard.press('Escape')
  }
  await workbench.open('')
  // the report that opens from the list is a view too
  const { reports } = await workbench.ask<{ reports: { id: string; title: string }[] }>(`dossiers/${dossier}/reports`)
  const report = reports[0]
  const opened = [`reports/${report?.id}`, slug(report?.title ?? ''), 'Date,Kind,Label'] as const
  for (const [path, title, words] of [...views, opened]) {
    await open(path)
    const button = page.getByRole('button', { name: 'Copy', exact: true }).first()
    const take = async (item: string): Promise<string> => {
      await button.click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ])
      const file = info.outputPath(download.suggestedFilename())
      await download.saveAs(file)
      return file
    }
    const csv = await take('Save as CSV')
    expect(csv).toContain(`${title}.csv`)
    expect(readFileSync(csv, 'utf8')).toContain(words)

    const svg = readFileSync(await take('Save as SVG'), 'utf8')
    expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    const whole = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
      svg,
    )
    expect(whole).toBe(true)

    const png = readFileSync(await take('Save as PNG'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(300) // its width, in pixels

    await button.click()
    await page.getByRole('menuitem', { name: 'Table as CSV' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words)
    await button.click()
    await page.getByRole('menuitem', { name: 'Link to this view' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  }
})

/** A title as it stands in the name of a file. */
function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
