import { execFile } from 'node:child_process'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { Misuse } from '../../0-model/trouble.ts'
import type { Record } from '../../5-record/record.ts'
import type { Store } from '../../5-record/store/store.ts'
import type { Io } from './io.ts'
import type { Shared } from './options.ts'

/** The workspace’s file: the option, else PARLEY_WORKSPACE, else ./parley.db. */
export function workspaceFile(io: Io, options: Shared): string {
  return resolve(io.cwd, options.workspace ?? (io.env.PARLEY_WORKSPACE || 'parley.db'))
}

/** Opens the workspace for as long as the work takes. Only a command that may begin one makes the file. */
export async function withStore<T>(
  io: Io,
  options: Shared,
  work: (store: Store) => Promise<T>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<T> {
  const { openStore } = await import('../../5-record/index.ts')
  const store = await openStore(workspaceFile(io, options), { create, now: io.now })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The dossier asked for, or the only one. Throws a Misuse that lists the names where there is a choice. */
export async function dossierOf(store: Store, options: Shared): Promise<string> {
  const all = await store.dossiers()
  const names = all.map(({ id }) => id)
  if (options.dossier !== undefined) {
    if (names.includes(options.dossier)) return options.dossier
    const have = names.length > 0 ? `this workspace has ${names.join(', ')}` : 'this workspace has none yet'
    throw new Misuse('dossier-unknown', `${options.dossier}: no such dossier; ${have}`)
  }
  const [only, second] = names
  if (only === undefined)
    throw new Misuse(
      'dossier-missing',
      `${store.file}: the workspace has no dossier yet; begin one with parley new NAME`,
    )
  if (second !== undefined)
    throw new Misuse(
      'dossier-unclear',
      `${store.file}: the workspace has several dossiers; say --dossier ${names.join(' or --dossier ')}`,
    )
  return only
}

/** The record a command shows: of the dossier asked for, as of the day asked for. */
export async function withRecord<T>(
  io: Io,
  options: Shared,
  work: (record: Record, store: Store) => Promise<T> | T,
): Promise<T> {
  return withStore(io, options, async (store) => {
    const dossier = await dossierOf(store, options)
    const record = await store.record(dossier, options.asOf === undefined ? {} : { asOf: options.asOf })
    return work(record, store)
  })
}

/** Who does it: the option, else the name git knows in this folder, else the system’s user. */
export async function byOf(io: Io, options: Shared): Promise<string> {
  if (options.by) return options.by
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd: io.cwd, timeout: 2000 })
    if (stdout.trim()) return stdout.trim()
  } catch {} // no git, or no name in it
  return userInfo().username
}
