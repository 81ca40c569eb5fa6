import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Option } from 'commander'
import { Misuse } from '../../../0-model/trouble.ts'
import { actorId } from '../../../5-record/identity/names.ts'
import type { Record } from '../../../5-record/record.ts'
import type { Register } from '../commands.ts'
import { day, examples, type Shared, withOptions } from '../options.ts'
import { byOf, withRecord } from '../workspace.ts'

interface Options extends Omit<Shared, 'format'> {
  readonly format: 'markdown' | 'html' | 'text' | 'json'
  readonly since?: string
  readonly focus?: string
  readonly length: 'page' | 'full'
  readonly proposed?: 'mark' | 'omit'
  readonly out?: string
  readonly check?: string
}

export const register: Register = (program, io) => {
  const command = program
    .command('brief')
    .description('Write a cited brief: every sentence opens the words it rests on.')
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['markdown', 'html', 'text', 'json'])
        .default('markdown'),
    )
    .addOption(new Option('--since <date>', 'only what reports from that day on tell; “last”: since the last brief'))
    .option('--focus <id>', 'one issue or one actor')
    .addOption(new Option('--length <length>', 'a page, or all there is').choices(['page', 'full']).default('page'))
    .addOption(
      new Option(
        '--proposed <what>',
        'what nobody has reviewed: tell and mark it, or leave it out (default: marked as long as nothing has been accepted)',
      ).choices(['mark', 'omit']),
    )
    .option('--out <file>', 'write it to a file, and remember in the dossier that it was made')
    .option(
      '--check <file>',
      'check a brief against today’s record instead: whose support has been withdrawn, rejected or changed',
    )
  withOptions(command, 'workspace', 'dossier', 'by', 'asOf')
  examples(command, [
    ['parley brief --out brief.html --format html', 'one file, to open, print and send'],
    ['parley brief --since 2025-05-10 --focus sanctions', 'what is new on one issue'],
    ['parley brief --check brief.html', 'whether what it says still stands'],
  ])
  command.action(async (options: Options) => {
    if (options.check !== undefined) return (await import('../check.ts')).checkBrief(io, options.check, options)
    const { makeBrief, madeOf } = await import('../../brief.ts')
    const { write } = await import('../../../7-views/brief/forms.ts')
    await withRecord(io, options as Shared, async (record, store) => {
      const since = sinceOf(record, options.since)
      const brief = await makeBrief(store, record, {
        on: io.now().slice(0, 10),
        length: options.length,
        ...(since === undefined ? {} : { since }),
        ...(options.focus === undefined ? {} : { focus: focusOf(record, options.focus) }),
        ...(options.proposed === undefined ? {} : { proposed: options.proposed }),
      })
      if (brief.citations.length === 0)
        throw new Misuse(
          'brief-empty',
          'nothing on record can be told yet; add reports, or accept facts with parley review',
        )
      const text = options.format === 'json' ? `${JSON.stringify(brief, null, 2)}\n` : write[options.format](brief)
      if (options.out === undefined) {
        io.stdout.write(text)
        return
      }
      await writeFile(resolve(io.cwd, options.out), text)
      await store.append(record.dossier.id, [{ type: 'brief-made', brief: madeOf(record, brief, text) }], {
        by: await byOf(io, options as Shared),
      })
      io.stdout.write(
        `Wrote ${options.out}: ${brief.citations.length} passages from ${brief.sources.reports} reports, ${brief.sources.independent} independent.\n`,
      )
    })
  })
}

/** The day from which reports count; “last” is the day the last brief was made. */
function sinceOf(record: Record, since: string | undefined): string | undefined {
  if (since !== 'last') return since === undefined ? undefined : day('--since')(since)
  const made = [...record.entries.values()].filter((entry) => entry.type === 'brief-made').at(-1)
  if (!made) throw new Misuse('brief-none', '--since last: no brief has been made of this dossier yet; give a day')
  return made.at.slice(0, 10)
}

/** The issue or actor asked for, by id or name. */
function focusOf(record: Record, given: string): string {
  const wanted = given.toLowerCase()
  for (const { id, name } of [...record.issues.values(), ...record.actors.values()])
    if (id.toLowerCase() === wanted || name.toLowerCase() === wanted) return id
  for (const { fact } of record.facts.values())
    for (const ref of [...fact.actors, ...fact.counterparts])
      if (ref.name.toLowerCase() === wanted || actorId(record, ref).toLowerCase() === wanted)
        return actorId(record, ref)
  throw new Misuse(
    'focus-unknown',
    `--focus ${given}: no issue or actor of this dossier is called so; see parley show actors`,
  )
}
