import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Actor } from '../0-model/actor.ts'
import { Dossier } from '../0-model/dossier.ts'
import type { Action } from '../0-model/entry.ts'
import { Issue } from '../0-model/issue.ts'
import { Outlet } from '../0-model/outlet.ts'
import { Track } from '../0-model/track.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { WebOptions } from '../1-report/web/web.ts'
import type { Record } from '../5-record/record.ts'
import type { Store } from '../5-record/store/store.ts'
import { type Coder, loadCoder } from './coder.ts'
import { intake, type Taken, type Task } from './intake.ts'

/** A dossier in one file: what it is about, who takes part, which reports belong to it. */
export const Manifest = z.object({
  dossier: Dossier,
  agenda: z.array(Issue).default([]),
  tracks: z.array(Track).default([]),
  actors: z.array(Actor).default([]),
  outlets: z.array(Outlet).default([]),
  reports: z
    .array(
      z.object({
        file: z.string().describe('Beside the manifest.'),
        outlet: z.string().optional(),
        published: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional(),
        url: z.url().optional(),
        title: z.string().optional(),
        confidential: z.boolean().optional(),
      }),
    )
    .default([]),
})
export type Manifest = z.infer<typeof Manifest>

export interface ManifestOptions {
  readonly by: string
  /** `done` of `total` reports, and the one in hand. */
  readonly onProgress?: (done: number, total: number, doing: string) => void
  readonly signal?: AbortSignal
  readonly coder?: () => Promise<Coder>
  /** How the web is asked, where reports are addresses. */
  readonly web?: WebOptions
}

/**
 * Brings a dossier to what its manifest says: makes it where it is not there, changes what differs, adds the reports it
 * does not have. Doing it twice changes nothing the second time.
 */
export async function addManifest(
  store: Store,
  path: string,
  options: ManifestOptions,
): Promise<Taken & { readonly dossier: string }> {
  const manifest = await readManifest(path)
  const { id, title } = manifest.dossier
  const known = (await store.dossiers()).some((one) => one.id === id)
  if (!known) await store.create(id, { by: options.by, title })
  const actions = changes(await store.record(id), manifest)
  if (actions.length > 0) await store.append(id, actions, { by: options.by, why: 'as the manifest says' })
  const sources = manifest.reports.map(({ file, ...about }) => ({ path: resolve(dirname(path), file), known: about }))
  const task: Task = {
    signal: options.signal ?? new AbortController().signal,
    step: options.onProgress ?? (() => {}),
  }
  const taken = await intake(store, once(options.coder ?? loadCoder), options.web).add(
    { dossier: id, sources, by: options.by },
    task,
  )
  return { ...taken, dossier: id }
}

/** Reads a manifest. Throws a Misuse naming the place that does not fit. */
export async function readManifest(path: string): Promise<Manifest> {
  let data: unknown
  try {
    data = parse(await readFile(path, 'utf8'), { schema: 'core' })
  } catch (cause) {
    const [line = ''] = (cause as Error).message.split('\n')
    throw new Misuse('manifest-unreadable', `${path}: ${line.replace(/:$/, '')}`, { cause })
  }
  const read = Manifest.safeParse(data)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Misuse(
    'manifest-invalid',
    `${path}: ${issue?.path.join('.') || 'top'}: ${issue?.message ?? 'does not fit'}`,
  )
}

/** What must change for the record to be as the manifest says. */
function changes(record: Record, manifest: Manifest): Action[] {
  const { id: _, ...about } = manifest.dossier
  const { id: __, ...was } = record.dossier
  const differs = <T extends { id: string }>(list: readonly T[], have: ReadonlyMap<string, T>): T[] =>
    list.filter((one) => !same(one, have.get(one.id)))
  return [
    ...(same(about, was) ? [] : [{ type: 'dossier-changed' as const, changes: about }]),
    ...differs(manifest.agenda, record.issues).map((issue) => ({ type: 'issue-changed' as const, issue })),
    ...differs(manifest.actors, record.actors).map((actor) => ({ type: 'actor-changed' as const, actor })),
    ...differs(manifest.outlets, record.outlets).map((outlet) => ({ type: 'outlet-changed' as const, outlet })),
    ...differs(manifest.tracks, record.tracks).map((track) => ({ type: 'track-changed' as const, track })),
  ]
}

function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
