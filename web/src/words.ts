import type { Kind } from '../../src/0-model/fact.ts'

/** What a kind of fact is called, and the word for several of them. */
export const kindWords: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  position: { one: 'Position', many: 'Positions' },
  proposal: { one: 'Proposal', many: 'Proposals' },
  response: { one: 'Response', many: 'Responses' },
  linkage: { one: 'Linkage', many: 'Linkages' },
  meeting: { one: 'Meeting', many: 'Meetings' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  deadline: { one: 'Deadline', many: 'Deadlines' },
  measure: { one: 'Measure', many: 'Measures' },
  incident: { one: 'Incident', many: 'Incidents' },
  statement: { one: 'Statement', many: 'Statements' },
  accusation: { one: 'Accusation', many: 'Accusations' },
}

/** Kinds in the order an analyst looks for them. */
export const kindOrder = Object.keys(kindWords) as Kind[]

/** The kinds as a list to choose from. */
export const kinds = kindOrder.map((id) => ({ id, name: kindWords[id].many }))

const labels: Readonly<Record<string, string>> = {
  'in-force': 'in force',
  'red-line': 'red line',
  // Read from what depends to what it depends on.
  precondition_of: 'only after',
  quid_pro_quo: 'in exchange for',
  package_with: 'together with',
  sequenced_before: 'after',
  contingent_on_event: 'depends on',
  excludes: 'rules out',
  guarantees: 'is guaranteed by',
  compensates: 'makes up for',
  retaliates_for: 'in retaliation for',
}

/** A label or type as users read it. */
export function label(name: string): string {
  return labels[name] ?? name.replaceAll('_', ' ').replaceAll('-', ' ')
}

/** The label of a fact, of a kind that has one. */
export function labelOf(fact: { readonly kind: Kind }): string | undefined {
  return 'label' in fact && typeof fact.label === 'string' ? fact.label : undefined
}

/** Whose word a fact is, in one phrase. */
export function whoseWord(channel: string, speaker?: string): string {
  switch (channel) {
    case 'direct':
      return speaker ? `quoted words of ${speaker}` : 'quoted words'
    case 'indirect':
      return speaker ? `reported words of ${speaker}` : 'reported words'
    case 'anonymous':
      return 'unnamed sources'
    case 'document':
      return speaker ? `a document of ${speaker}` : 'a document'
    default:
      return 'the outlet’s own words'
  }
}

/** `1 report`, `3 reports`, `no reports`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? `no ${many}` : `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

/** “11 reports, 3 independent”: how many tell it, and how many of them are voices of their own. */
export function voices(total: number, independent: number): string {
  return total === 1 ? '1 report' : `${count(total, 'report')}, ${independent} independent`
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
