import { parse } from 'yaml'
import { z } from 'zod'
import type { Action } from '../../0-model/entry.ts'
import { Issue } from '../../0-model/issue.ts'
import { Misuse } from '../../0-model/trouble.ts'
import type { Record } from '../../5-record/record.ts'

const Agenda = z.object({ agenda: z.array(Issue).min(1) })

/** The issues of an agenda file. Throws a Misuse that names what does not fit. */
export function issuesOf(yaml: string, file: string): readonly Issue[] {
  let given: unknown
  try {
    given = parse(yaml)
  } catch (cause) {
    throw new Misuse('agenda-unreadable', `${file} is no YAML: ${(cause as Error).message.split('\n')[0]}`, { cause })
  }
  const read = Agenda.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Misuse(
      'agenda-invalid',
      `${file}: ${issue?.path.join('.') || 'agenda'}: ${issue?.message}; examples/agendas shows two`,
    )
  }
  return read.data.agenda
}

/** What an agenda file changes in a dossier: issues that are new or differ. Throws a Misuse that names what does not fit. */
export function agendaChanges(yaml: string, file: string, record: Record): readonly Action[] {
  return issuesOf(yaml, file)
    .filter((issue) => JSON.stringify(record.issues.get(issue.id)) !== JSON.stringify(issue))
    .map((issue) => ({ type: 'issue-changed', issue }))
}
