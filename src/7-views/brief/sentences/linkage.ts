import type { Fact } from '../../../0-model/fact.ts'
import { content, inside, type Say, verb } from './say.ts'
import { listedSubject } from './subject.ts'

/** What somebody does with the two ends, in one word for each number. */
const forms: { readonly [T in Fact<'linkage'>['type']]: (a: string, b: string, many: boolean) => string } = {
  precondition_of: (a, b, many) => `${verb(many, 'makes', 'make')} ${a} conditional on ${b}`,
  contingent_on_event: (a, b, many) => `${verb(many, 'makes', 'make')} ${a} conditional on ${b}`,
  sequenced_before: (a, b, many) => `${verb(many, 'wants', 'want')} ${b} before ${a}`,
  quid_pro_quo: (a, b, many) => `${verb(many, 'links', 'link')} ${a} to ${b} as an exchange`,
  package_with: (a, b, many) => `${verb(many, 'treats', 'treat')} ${a} and ${b} as one package`,
  excludes: (a, b, many) => `${verb(many, 'holds', 'hold')} that ${a} and ${b} exclude each other`,
  guarantees: (a, b, many) => `${verb(many, 'ties', 'tie')} ${a} to ${b} as a guarantee`,
  compensates: (a, b, many) => `${verb(many, 'presents', 'present')} ${a} as compensation for ${b}`,
  retaliates_for: (a, b, many) => `${verb(many, 'presents', 'present')} ${a} as retaliation for ${b}`,
}

export const linkage: Say<'linkage'> = (fact, tools) => {
  const what = content(fact, tools, fact.what)
  const on = content(fact, tools, fact.dependsOn)
  const who = listedSubject(fact, tools)
  if (!what || !on || !who || fact.factuality.negated) return null
  const ends = new Set(['noun', 'gerund'])
  if (!ends.has(what.shape) || !ends.has(on.shape)) return null
  return `${who.text} ${forms[fact.type](inside(what.text), inside(on.text), who.many)}`
}
