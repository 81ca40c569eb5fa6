import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocks } from './blocks.ts'

const story = 'The two sides met in Geneva on Monday, and neither would say what had been discussed there.'
const read = (text: string) => blocks(text).map((block) => [block.kind, text.slice(block.start, block.end)])

describe('A stretch of signs', () => {
  it.each([
    ['&'.repeat(100_000), 'furniture'],
    ['[ '.repeat(5_000), 'furniture'],
    ['1,204 | 33.1 | '.repeat(200), 'furniture'],
    ['挪威和丹麦代表团星期二在卑尔根再次会谈。'.repeat(40), 'paragraph'],
    ['The sides met on 7 May 2024, at 10:00, in Bergen. '.repeat(40), 'paragraph'],
  ])('is no text to be coded: %#', (text, kind) => expect(blocks(text.trim())[0]?.kind).toBe(kind))
})

describe('The blocks of a plain text', () => {
  it.each([
    ['a title above the story', `Talks resume\n\n${story}`, ['title', 'paragraph']],
    [
      'a heading between paragraphs',
      `${story}\n\nChallenges and Tensions\n\n${story}`,
      ['paragraph', 'heading', 'paragraph'],
    ],
    [
      'a run-in heading',
      `${story}\n\nThe Army’s Stance and Impatience: ${story}`,
      ['paragraph', 'heading', 'paragraph'],
    ],
    ['a section word before a colon', `Introduction: ${story}`, ['heading', 'paragraph']],
    [
      'links after a paragraph',
      `${story}\n\n[](https://example.org/a)[](https://example.org/b)`,
      ['paragraph', 'links'],
    ],
    [
      'a caption under a picture',
      `${story}\n\n[](https://example.org/a)\nThe envoy at the talks in Geneva\n\n${story}`,
      ['paragraph', 'links', 'caption', 'paragraph'],
    ],
    [
      'a byline and a date',
      `Talks resume\nBy Ada Brandt\nPublished 3 March 2021\n\n${story}`,
      ['title', 'byline', 'byline', 'paragraph'],
    ],
    ['list items', `${story}\n- a ceasefire\n- an exchange of prisoners`, ['paragraph', 'list-item', 'list-item']],
    [
      'furniture at the end, and all that follows it',
      `${story}\n\nPost a Comment\n\nA tag line of the site\n\nContact form`,
      ['paragraph', 'furniture', 'furniture', 'furniture'],
    ],
    ['Windows line ends', `Talks resume\r\n\r\n${story}\r\n`, ['title', 'paragraph']],
    [
      'a hard-wrapped paragraph',
      `The two sides met in Geneva on Monday, and neither of them\nwould say what had been discussed there.`,
      ['paragraph'],
    ],
  ])('tell %s', (_, text, kinds) => expect(read(text).map(([kind]) => kind)).toEqual(kinds))

  it.each([
    [
      'a speaker before a colon',
      'Brandt: “We will not go on like this for another year, whatever the others may say of it.”',
    ],
    [
      'a sentence that begins like a share bar',
      'Follow-up talks on the share of revenues are expected in Bern before the end of the month.',
    ],
    [
      'a sentence with a colon',
      'The offer was plain: Give back the prisoners, and the road will be opened on the same day.',
    ],
  ])('leave %s as it is (near miss)', (_, text) => expect(read(text)).toEqual([['paragraph', text]]))

  it('cover every character that is not white space, in order, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n', '\n\n', 'Read more', story))),
        (parts) => {
          const text = parts.join('')
          let at = 0
          for (const block of blocks(text)) {
            expect(block.start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, block.start).trim().replaceAll('\uFEFF', '')).toBe('')
            expect(block.end).toBeGreaterThan(block.start)
            at = block.end
          }
          expect(text.slice(at).trim().replaceAll('\uFEFF', '')).toBe('')
        },
      ),
    ))
})
