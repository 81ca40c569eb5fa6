import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { Misuse } from '../src/0-model/trouble.ts'
import { readFeed } from '../src/1-report/feed/feed.ts'
import { keeper } from '../src/1-report/keeper.ts'
import { document, docx, paragraph, relations, types, zip } from './cases/forms/docx.ts'
import { pdf } from './cases/forms/pdf.ts'
import { layouts } from './cases/layouts/layouts.ts'

const story = 'The two sides met in Geneva on Monday, and neither would say what had been discussed there.'
const bytes = (text: string) => new TextEncoder().encode(text)

/** One blow to a file: some bytes changed, cut, sent twice or put in, at a place given as a share of its length. */
type Blow = readonly [at: number, what: 'set' | 'cut' | 'twice' | 'put' | 'end', amount: number, piece: Uint8Array]

const blow: fc.Arbitrary<Blow> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom('set', 'cut', 'twice', 'put', 'end'),
  fc.integer({ min: 1, max: 60 }),
  fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 6 }),
    fc
      .constantFrom(
        '<',
        '>',
        '"',
        '<div>',
        '</p>',
        '<!--',
        ']]>',
        '&#x0;',
        '&a;',
        '\u0000',
        '\r\n\r\n',
        '>>',
        '(',
        '99999999999',
        '-1',
        'endobj',
        '{',
        '[',
      )
      .map(bytes),
  ),
)

const struck = (data: Uint8Array, blows: readonly Blow[]): Uint8Array =>
  blows.reduce((from, [share, what, amount, piece]) => {
    const at = Math.floor(share * from.length)
    const rest =
      what === 'set'
        ? at + piece.length
        : what === 'cut'
          ? at + amount
          : what === 'twice'
            ? Math.max(0, at - amount)
            : at
    return what === 'end'
      ? from.slice(0, Math.max(1, at))
      : Buffer.concat(
          [from.subarray(0, at), what === 'cut' || what === 'twice' ? [] : piece, from.subarray(rest)].map((part) =>
            Buffer.from(part),
          ),
        )
  }, data)

const mail = bytes(
  `From: The Ministry <press@ministry.example>\r\nSubject: =?utf-8?Q?Talks?=\r\nDate: Fri, 05 Mar 2021 01:30:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${story}=20\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>${story}</p>\r\n--x--\r\n`,
)
const parts = document(paragraph('Joint communiqué', 'Heading1') + paragraph(story))

const forms: readonly (readonly [
  name: string,
  source: string,
  make: (blows: readonly Blow[]) => Uint8Array,
  runs: number,
])[] = [
  [
    'plain text',
    'a.txt',
    (blows) => struck(bytes(`Talks resume\n\nGENEVA, March 3 (AP) — ${story}\n\n[](https://example.org/a)`), blows),
    200,
  ],
  ['a page', 'a.html', (blows) => struck(bytes(layouts[0]?.html ?? ''), blows), 120],
  ['a PDF', 'a.pdf', (blows) => struck(pdf([[72, 760, story]], [[72, 760, story]]), blows), 120],
  ['a Word document', 'a.docx', (blows) => struck(docx(paragraph(story)), blows), 120],
  [
    'the words inside a Word document',
    'a.docx',
    (blows) =>
      zip({
        '[Content_Types].xml': types,
        '_rels/.rels': relations,
        'word/document.xml': Buffer.from(struck(bytes(parts), blows)),
      }),
    120,
  ],
  ['a mail', 'a.eml', (blows) => struck(mail, blows), 120],
]

describe('A file with blows to it', () => {
  const kept = keeper()
  afterAll(() => kept.close())

  it.each(forms)(
    'is read, or refused with a word of ours, and neither hangs nor ends the reader: %s',
    async (_, source, make, runs) =>
      fc.assert(
        fc.asyncProperty(fc.array(blow, { minLength: 1, maxLength: 5 }), async (blows) => {
          try {
            const report = await kept.read({ source, data: make(blows) }, { published: '2021-03-05' })
            for (const block of report.blocks) expect(report.text.slice(block.start, block.end).trim()).not.toBe('')
            for (const { block } of report.citations) expect(report.blocks[block]).toBeDefined()
          } catch (error) {
            expect(error).toBeInstanceOf(Misuse)
            expect(['too-slow', 'too-much-memory', 'unreadable']).not.toContain((error as Misuse).code)
          }
        }),
        { numRuns: runs },
      ),
    300_000,
  )

  it.each([
    [
      'RSS',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><item><guid>1</guid><title>Talks</title><link>https://paper.example/1</link><pubDate>Fri, 05 Mar 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;${story}&lt;/p&gt;</description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><entry><id>1</id><title>Talks</title><link href="https://paper.example/1"/><published>2021-03-05T10:00:00Z</published></entry></feed>`,
    ],
    [
      'JSON Feed',
      `{"version":"https://jsonfeed.org/version/1.1","title":"The Paper","items":[{"id":"1","url":"https://paper.example/1","content_text":"${story}"}]}`,
    ],
  ])('is a feed, or refused with a word of ours: %s', (_, text) =>
    fc.assert(
      fc.property(fc.array(blow, { minLength: 1, maxLength: 5 }), (blows) => {
        try {
          readFeed('feed', new TextDecoder().decode(struck(bytes(text), blows)))
        } catch (error) {
          expect(error).toBeInstanceOf(Misuse)
        }
      }),
      { numRuns: 300 },
    ),
  )
})
