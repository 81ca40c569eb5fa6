import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { built, firstLoad } from './first-load.ts'

it.runIf(existsSync(`${built}/.vite/manifest.json`))('The first page loads in at most 300 kB, gzipped', () => {
  const { bytes, names } = firstLoad()
  expect(bytes).toBeLessThan(300_000)
  expect(names.some((file) => /cytoscape|plot/i.test(file))).toBe(false)
})
