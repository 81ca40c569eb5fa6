import type { Named } from '../api/address.ts'
import type { Table } from '../share/table.ts'
import { count } from '../words.ts'

type Finding = Named<'ReasonFinding'>

/** The demands that stand in any incompatible set, each once, with how many sets it stands in; the most entangled first. */
export function entangled(
  findings: readonly Finding[],
): readonly { readonly id: string; readonly says: string; readonly sets: number }[] {
  const found = new Map<string, { id: string; says: string; sets: number }>()
  for (const { members } of findings)
    for (const { id, says } of members) {
      const known = found.get(id) ?? { id, says, sets: 0 }
      known.sets++
      found.set(id, known)
    }
  return [...found.values()].sort((a, b) => b.sets - a.sets || a.says.localeCompare(b.says))
}

/**
 * The incompatible sets that are left where some demands give way. Minimal sets without a demand stay as they are when
 * it is dropped, and no new one comes up, so this is exact and needs no search.
 */
export function left(findings: readonly Finding[], given: ReadonlySet<string>): readonly Finding[] {
  return findings.filter(({ members }) => !members.some((member) => given.has(member.id)))
}

/** The demands an address supposes to give way; what is none is let go. */
export function givenIn(text: string | undefined): ReadonlySet<string> {
  try {
    const read: unknown = JSON.parse(text ?? '[]')
    return new Set(Array.isArray(read) ? read.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

/** “1 of 3 sets is left where this gives way”. */
export function leftOf(left: number, all: number, given: number): string {
  const what = given === 1 ? 'this gives way' : `these ${given} give way`
  return `${left === 0 ? 'none' : left} of ${count(all, 'set')} ${left === 1 || left === 0 ? 'is' : 'are'} left where ${what}`
}

/** The sets as rows: each demand with its words. */
export function setsTable(findings: readonly Finding[]): Table {
  return [
    ['Set', 'Party', 'Demand', 'Words', 'Published'],
    ...findings.flatMap(({ members }, at) =>
      members.map((member) => [
        String(at + 1),
        member.party,
        member.says,
        member.quotes[0]?.exact ?? '',
        member.quotes[0]?.published ?? '',
      ]),
    ),
  ]
}
