import { expect, it } from 'vitest'
import { csv, drawn, wrapped } from './table.ts'

it('writes CSV that spreadsheets read and do not run', () =>
  expect(
    csv([
      ['Who', 'Said'],
      ['Oslo', 'no, "never"\nagain'],
      ['x', '=cmd()'],
    ]),
  ).toBe('Who,Said\r\nOslo,"no, ""never""\nagain"\r\nx,\'=cmd()\r\n'))

it('breaks long cells into lines and loses no word', () => {
  expect(wrapped('a bb ccc dddd', 6)).toEqual(['a bb', 'ccc', 'dddd'])
  expect(wrapped('unbreakable', 4)).toEqual(['unbreakable'])
  expect(wrapped('', 4)).toEqual([])
})

it('draws a table whose words cannot become markup', () => {
  const { svg, height } = drawn(
    [
      ['Who', 'Wants'],
      ['<b>', 'a & b'],
    ],
    'T',
    { ground: '#fff', ink: '#000', line: '#ccc', font: 'x' },
  )
  expect(svg).toContain('&lt;b&gt;')
  expect(svg).toContain('a &amp; b')
  expect(svg).not.toContain('<b>')
  expect(height).toBeGreaterThan(60)
})
