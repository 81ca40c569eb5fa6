import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { Kysely, type RawBuilder, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import { Misuse } from '../../0-model/trouble.ts'
import { migrations, type Tables } from './schema.ts'

export type Db = Kysely<Tables>

export interface DatabaseOptions {
  /** False: throw `workspace-missing` where there is no such file. */
  readonly create?: boolean
  /** How long a writer waits for another process before it gives up, milliseconds. */
  readonly patience?: number
  /** The most pages of 4 KiB the file may grow to: a quota. */
  readonly maxPages?: number
}

const sqliteMark = Buffer.from('SQLite format 3\0')

/** What the database says went wrong → what the caller is told. */
const troubles: readonly {
  readonly codes: RegExp
  readonly code: string
  readonly says: (file: string) => string
}[] = [
  {
    codes: /^SQLITE_(BUSY|LOCKED)/,
    code: 'workspace-busy',
    says: (file) => `${file}: another process is writing to it; try again when it has ended`,
  },
  {
    codes: /^SQLITE_FULL/,
    code: 'workspace-full',
    says: (file) => `${file}: no room left to write; nothing of this change was kept`,
  },
  {
    codes: /^SQLITE_(CORRUPT|NOTADB)/,
    code: 'workspace-damaged',
    says: (file) => `${file}: the file is damaged; restore a copy, or take in an export with parley import`,
  },
  {
    codes: /^SQLITE_READONLY/,
    code: 'workspace-read-only',
    says: (file) => `${file}: it may be read but not written; check its owner and mode`,
  },
  {
    codes: /^SQLITE_(IOERR|CANTOPEN|PERM)/,
    code: 'workspace-unreachable',
    says: (file) => `${file}: the file or its folder cannot be read or written`,
  },
]

/**
 * Opens a workspace file and brings its tables up to this program's version.
 * Commits are on the disk when they return (WAL, synchronous=FULL).
 */
export async function openDatabase(file: string, options: DatabaseOptions = {}): Promise<Db> {
  const fresh = file === ':memory:' || !existsSync(file)
  if (fresh && options.create === false)
    throw new Misuse('workspace-missing', `${file}: there is no workspace here; begin one with parley new`)
  if (!fresh) refuseForeign(file)
  try {
    const connection = connect(file, options)
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection as never }) })
    connections.set(db, connection)
    await migrate(db, file)
    return db
  } catch (cause) {
    throw told(cause, file)
  }
}

/** What Kysely is given for a database: the present connection to the file. */
interface Connection {
  prepare(text: string): unknown
  exec(text: string): void
  /** Opens the file anew: libsql leaves a statement that failed for want of room open, and no commit passes it. */
  renew(): void
  close(): void
}

const connections = new WeakMap<Db, Connection>()

function connect(file: string, { patience = 10_000, maxPages }: DatabaseOptions): Connection {
  const open = () => {
    const raw = new Database(file, { timeout: patience })
    raw.exec(`pragma busy_timeout=${patience}`)
    raw.exec('pragma journal_mode=wal')
    raw.exec('pragma synchronous=full')
    raw.exec('pragma cell_size_check=on')
    if (maxPages !== undefined) raw.exec(`pragma max_page_count=${Math.floor(maxPages)}`)
    return raw
  }
  let raw = open()
  return {
    prepare: (text) => raw.prepare(text),
    exec: (text) => raw.exec(text),
    renew: () => {
      if (file === ':memory:') return
      raw.close()
      raw = open()
    },
    close: () => {
      // A workspace at rest is one file. Where another process still reads, its close does it.
      quietly(() => raw.exec('pragma wal_checkpoint(truncate)'))
      raw.close()
    },
  }
}

/** Runs a piece of work in one transaction that takes the right to write at once: all of it or nothing. */
export async function transaction<T>(db: Db, file: string, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (tx) => {
    const connection = connections.get(db)
    if (!connection) throw new Error('this database was not opened by openDatabase')
    try {
      connection.exec('begin immediate')
      const result = await work(tx)
      connection.exec('commit')
      return result
    } catch (cause) {
      // A full disk has rolled back already; a second rollback then has nothing to do.
      quietly(() => connection.exec('rollback'))
      if (isOfDatabase(cause)) quietly(() => connection.renew())
      throw told(cause, file)
    }
  })
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // What it was to undo or tidy is not there.
  }
}

function isOfDatabase(cause: unknown): boolean {
  return cause instanceof Error && String((cause as { code?: unknown }).code ?? '').startsWith('SQLITE_')
}

/** An error of the database as the caller should read it; any other as it is. */
export function told(cause: unknown, file: string): unknown {
  if (cause instanceof Misuse || !(cause instanceof Error)) return cause
  const code = String((cause as { code?: unknown }).code ?? '')
  const message = cause.message.toLowerCase()
  const found =
    troubles.find((trouble) => trouble.codes.test(code)) ??
    (/malformed|not a database/.test(message)
      ? troubles[2]
      : /locked|busy/.test(message)
        ? troubles[0]
        : /is full/.test(message)
          ? troubles[1]
          : /unable to open/.test(message)
            ? troubles[4]
            : undefined)
  return found ? new Misuse(found.code, found.says(file), { cause }) : cause
}

/** One row of a statement. */
export async function one<T>(db: Db, query: RawBuilder<T>): Promise<T | undefined> {
  return (await query.execute(db)).rows[0]
}

async function migrate(db: Db, file: string): Promise<void> {
  const version = async (tx: Db) =>
    (await one(tx, sql<{ user_version: number }>`pragma user_version`))?.user_version ?? 0
  const now = await version(db)
  if (now > migrations.length)
    throw new Misuse(
      'workspace-newer',
      `${file}: it was written by a newer Parley (tables ${now}, this one knows ${migrations.length}); update Parley`,
    )
  if (now === migrations.length) return
  await transaction(db, file, async (tx) => {
    // Another process may have done it while this one waited.
    for (const [i, statements] of migrations.entries())
      if (i >= (await version(tx))) {
        for (const statement of statements) await sql.raw(statement).execute(tx)
        await sql.raw(`pragma user_version=${i + 1}`).execute(tx)
      }
  })
}

function refuseForeign(file: string): void {
  const start = Buffer.alloc(sqliteMark.length)
  let read: number
  try {
    const descriptor = openSync(file, 'r')
    read = readSync(descriptor, start, 0, start.length, 0)
    closeSync(descriptor)
  } catch (cause) {
    throw new Misuse('workspace-unreachable', `${file}: the file cannot be read`, { cause: cause as Error })
  }
  if (read > 0 && !start.equals(sqliteMark))
    throw new Misuse('workspace-foreign', `${file}: this is no Parley workspace; name another with --workspace`)
}
