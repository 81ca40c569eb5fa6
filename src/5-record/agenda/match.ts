import type { Fact } from '../../0-model/fact.ts'
import type { Issue } from '../../0-model/issue.ts'
import { plainWords } from '../independence/sketch.ts'

/** The agenda item a fact belongs to: the one it names, else the one most of whose words it uses (of two alike the first by id), else none. */
export function issueOf(fact: Fact, issues: ReadonlyMap<string, Issue>): string | null {
  if (fact.issue !== undefined) return fact.issue
  return best(fact, issues)
}

interface Worded {
  readonly id: string
  readonly name: string
  readonly words: readonly string[]
}

function best(fact: Fact, things: ReadonlyMap<string, Worded>): string | null {
  if (things.size === 0) return null
  const text = ` ${plainWords(`${fact.about ?? ''} ${fact.evidence.exact}`).join(' ')}`
  let found: string | null = null
  let most = 0
  for (const thing of things.values()) {
    let points = 0
    for (const word of [thing.name, ...thing.words]) {
      const plain = plainWords(word).join(' ')
      if (plain && text.includes(` ${plain}`)) points += plain.split(' ').length
    }
    // the order in which the agenda came must not decide
    if (points > most || (points === most && found !== null && thing.id < found)) {
      most = points
      found = thing.id
    }
  }
  return found
}
