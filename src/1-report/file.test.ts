import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileReport } from './file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-file-'))
})
afterAll(() => rm(folder, { recursive: true }))

const story = 'The two sides met in Geneva on Monday — and neither would say why.'

describe('A file that is no report', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'the file is empty [empty]'],
    ['white space alone', Buffer.from(' \n\t\n'), 'white space [empty]'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'a picture'],
    ['half a PDF', Buffer.from('%PDF-1.7 …'), 'no whole PDF'],
    ['binary data', Buffer.from([1, 2, 0, 4, 5, 0]), 'binary'],
    [
      'Latin-1',
      Buffer.concat([Buffer.from(story), Buffer.from([0x20, 0xe9, 0x74])]),
      `byte ${Buffer.byteLength(story) + 2} is not UTF-8`,
    ],
    ['a text cut in mid-character', Buffer.from(story).subarray(0, Buffer.from(story).indexOf(0xe2) + 1), 'not-utf8'],
  ])('is told what it is: %s', async (name, data, message) => {
    const path = join(folder, name.replaceAll(' ', '-'))
    await writeFile(path, data)
    await expect(fileReport(path)).rejects.toThrow(message)
    await expect(fileReport(path)).rejects.toThrow(path)
  })

  it('is refused by its size before it is read', async () => {
    const path = join(folder, 'large.txt')
    await writeFile(path, story)
    await truncate(path, 50 * 1024 * 1024)
    await expect(fileReport(path)).rejects.toThrow('50 MB')
  })

  it('is refused where it is a folder or not there', async () => {
    await expect(fileReport(folder)).rejects.toThrow('is a folder')
    await expect(fileReport(join(folder, 'none.txt'))).rejects.toThrow('no such file')
  })
})

it('reads UTF-8 and marked UTF-16 alike', async () => {
  await writeFile(join(folder, 'utf8.txt'), story)
  await writeFile(join(folder, 'utf16.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(story, 'utf16le')]))
  expect((await fileReport(join(folder, 'utf8.txt'))).text).toBe(story)
  expect((await fileReport(join(folder, 'utf16.txt'))).text).toBe(story)
})
