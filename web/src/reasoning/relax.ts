import type { Incompatible } from '../../../src/6-reasoning/findings.ts'

type Finding = Incompatible['incompatible'][number]

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
