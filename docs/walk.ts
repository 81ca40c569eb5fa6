/**
 * Writes docs/guide/walk.md: a walk through the example dossier, with what the commands print today.
 * `npx tsx docs/walk.ts` writes it; test/walk.test.ts holds that each step still shows what it is there to show.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cli } from '../src/8-app/cli/testing.ts'

interface Step {
  readonly says: string
  readonly argv: readonly string[]
  /** What the step is there to show; it must be among what is printed. */
  readonly shows: RegExp
  /** Lines of the output that are shown, at most. */
  readonly lines: number
  /** Of these, only those that begin so, with what is indented below them. */
  readonly only?: RegExp
}

const manifest = new URL('../examples/paris-istanbul/dossier.yaml', import.meta.url).pathname

const steps: readonly Step[] = [
  {
    says: 'Sixteen reports of seven outlets, with agenda, channels of talks and register.',
    argv: ['add', manifest],
    shows: /16 reports added/,
    lines: 1,
  },
  {
    says: '**Conflicting accounts.** Each side says that the other broke the Easter truce. Both stand, with their words; neither is chosen.',
    argv: ['show', 'accounts'],
    shows: /who did it[\s\S]*Russia did[\s\S]*Ukraine did/,
    lines: 8,
  },
  {
    says: '**A missed undertaking.** What was announced and did not come about, as far as later reports know.',
    argv: ['show', 'undertakings'],
    shows: /^missed /m,
    lines: 9,
  },
  {
    says: '**A misquoted statement.** Words that went round, beside those the reports have: [−only asked for−], {+only in the report+}.',
    argv: ['quote', 'the language of ultimatums is wholly unacceptable for Russia'],
    shows: /changed[\s\S]*\[−/,
    lines: 4,
  },
  {
    says: 'A brief is written, and the dossier remembers what it rests on.',
    argv: ['brief', '--out', 'brief.md'],
    shows: /brief\.md/,
    lines: 2,
  },
  {
    says: '**A withdrawal.** The report on the first Istanbul round is retracted by its outlet: what rested on it, and by which way.',
    argv: ['withdraw', 'r-fd8d3f', '--why', 'retracted by the outlet'],
    shows: /finding: [\s\S]*undertaking: [\s\S]*item: /,
    lines: 14,
    only: /^ {2}(brief|finding|undertaking):/,
  },
  {
    says: 'What changed since the brief.',
    argv: ['changes', '--kind', 'report'],
    shows: /reports: 0 new, 0 changed, 1 gone/,
    lines: 4,
  },
  {
    says: 'What fell stays marked, with the way to it, until somebody says that they have looked.',
    argv: ['show', 'fell'],
    shows: /brief: [\s\S]*to be looked at\. Say so with parley looked/,
    lines: 6,
  },
  { says: 'It can be taken back.', argv: ['undo'], shows: /Took back/, lines: 1 },
  {
    says: 'What held on a day, as far as is known now.',
    argv: ['show', 'stood', '--on', '2025-05-10'],
    shows: /Who sat where\n/,
    lines: 8,
  },
  {
    says: 'And all of it is as it was written.',
    argv: ['verify'],
    shows: /all is as it was written/,
    lines: 1,
  },
]

/** What a step printed, with what it must show. */
export interface Walked extends Step {
  readonly out: string
}

/** Takes every step, in a workspace of its own. */
export async function walked(): Promise<readonly Walked[]> {
  const cwd = await mkdtemp(join(tmpdir(), 'parley-walk-'))
  try {
    const done: Walked[] = []
    for (const [i, step] of steps.entries()) {
      const now = `2025-06-12T08:${String(i).padStart(2, '0')}:00.000Z`
      const writes = ['add', 'brief', 'withdraw', 'undo'].includes(step.argv[0] ?? '')
      const { out, err } = await cli([...step.argv, ...(writes ? ['--by', 'Ann'] : [])], {
        cwd,
        now,
        env: { PARLEY_WORKSPACE: 'w.db' },
      })
      done.push({ ...step, out: out || err })
    }
    return done
  } finally {
    await rm(cwd, { recursive: true })
  }
}

/** The page. */
export function page(all: readonly Walked[]): string {
  return [
    '# A walk through the example dossier',
    '',
    'What a team meets in one negotiation, on `examples/paris-istanbul`. Output is shortened; `npx tsx docs/walk.ts` writes this page anew.',
    ...all.flatMap(({ says, argv, out, lines, only }) => [
      '',
      says,
      '',
      '```console',
      `$ parley ${argv.map((word) => (/\s/.test(word) ? `"${word}"` : word.replace(/^.*(examples\/)/, '$1'))).join(' ')}`,
      ...excerpt(out, lines, only),
      '```',
    ]),
    '',
  ].join('\n')
}

function excerpt(out: string, most: number, only?: RegExp): readonly string[] {
  const all = out.trimEnd().split('\n')
  const kept = only
    ? all.flatMap((line, i) =>
        only.test(line) ? [line, ...(all[i + 1]?.startsWith('      ') ? [all[i + 1] ?? ''] : [])] : [],
      )
    : all
  const head = only ? [all[0] ?? ''] : []
  return [...head, ...kept.slice(0, most), ...(kept.length > most || only ? ['…'] : [])]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(new URL('./guide/walk.md', import.meta.url), page(await walked()))
