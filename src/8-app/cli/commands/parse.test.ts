import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '../testing.ts'

const text = 'Oslo doesn’t accept the plan.\n\n“We will leave,” Anna Berg said on Monday.\n'
const file = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-')), 'report.txt')
  writeFileSync(path, content)
  return path
}

describe('parley parse', () => {
  it('draws the trees', async () => {
    const { code, out } = await cli(['parse', file('Oslo rejected the plan.')])
    expect(code).toBe(0)
    expect(out).toBe(
      'rejected  root VERB\n├─ Oslo  nsubj PROPN\n├─ plan  obj NOUN\n│  └─ the  det DET\n└─ .  punct PUNCT\n\n',
    )
  })

  it('prints words, trees and what was found as one line of JSON, offsets into the file', async () => {
    const path = file(text)
    const { out } = await cli(['parse', path, '--published', '2024-05-01', '--format', 'jsonl'])
    const parsed = JSON.parse(out)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(parsed.source).toBe(path)
    for (const { start, end, form } of parsed.tokens) expect(text.slice(start, end)).toBe(form)
    for (const { start, end, tokens } of parsed.sentences) {
      expect(parsed.tokens[tokens[0]].start).toBe(start)
      expect(parsed.tokens[tokens[1]].end).toBe(end)
      const roots = parsed.tokens.slice(tokens[0], tokens[1] + 1).filter(({ head }: { head: number }) => head === -1)
      expect(roots).toHaveLength(1)
    }
    expect(parsed.times).toContainEqual(expect.objectContaining({ type: 'DATE' }))
    expect(Object.keys(parsed)).toEqual([
      'source',
      'sentences',
      'tokens',
      'mentions',
      'times',
      'attributions',
      'predicates',
      'relations',
    ])
  })

  it('prints CoNLL-U with multiword ranges and the space after each token', async () => {
    const { out } = await cli(['parse', file(text), '--format', 'conllu'])
    const rows = out
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'))
    expect(rows.every((row) => row.length === 10)).toBe(true)
    expect(rows.slice(0, 4).map(([id, form]) => `${id} ${form}`)).toEqual(['1 Oslo', '2-3 doesn’t', '2 does', '3 n’t'])
    expect(rows.find(([, form]) => form === 'plan')![9]).toContain('SpaceAfter=No')
  })
})

describe('parley parse --conllu', () => {
  const given = [
    '# sent_id = a-1',
    '# text = They won’t sign it.',
    '1\tThey\tX\tX\tX\tX\t9\tX\tX\t_',
    '2-3\twon’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=Yes',
    '2\two\tX\tX\tX\tX\t9\tX\tX\t_',
    '3\tn’t\tX\tX\tX\tX\t9\tX\tX\t_',
    '4\tsign\tX\tX\tX\tX\t9\tX\tX\tKeep=Me',
    '4.1\tempty\tempty\tVERB\t_\t_\t_\t_\t0:root\t_',
    '5\tit\tX\tX\tX\tX\t9\tX\tX\tSpaceAfter=No',
    '6\t.\tX\tX\tX\tX\t9\tX\tX\t_',
  ]

  it('replaces LEMMA to DEPREL and keeps all else', async () => {
    const { code, out } = await cli(['parse', '--conllu'], {
      stdin: `${given.join('\n')}\n\n${given.slice(0, 2).join('\n')}\n1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n\n`,
    })
    expect(code).toBe(0)
    const [first, second] = out.split('\n\n')
    const lines = first!.split('\n')
    expect(lines.filter((line) => !/^\d+\t/.test(line))).toEqual(given.filter((line) => !/^\d+\t/.test(line)))
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
    expect(rows.map((row) => [row[0], row[1], row[9]])).toEqual(
      given
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => [line.split('\t')[0], line.split('\t')[1], line.split('\t')[9]]),
    )
    expect(rows.map((row) => `${row[2]} ${row[3]} ${row[6]} ${row[7]}`)).toEqual([
      'they PRON 4 nsubj',
      'will AUX 4 aux',
      'not PART 4 advmod',
      'sign VERB 0 root',
      'it PRON 4 obj',
      '. PUNCT 4 punct',
    ])
    expect(second).toContain('\nYes'.slice(1))
  })

  it('gives the same whatever the gold columns say', async () => {
    const blank = given.map((line) => (/^\d+\t/.test(line) ? line.replaceAll('\tX', '\t_') : line))
    const [a, b] = await Promise.all(
      [given, blank].map((lines) => cli(['parse', '--conllu'], { stdin: `${lines.join('\n')}\n\n` })),
    )
    expect(a!.out).toBe(b!.out)
  })

  it('names the line that is no CoNLL-U', async () => {
    const { code, err } = await cli(['parse', '--conllu'], { stdin: `${given.join('\n')}\n\n1 word\n\n` })
    expect(code).toBe(2)
    expect(err).toMatch(/line 12: .*\[conllu-unreadable\]/)
  })
})
