/**
 * Writes docs/reference from the code: the kinds of fact, the commands, the schemas.
 * `npm run docs` writes the files; the tests compare them with what this gives.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { z } from 'zod'
import { Actor } from '../src/0-model/actor.ts'
import { Dossier } from '../src/0-model/dossier.ts'
import { Entry } from '../src/0-model/entry.ts'
import { Common, Fact, type Kind, kinds, own } from '../src/0-model/fact.ts'
import { Issue } from '../src/0-model/issue.ts'
import { Outlet } from '../src/0-model/outlet.ts'
import { Report } from '../src/0-model/report.ts'
import { Track } from '../src/0-model/track.ts'
import { Trouble } from '../src/0-model/trouble.ts'
import type { Example, FactKind } from '../src/4-facts/kind.ts'
import { program } from '../src/8-app/cli/run.ts'

const schemas = {
  actor: Actor,
  dossier: Dossier,
  entry: Entry,
  fact: Fact,
  issue: Issue,
  outlet: Outlet,
  report: Report,
  track: Track,
  trouble: Trouble,
}

/** Every generated page: path under docs/reference → text. */
export async function reference(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  for (const [name, schema] of Object.entries(schemas))
    pages.set(
      `schema/${name}.json`,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) }, null, 2)}\n`,
    )
  pages.set('kinds.md', await kindsPage())
  pages.set('commands.md', commandsPage())
  return pages
}

const made = '<!-- made by `npm run docs` from the code: change it there -->'

async function kindsPage(): Promise<string> {
  const parts = await Promise.all(kinds.map(async (name) => kindSection(name, await kindOf(name))))
  return `${[
    made,
    '# Kinds of fact',
    'A **fact** is what one passage of one report says. It is not yet truth: the record groups, weighs and reviews facts.',
    '## Every fact',
    fields(Common),
    ...parts,
  ].join('\n\n')}\n`
}

async function kindOf<K extends Kind>(name: K): Promise<FactKind<K>> {
  const module: Record<string, FactKind<K>> = await import(`../src/4-facts/${name}.ts`)
  const kind = module[name]
  if (!kind) throw new Error(`src/4-facts/${name}.ts does not export ${name}`)
  return kind
}

function kindSection<K extends Kind>(name: K, kind: FactKind<K>): string {
  const found = kind.examples.filter((example) => example.finds.length > 0)
  const near = kind.examples.filter((example) => example.finds.length === 0)
  return [
    `## ${name}`,
    kind.says,
    fields(own[name]),
    '**Found in**',
    found
      .map((example) => `- ${cite(example)}\n${example.finds.map((fact) => `  - ${said(fact)}`).join('\n')}`)
      .join('\n'),
    '**Not found in**',
    near.map((example) => `- ${cite(example)} — ${'because' in example ? example.because : ''}`).join('\n'),
  ].join('\n\n')
}

const cite = <K extends Kind>(example: Example<K>) =>
  `“${example.text.replaceAll('\n', ' ')}”${example.published ? ` (${example.published})` : ''}`

function said(fact: object): string {
  return Object.entries(fact)
    .map(([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ')
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly type?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly description?: string
}

function fields(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema
  const rows = Object.entries(json.properties ?? {})
    .filter(([name, field]) => name !== 'kind' && Object.keys(field).length > 0)
    .map(
      ([name, field]) =>
        `| \`${name}\`${json.required?.includes(name) ? '' : '?'} | ${typeName(field)} | ${field.description ?? ''} |`,
    )
  return rows.length === 0 ? 'No fields of its own.' : ['| field | holds | |', '|---|---|---|', ...rows].join('\n')
}

function typeName(field: JsonSchema): string {
  if (field.const) return `\`${field.const}\``
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(' ')
  if (field.anyOf) return field.anyOf.map(typeName).join(' or ')
  if (field.type === 'array') return `list of ${typeName(field.items ?? {})}`
  if (field.type === 'object' && field.properties) return Object.keys(field.properties).join(', ')
  return field.type ?? 'any'
}

function commandsPage(): string {
  const stream = new PassThrough()
  const io = {
    cwd: '.',
    env: {},
    stdin: stream,
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
    now: () => '2025-01-01T00:00:00Z',
    exit: 0,
  }
  const root = program(io as unknown as Parameters<typeof program>[0])
  return `${[made, '# Commands', fence(help(root)), ...sections(root, [])].join('\n\n')}\n`
}

function sections(parent: Command, path: readonly string[]): readonly string[] {
  return parent.commands.flatMap((command) => {
    const name = [...path, command.name()]
    return [
      `${'#'.repeat(Math.min(4, name.length + 1))} parley ${name.join(' ')}`,
      fence(help(command)),
      ...sections(command, name),
    ]
  })
}

function help(command: Command): string {
  let text = ''
  command.configureOutput({
    ...command.configureOutput(),
    writeOut: (part) => {
      text += part
    },
    getOutHelpWidth: () => 100,
  })
  command.outputHelp()
  return text.trimEnd()
}

const fence = (text: string) => `\`\`\`\n${text}\n\`\`\``

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of await reference()) {
    const file = join(import.meta.dirname, 'reference', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
