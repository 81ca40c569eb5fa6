/**
 * How well facts of several reports are told to be one item, on corpus/n4: pairs of facts of one kind, both of which
 * the corpus puts into some item. Dossier a was used for tuning, b only for measuring.
 *
 *   npx tsx bench/record/identity.ts [--errors] [--aside]        # b is set aside: for closing figures
 */
import { features } from '../../src/5-record/identity/features.ts'
import { namesOf } from '../../src/5-record/identity/names.ts'
import { explained } from '../../src/5-record/identity/score.ts'
import { goldDossier, goldItems } from './gold.ts'

const types = ['meeting', 'proposal', 'demand', 'agreement', 'deadline', 'measure', 'rival']

for (const name of process.argv.includes('--aside') ? (['a', 'b'] as const) : (['a'] as const)) {
  const record = goldDossier(name)
  const groups = goldItems(name)
    .filter((item) => types.includes(String(item.type)))
    .flatMap((item): string[][] => {
      if (item.type === 'rival' && !/airport/.test(String(item.title))) return []
      const parts = [item, ...((item.versions as (typeof item)[]) ?? [])]
      const accounts = ((item.accounts as (typeof item)[]) ?? []).flatMap(
        (account) => (account.facts as string[]) ?? [],
      )
      return [...parts.map((part) => (part.facts as string[]) ?? []), accounts].filter((facts) => facts.length > 0)
    })
  const of = new Map<string, number[]>()
  groups.forEach((facts, i) => {
    for (const id of facts) of.set(id, [...(of.get(id) ?? []), i])
  })
  const names = namesOf(record)
  const seen = new Map(
    [...record.facts.values()].map((held) => [
      held.id,
      features(held, record.reports.get(held.report)?.published ?? null, names),
    ]),
  )
  const total = { right: 0, wrong: 0, missed: 0 }
  const byKind = new Map<string, { right: number; wrong: number; missed: number }>()
  const ids = [...of.keys()].sort()
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const x = record.facts.get(a)
      const y = record.facts.get(b)
      if (
        !x ||
        !y ||
        x.fact.kind !== y.fact.kind ||
        ['statement', 'response', 'linkage', 'accusation'].includes(x.fact.kind)
      )
        continue
      const gold = of.get(a)?.some((g) => of.get(b)?.includes(g)) ?? false
      const found = x.item === y.item
      if (!gold && !found) continue
      const key = gold ? (found ? 'right' : 'missed') : 'wrong'
      total[key]++
      const kind = byKind.get(x.fact.kind) ?? { right: 0, wrong: 0, missed: 0 }
      kind[key]++
      byKind.set(x.fact.kind, kind)
      if (key !== 'right' && process.argv.includes('--errors')) {
        const why = explained(seen.get(a) as never, seen.get(b) as never)
        const reasons = why.reasons.map((r) => `${r.signal} ${r.points.toFixed(1)}`).join(', ')
        console.log(`  ${key} ${x.fact.kind} ${a} ${b} ${why.points.toFixed(2)} (${reasons})`)
      }
    }
  const line = ({ right, wrong, missed }: typeof total) =>
    `precision ${(right / (right + wrong || 1)).toFixed(2)} (${right}/${right + wrong}) recall ${(right / (right + missed || 1)).toFixed(2)} (${right}/${right + missed}) F1 ${((2 * right) / (2 * right + wrong + missed || 1)).toFixed(2)}`
  console.log(`dossier ${name}: ${line(total)}`)
  for (const [kind, counts] of byKind) console.log(`  ${kind.padEnd(10)} ${line(counts)}`)
}
