import { describe, expect, it } from 'vitest'
import { document, docx, paragraph, relations, types, zip } from '../../../test/cases/forms/docx.ts'
import { docxReport } from './docx.ts'

describe('A Word document', () => {
  it('gives its headings and paragraphs', async () => {
    const report = await docxReport(
      'a.docx',
      docx(
        paragraph('Joint communiqué', 'Heading1') +
          paragraph('The parties met in Bern on Monday.') +
          paragraph('They will meet again.'),
      ),
      { published: '2021-03-05' },
    )
    expect(report.blocks.map((block) => [block.kind, report.text.slice(block.start, block.end)])).toEqual([
      ['title', 'Joint communiqué'],
      ['paragraph', 'The parties met in Bern on Monday.'],
      ['paragraph', 'They will meet again.'],
    ])
  })

  it('never lets XML entities multiply', async () => {
    const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
    const bomb = document(paragraph('&e12;')).replace('?>', `?><!DOCTYPE x [<!ENTITY e0 "ha">${laughs}]>`)
    const read = docxReport(
      'a.docx',
      zip({ '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': bomb }),
    )
    await read.then(
      (report) => expect(report.text.length).toBeLessThan(100),
      (error) => expect(error.message).toMatch(/docx-broken|no-text/),
    )
  })

  it.each([
    ['is no ZIP', Buffer.from('PK\u0003\u0004 and nothing more'), 'docx-broken'],
    ['is another ZIP', zip({ 'a.txt': 'hello' }), 'docx-broken'],
    ['holds no words', docx(paragraph('')), 'no-text'],
    [
      'is a bomb',
      zip({
        '[Content_Types].xml': types,
        '_rels/.rels': relations,
        'word/document.xml': Buffer.alloc(101 * 1024 * 1024, 32),
      }),
      'docx-bomb',
    ],
    [
      'is a bomb whose directory tells a small size',
      zip(
        {
          '[Content_Types].xml': types,
          '_rels/.rels': relations,
          'word/document.xml': Buffer.alloc(101 * 1024 * 1024, 32),
        },
        10,
      ),
      'docx-bomb',
    ],
  ])('says so where it %s', async (_, data, code) => {
    await expect(docxReport('a.docx', data)).rejects.toThrow(code)
  })
})
