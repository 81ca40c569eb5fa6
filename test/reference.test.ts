import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reference } from '../docs/build.ts'
import { kinds } from '../src/0-model/fact.ts'

const folder = join(import.meta.dirname, '../docs/reference')
let made: ReadonlyMap<string, string> = new Map()
beforeAll(async () => {
  made = await reference()
})

describe('The reference', () => {
  it('is what the code gives: run `npm run docs` where this fails', () => {
    for (const [path, text] of made) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text)
  })

  it('has a heading for every kind of fact, an example and a near miss under it', () => {
    const page = made.get('kinds.md') ?? ''
    for (const kind of kinds) {
      const section = page.split(/^## /m).find((part) => part.startsWith(`${kind}\n`)) ?? ''
      expect(section, kind).toMatch(/\*\*Found in\*\*\n\n- “/)
      expect(section, kind).toMatch(/\*\*Not found in\*\*\n\n- “.*”(?: \(.*\))? — \S/)
    }
  })

  it('has a heading for every command', () => {
    const page = made.get('commands.md') ?? ''
    for (const command of [
      'code',
      'parse',
      'new',
      'add',
      'show',
      'search',
      'quote',
      'review',
      'undo',
      'withdraw',
      'reason',
      'brief',
      'export',
      'verify',
      'serve',
    ])
      expect(page).toMatch(new RegExp(`^## parley ${command}$`, 'm'))
  })
})

describe('The guide and the README', () => {
  const root = join(import.meta.dirname, '..')
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...['docs/guide', 'docs/decisions'].flatMap((path) =>
      readdirSync(join(root, path)).map((name) => `${path}/${name}`),
    ),
  ].filter((path) => path.endsWith('.md'))

  it('link only to what is there', () => {
    for (const page of pages) {
      const text = readFileSync(join(root, page), 'utf8')
      for (const [, to = ''] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g))
        expect(() => readFileSync(join(root, page, '..', to)), `${page} → ${to}`).not.toThrow(/ENOENT/)
    }
  })
})
