import { describe, expect, it } from 'vitest'
import { htmlReport } from '../../../src/1-report/html/html.ts'
import { layouts } from './layouts.ts'
import { codedText, readQuality } from './measure.ts'

describe('A page laid out as outlets do', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    'is read whole, without what stands around it: %s',
    (_, layout) => {
      const report = htmlReport('https://harbour.example/fishing', layout.html)
      const quality = readQuality(codedText(report), layout.story)
      expect(quality.kept).toBeGreaterThan(0.98)
      expect(quality.noise).toBeLessThanOrEqual(2)
      for (const text of layout.story) expect(report.text.replace(/\s+/g, ' ')).toContain(text)
      if (layout.says.title) expect(report.title).toBe(layout.says.title)
      if (layout.says.published) expect(report.published).toBe(layout.says.published)
      if (layout.says.outlet) expect(report.outlet).toBe(layout.says.outlet)
      if (layout.says.author) expect(report.authors).toContain(layout.says.author)
      if (layout.trouble) expect(report.troubles.map((trouble) => trouble.code)).toContain(layout.trouble)
    },
  )
})
