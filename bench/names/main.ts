/**
 * Actors. How many of those that the agreed facts of `corpus/` name are found by a mention in the sentences of their
 * evidence; how many people with an affiliation have the right one; and the time beside that of the parser, in one run.
 * `npx tsx bench/names/main.ts [--missed] [ID…]`. Reports set aside are left out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActorRef } from '../../src/0-model/actor.ts'
import { plainReport } from '../../src/1-report/plain.ts'
import { sentences } from '../../src/2-text/sentences.ts'
import { english } from '../../src/3-syntax/load.ts'
import { fold } from '../../src/3-syntax/names/fold.ts'
import { mentions } from '../../src/3-syntax/names/mentions.ts'

interface GoldActor {
  readonly actor: string
  readonly actor_of?: string
}
type GoldFact = Readonly<Record<string, unknown>> & {
  readonly evidence: { readonly start: number; readonly end: number }
}
interface GoldReport {
  readonly id: string
  readonly published: string
  readonly facts: readonly GoldFact[]
}

/** Fields of a fact that name who acts. */
const roles = ['speaker', 'with', 'actor', 'by', 'participants', 'parties', 'actors']

const corpus = new URL('../../corpus/', import.meta.url).pathname
const missed = process.argv.includes('--missed')
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const aside = new Set(readFileSync(join(corpus, 'aside.txt'), 'utf8').split(/\s+/))
const parser = english()

const plain = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Codes, names and family names under which one actor may be given. */
function keys({ actor, actor_of }: GoldActor): string[] {
  const words = plain(actor).split(' ')
  const own = /^(?:unnamed|the president)/.test(actor) ? ['unnamed'] : [plain(actor), words.at(-1)!]
  return actor_of === undefined ? own : [...own, plain(actor_of)]
}
const found = ({ id, name, of }: ActorRef): string[] =>
  keys({ actor: id ?? name, ...(of === undefined ? {} : { actor_of: of }) })

let all = 0
let hit = 0
let owned = 0
let right = 0
let wrong = 0
let parsing = 0
let naming = 0
for (const folder of readdirSync(corpus).filter((name) => /^\w+$/.test(name))) {
  const lines = readFileSync(join(corpus, folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
  for (const { id, published, facts } of lines.map((line) => JSON.parse(line) as GoldReport)) {
    if (aside.has(id) || (only.length > 0 && !only.includes(id))) continue
    const report = plainReport(id, readFileSync(join(corpus, folder, `${id}.txt`), 'utf8'), { published })
    const start = performance.now()
    const trees = parser.parse(sentences(report))
    const parsed = performance.now()
    const told = mentions(report, trees)
    naming += performance.now() - parsed
    parsing += parsed - start
    const people = new Map<string, GoldActor>()
    for (const fact of facts) {
      const near = trees.filter(
        ({ sentence }) => sentence.start < fact.evidence.end && sentence.end > fact.evidence.start,
      )
      const from = near[0]?.sentence.start ?? fact.evidence.start
      const to = near.at(-1)?.sentence.end ?? fact.evidence.end
      const here = new Set(
        told.filter((one) => !one.place && one.start < to && one.end > from).flatMap(({ actor }) => found(actor)),
      )
      for (const gold of roles.flatMap((role) => (fact[role] ?? []) as GoldActor | GoldActor[])) {
        all++
        if (keys(gold).some((key) => here.has(key))) hit++
        else if (missed)
          console.log(`${id}: ${gold.actor} in “${report.text.slice(fact.evidence.start, fact.evidence.end)}”`)
        if (gold.actor_of !== undefined && / /.test(gold.actor) && !/^(?:unnamed|the) /.test(gold.actor))
          people.set(gold.actor, gold)
      }
    }
    for (const gold of people.values()) {
      const person = told.find(({ actor }) => actor.name === gold.actor)?.actor
      if (person === undefined) continue
      owned++
      if (person.of !== undefined && plain(person.of) === plain(gold.actor_of!)) right++
      else if (person.of !== undefined) wrong++
    }
  }
}
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
console.log(`actors found near their evidence: ${hit} of ${all} (${share(hit, all)})`)
console.log(
  `people with an affiliation: ${right} of ${owned} right (${share(right, owned)}), ${wrong} wrong, the rest open`,
)
console.log(`names take ${share(naming, parsing)} of the parser's time`)
