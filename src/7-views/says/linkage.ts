import { type Line, part } from './line.ts'

const ties = {
  precondition_of: 'only after',
  quid_pro_quo: 'in exchange for',
  package_with: 'together with',
  sequenced_before: 'after',
  contingent_on_event: 'depends on',
  excludes: 'rules out',
  guarantees: 'is guaranteed by',
  compensates: 'makes up for',
  retaliates_for: 'in retaliation for',
} as const

export const linkage: Line<'linkage'> = (fact, { who }) =>
  `${part('', who, ': ')}${fact.what} — ${fact.factuality.negated ? 'not ' : ''}${ties[fact.type]} — ${fact.dependsOn}`
