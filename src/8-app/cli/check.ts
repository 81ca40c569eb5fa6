import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Misuse } from '../../0-model/trouble.ts'
import { check, faults, readBrief } from '../../7-views/brief/forms.ts'
import type { Io } from './io.ts'
import type { Shared } from './options.ts'
import { withRecord } from './workspace.ts'

/** Checks a written brief against today’s record, and lists the sentences whose support has gone or changed. */
export async function checkBrief(io: Io, file: string, options: Omit<Shared, 'format'>): Promise<void> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new Misuse('cannot-read', `${file}: ${cause.code === 'ENOENT' ? 'there is no such file' : cause.message}`, {
      cause,
    })
  })
  const brief = readBrief(text)
  if (!brief)
    throw new Misuse('not-a-brief', `${file}: is no brief that Parley wrote; give a file made by parley brief --out`)
  await withRecord(io, options as Shared, (record) => {
    const findings = check(record, brief)
    for (const { sentence, cite, fact, fault } of findings)
      io.stdout.write(`[${cite}] ${faults[fault]} (${fact}): ${sentence}\n`)
    if (findings.length > 0) io.exit = 1
    const touched = new Set(findings.map((one) => one.sentence)).size
    io.stdout.write(
      findings.length === 0
        ? `All ${brief.sentences.length} sentences stand: their ${brief.citations.length} passages are unchanged.\n`
        : `${touched} of ${brief.sentences.length} sentences need another look.\n`,
    )
  })
}
