import { afterAll, describe, expect, it } from 'vitest'
import { plainReport } from '../1-report/plain.ts'
import { coders } from './coders.ts'

const reports = Array.from({ length: 6 }, (_, at) =>
  plainReport(
    `${at}.txt`,
    `Denmark rejected the Norwegian proposal. ${'Norway met Denmark in Oslo on Monday. '.repeat(at)}`,
    {
      published: '2024-05-09',
    },
  ),
)

describe('Reports coded in threads', { timeout: 60_000 }, () => {
  const two = coders(2, { reasons: true })
  const one = coders(1)
  afterAll(() => Promise.all([two.close(), one.close()]))

  it('have the facts, troubles and reasons they have without', async () => {
    const apart = await Promise.all(reports.map((report) => two.code(report)))
    const here = await Promise.all(reports.map((report) => one.code(report)))
    expect(apart.map((coded) => coded.facts)).toEqual(here.map((coded) => coded.facts))
    expect(apart.map((coded) => [...coded.why.keys()])).toEqual(here.map((coded) => [...coded.why.keys()]))
    expect(here.every((coded) => coded.facts.length > 0)).toBe(true)
  })

  it('reject what cannot be coded, and go on with the next', async () => {
    const broken = { ...reports[0]!, blocks: null } as never
    await expect(two.code(broken)).rejects.toThrow()
    expect((await two.code(reports[0]!)).facts).not.toEqual([])
  })

  it('are coded in the process itself where they need more memory than a thread has', async () => {
    const tight = coders(2, { megabytes: 12 })
    expect((await tight.code(reports[0]!)).facts).toEqual((await one.code(reports[0]!)).facts)
    await tight.close()
  })
})
