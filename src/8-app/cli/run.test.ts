import { describe, expect, it } from 'vitest'
import { csv } from './output.ts'
import { cli } from './testing.ts'

describe('The command line', () => {
  it('says in its help where to start and what the exit codes mean', async () => {
    const { code, out } = await cli(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('First steps:')
    expect(out).toContain('0 done, 1 trouble in the data, 2 wrong call')
  })

  it('shows its help where nothing is asked', async () => {
    const { code, out } = await cli([])
    expect([code, out.split('\n')[0]]).toEqual([0, 'Usage: parley <command> [options]'])
  })

  it.each([
    ['a command it does not have', ['shwo'], 'shwo', 'unknown-command'],
    ['a flag it does not have', ['--tracks'], '--tracks', 'unknown-option'],
  ])('answers %s with one line and exit code 2', async (_, argv, named, kind) => {
    const { code, out, err } = await cli(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')).toHaveLength(2)
    expect(err).toContain(named)
    expect(err).toContain(`[${kind}]`)
  })
})

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['plain', 'plain'],
  ])('keeps a spreadsheet from running %j', (value, written) => {
    expect(csv([{ value }]).split('\r\n')[1]).toBe(written)
  })

  it('leaves a negative number a number', () => {
    expect(csv([{ lon: -3.7 }]).split('\r\n')[1]).toBe('-3.7')
  })

  it('has one column for every field that any row has', () => {
    expect(csv([{ a: 1 }, { b: ['x', 'y'] }])).toBe('a,b\r\n1,\r\n,x; y\r\n')
  })
})
