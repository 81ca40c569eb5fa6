import { expect, it } from 'vitest'
import { citedBy } from './cited.ts'

const citation = (canonical: string) => ({ url: `${canonical}?a=1`, canonical, block: 0 }) as never

it('tells links whose own report was read from those that were only cited, each once', () =>
  expect(
    citedBy(
      { citations: [citation('https://a.example/1'), citation('https://b.example/'), citation('https://a.example/1')] },
      [{ url: 'https://b.example/', report: 'r-b' }],
    ),
  ).toEqual([{ url: 'https://a.example/1' }, { url: 'https://b.example/', report: 'r-b' }]))
