import { afterAll, describe, expect, it } from 'vitest'
import { pdfBomb } from '../../test/cases/forms/pdf.ts'
import { keeper } from './keeper.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const story = 'The two sides met in Geneva on Monday, and neither would say what had been discussed there.'
const page = (inside: string) =>
  bytes(`<!doctype html><html><body><article><h1>Talks</h1>${inside}</article></body></html>`)

describe('A reader kept in a thread', () => {
  const kept = keeper({ milliseconds: 5_000, megabytes: 120 })
  afterAll(() => kept.close())
  const read = (data: Uint8Array) => kept.read({ source: 'a.html', data }, { published: '2021-03-05' })

  it('reads pages, and plain text without a thread', async () => {
    expect((await read(page(`<p>${story}</p>`.repeat(5)))).blocks.length).toBeGreaterThan(4)
    expect((await kept.read({ source: 'a.txt', data: bytes(story) })).text).toBe(story)
  })

  it.each([
    ['20,000 nested elements', () => page('<div>'.repeat(20_000)), 'page-refused'],
    ['a page that fills memory', () => page('<b><i>x</i></b>'.repeat(1_200_000)), /too-much-memory|too-slow/],
    ['a PDF that is none', () => bytes('%PDF-1.4 nothing'), 'pdf-broken'],
    ['a PDF whose words unpack to 600 MB', () => pdfBomb(600 * 1024 * 1024), /too-much-memory|too-slow/],
    ['a Word document that is none', () => bytes('PK\u0003\u0004 nothing'), 'docx-broken'],
  ])('ends %s in a trouble, and reads the next report', async (_, make, code) => {
    await expect(kept.read({ source: 'hostile', data: make() })).rejects.toThrow(code)
    expect((await read(page(`<p>${story}</p>`.repeat(5)))).text).toContain('Geneva')
  })

  it('ends a page that takes too long', async () => {
    const hasty = keeper({ milliseconds: 1 })
    await expect(hasty.read({ source: 'slow.html', data: page(`<p>${story}</p>`) })).rejects.toThrow('too-slow')
    await hasty.close()
  })
})
