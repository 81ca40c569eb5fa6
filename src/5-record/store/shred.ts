import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Leaves no erased word in the file: full-text segments are merged so that deleted tokens go, the file is written anew
 * without its free pages, and the journal is emptied.
 */
export async function shred(db: Db): Promise<void> {
  await sql`insert into fact_words (fact_words) values ('optimize')`.execute(db)
  await sql`insert into report_words (report_words) values ('optimize')`.execute(db)
  await sql`vacuum`.execute(db)
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}
