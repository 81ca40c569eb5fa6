import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { walked } from '../docs/walk.ts'

const page = readFileSync(new URL('../docs/guide/walk.md', import.meta.url), 'utf8')

it('The walk through the example dossier still shows at every step what it says, and the page shows it too', async () => {
  for (const { out, shows, says, argv } of await walked()) {
    expect(out, argv.join(' ')).toMatch(shows)
    expect(page).toContain(says)
  }
}, 60_000)
