import type { Scenario } from '../api/reasoning.ts'

export type Change = Scenario['changes'][number]

/** A field of a change: whom or what it is about. */
export type Field = 'party' | 'issue' | 'to' | 'what' | 'report' | 'deadline'

/** What may be supposed, in words, and what it needs to be said of it. */
export const kinds: readonly { readonly do: Change['do']; readonly says: string; readonly fields: readonly Field[] }[] =
  [
    { do: 'party-leaves', says: 'A party leaves', fields: ['party'] },
    { do: 'position-moves', says: 'A party moves on an issue', fields: ['party', 'issue', 'to'] },
    { do: 'happens', says: 'Something comes true', fields: ['what'] },
    { do: 'fails', says: 'Something is ruled out', fields: ['what'] },
    { do: 'measure-lifted', says: 'A measure is lifted', fields: ['what'] },
    { do: 'guarantee-given', says: 'A guarantee is given', fields: ['what'] },
    { do: 'deadline-passes', says: 'A deadline passes', fields: ['deadline'] },
    { do: 'report-disbelieved', says: 'A report is not believed', fields: ['report'] },
  ]

/** A change being written: fields may be missing yet. */
export type Draft = { readonly do: Change['do'] } & { readonly [F in Field]?: string | undefined }

export const fieldsOf = (draft: Draft): readonly Field[] => kinds.find((each) => each.do === draft.do)?.fields ?? []

/** The change once it has all its fields; undefined as long as one is missing. */
export function changeOf(draft: Draft): Change | undefined {
  const fields = fieldsOf(draft)
  if (fields.some((field) => !draft[field]?.trim())) return undefined
  return Object.fromEntries([['do', draft.do], ...fields.map((field) => [field, draft[field]?.trim()])]) as Change
}

/** The scenario of some drafts; undefined as long as there is none or one is not finished. */
export function scenarioOf(drafts: readonly Draft[]): Scenario | undefined {
  const changes = drafts.flatMap((draft) => changeOf(draft) ?? [])
  return changes.length > 0 && changes.length === drafts.length ? { changes } : undefined
}

/** The drafts of an address; what is none is let go. */
export function draftsIn(text: string | undefined): readonly Draft[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(read) ? read.filter(isDraft) : []
  } catch {
    return []
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    kinds.some((kind) => kind.do === (value as Draft).do) &&
    Object.values(value).every((field) => typeof field === 'string')
  )
}

/** A change in words, with names for ids. */
export function saidOf(change: Change, name: (field: Field, id: string) => string): string {
  const of = (field: Field): string => name(field, (change as Draft)[field] ?? '')
  switch (change.do) {
    case 'party-leaves':
      return `${of('party')} leaves`
    case 'position-moves':
      return `${of('party')} moves to “${of('to')}” on ${of('issue')}`
    case 'happens':
      return `“${of('what')}” comes true`
    case 'fails':
      return `“${of('what')}” is ruled out`
    case 'measure-lifted':
      return `“${of('what')}” is lifted`
    case 'guarantee-given':
      return `“${of('what')}” is guaranteed`
    case 'deadline-passes':
      return `the deadline “${of('deadline')}” passes`
    case 'report-disbelieved':
      return `“${of('report')}” is not believed`
  }
}
