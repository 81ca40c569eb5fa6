import { defineConfig } from 'vitest/config'

/** Fault rounds and large dossiers: minutes, not seconds. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
    pool: 'forks',
    maxWorkers: 1,
    reporters: ['default', ['json', { outputFile: '.cache/reports/long.json' }]],
  },
})
