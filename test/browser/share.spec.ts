import { readFileSync } from 'node:fs'
import { expect, test } from './workbench.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Views that can be taken away, with words that their table holds. */
const views: readonly (readonly [path: string, title: string, words: string])[] = [
  ['positions', 'positions', 'Russia'],
  ['proposals', 'proposals', 'Proposal,By,Date'],
  ['linkages', 'linkages', 'What,How,Depends on'],
  ['reasoning', 'incompatible-demands', 'Set,Party,Demand'],
  ['reasoning?tab=forecast&issue=ceasefire', 'forecast-ceasefire', 'Weighted-mean forecast'],
  ['reasoning?tab=packages', 'package-deals', 'Best by'],
]

for (const [path, title, words] of views)
  test(`The view ${path} is taken away as link, CSV, SVG and PNG`, async ({ page, workbench }, info) => {
    await workbench.open(path)
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
  })
