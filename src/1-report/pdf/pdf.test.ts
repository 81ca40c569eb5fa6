import { describe, expect, it } from 'vitest'
import { pdf } from '../../../test/cases/forms/pdf.ts'
import { pdfReport } from './pdf.ts'

/** A PDF that asks for a password: its keys fit none. */
const locked = new TextEncoder().encode(
  new TextDecoder()
    .decode(pdf([[72, 760, 'A text']]))
    .replace(
      'trailer<<',
      `trailer<</ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>`,
    ),
)

const read = async (data: Uint8Array) => {
  const report = await pdfReport('a.pdf', data, { published: '2021-03-05' })
  return report.blocks
    .filter((block) => block.kind !== 'furniture')
    .map((block) => report.text.slice(block.start, block.end))
}
const down = (x: number, top: number, texts: readonly string[], step = 12) =>
  texts.map((text, at) => [x, top - at * step, text] as const)

describe('A PDF', () => {
  it('gives paragraphs, the hyphens of its line ends undone', async () => {
    const lines = down(72, 760, [
      'The parties meeting under the auspices of the mediator agreed to a cease-',
      'fire on land, at sea and in the air. They confirmed the Baden-',
      'Baden principles of last year.',
    ])
    const next = down(72, 700, [
      'A joint commission will meet within ten days to draw the line of contact,',
      'and each side will name five members.',
    ])
    expect(await read(pdf([...lines, ...next]))).toEqual([
      'The parties meeting under the auspices of the mediator agreed to a ceasefire on land, at sea and in the air. They confirmed the Baden-Baden principles of last year.',
      'A joint commission will meet within ten days to draw the line of contact, and each side will name five members.',
    ])
  })

  it('is read column after column', async () => {
    const left = Array.from({ length: 10 }, (_, at) => `left line ${at} of the text`)
    const right = Array.from({ length: 10 }, (_, at) => `right line ${at} of the text`)
    const text = (await read(pdf([...down(60, 760, left), ...down(320, 760, right)]))).join(' ')
    expect(text.indexOf('left line 9')).toBeLessThan(text.indexOf('right line 0'))
    expect(text.indexOf('left line 9')).toBeGreaterThan(0)
  })

  it('is read column after column, past a foot that stands under one of them', async () => {
    const first = [
      'The parties to the cease-',
      'fire agreed on Monday that',
      'the line would hold until',
      'observers had reported',
      'to both governments.',
    ]
    const second = [
      'The second part concerns',
      'prisoners: two hundred of',
      'them are to be freed in',
      'the spring, as both sides',
      'had undertaken before.',
    ]
    const third = [
      'Nothing in this paper',
      'binds those who have not',
      'signed it, nor those who',
      'sign it later on with a',
      'reservation of their own.',
    ]
    const other = [
      'Prisoners who are ill go',
      'first, and without any',
      'exchange; the lists are',
      'drawn up by physicians',
      'whom both sides accept.',
    ]
    const again = (...columns: readonly (readonly string[])[]) => columns.flat().map((line) => `${line.slice(0, -3)}ly`)
    const page = (number: number, one: readonly string[], two: readonly string[]) => [
      ...down(72, 760, one),
      ...down(330, 760, two),
      [72, 30, `Communique of the parties, page ${number} of 2`] as const,
    ]
    const text = (
      await read(
        pdf(page(1, [...first, ...third], [...second, ...other]), page(2, again(first, third), again(second, other))),
      )
    ).join(' ')
    expect(text).not.toContain('Communique')
    expect(text).toContain(
      'The parties to the ceasefire agreed on Monday that the line would hold until observers had reported to both',
    )
    expect(text).toContain('of them are to be freed in the spring, as both sides had undertaken before.')
  })

  it('leaves out running heads, feet and page numbers', async () => {
    const pages = [1, 2, 3].map((page) => [
      [72, 800, 'Security Council S/2021/99'] as const,
      ...down(72, 760, [
        `On page ${page} the secretary-general reports on the talks at length,`,
        'and draws the attention of members to what remains to be done.',
      ]),
      [290, 40, `${page}/3`] as const,
    ])
    const text = (await read(pdf(...pages))).join(' ')
    expect(text).not.toContain('Security Council')
    expect(text).not.toContain('/3')
    expect(text.match(/On page/g)).toHaveLength(3)
  })

  it.each([
    ['is no PDF', new TextEncoder().encode('%PDF-1.7 and nothing more'), 'pdf-broken'],
    ['is cut off', pdf([[72, 760, 'A text']]).subarray(0, 60), 'pdf-broken'],
    ['holds no words', pdf([]), 'no-text'],
    ['is locked', locked, 'pdf-locked'],
  ])('says so where it %s', async (_, data, code) => {
    await expect(pdfReport('a.pdf', data)).rejects.toThrow(code)
  })
})
