import { expect, it } from 'vitest'
import { sourceOf, sourcesIn } from './sources.ts'

it.each([
  ['nothing', '  \n ', []],
  ['one address', ' https://a.example/x ', [{ url: 'https://a.example/x' }]],
  [
    'addresses, one a line',
    'https://a.example/x\n\nhttp://b.example/y\n',
    [{ url: 'https://a.example/x' }, { url: 'http://b.example/y' }],
  ],
  ['a text that holds an address', 'Read https://a.example/x now', [{ text: 'Read https://a.example/x now' }]],
])('takes %s for what it is', (_, pasted, expected) => expect(sourcesIn(pasted)).toEqual(expected))

it('hands a file over byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251)
  const source = await sourceOf(new File([bytes], 'a.pdf'))
  expect('file' in source && Buffer.from(source.file, 'base64').equals(Buffer.from(bytes))).toBe(true)
})
