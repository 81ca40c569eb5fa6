import type { Fact } from '../../0-model/fact.ts'
import { states } from '../../3-syntax/names/states.ts'
import { actorId } from '../identity/names.ts'
import { stem, stops } from '../identity/words.ts'
import { plainWords } from '../independence/sketch.ts'
import { type Record, standing } from '../record.ts'

/** An issue the agenda lacks: what positions that match none of its items have in common. */
export interface SuggestedIssue {
  /** The phrase most of them use, as they write it. */
  readonly name: string
  readonly words: readonly string[]
  readonly facts: readonly string[]
  readonly actors: readonly string[]
}

/** Words of time and measure: “within days” is when, not what. */
const times: ReadonlySet<string> = new Set(
  (
    'hour hours day days week weeks month months year years today tomorrow yesterday now soon immediately earlier later early late ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december before after until within since first second third one two three four five least most more less least'
  ).split(' '),
)

/** Words that name a doing and nothing done: no issue by themselves, only with what they are done to. */
const bare: ReadonlySet<string> = new Set(
  (
    'accept agree allow answer approve ask back begin bring call come consider continue decide demand discuss do end ensure get give go ' +
    'have hold insist join keep know leave let make meet must need oppose participate prepare put refuse reject remain renounce require resume ' +
    'return see send set sign start stay stop support take talk use wait want willing ready full new possible'
  )
    .split(' ')
    .map(stem),
)

/** Names of states and what is theirs: whose it is, not what. */
const nations: ReadonlySet<string> = new Set(
  states.flatMap(({ names, adjectives, people }) =>
    [...names, ...adjectives, ...people].flatMap((name) => plainWords(name)),
  ),
)

/** Words of a phrase at most: longer ones repeat by accident or by copying. */
const longest = 3

/**
 * Positions that match no item of the agenda, and the issues they suggest: clusters around the phrases they share,
 * the phrase with most positions first, each position in one cluster.
 */
export function suggestIssues(
  record: Record,
  options: { readonly least?: number } = {},
): {
  readonly suggested: readonly SuggestedIssue[]
  readonly unmatched: readonly string[]
} {
  const { least = 2 } = options
  const loose = standing(record, { kind: 'position' }).filter(({ issue }) => issue === null)
  const phrases = new Map<string, { readonly shown: string; readonly facts: Set<string> }>()
  for (const { id, fact } of loose)
    for (const [key, shown] of phrasesOf(fact.about ?? fact.evidence.exact, namesIn(fact))) {
      const known = phrases.get(key)
      if (known) known.facts.add(id)
      else phrases.set(key, { shown, facts: new Set([id]) })
    }
  const left = new Set(loose.map(({ id }) => id))
  const suggested: SuggestedIssue[] = []
  for (;;) {
    const best = strongest(phrases, left, least)
    if (!best) break
    const facts = [...best.facts].filter((id) => left.has(id))
    for (const id of facts) left.delete(id)
    const actors = new Set(
      facts.flatMap((id) => record.facts.get(id)?.fact.actors.map((ref) => actorId(record, ref)) ?? []),
    )
    suggested.push({ name: best.shown, words: [best.shown], facts, actors: [...actors].sort() })
  }
  return { suggested, unmatched: [...left] }
}

/** The phrase that covers most positions still loose, a longer one before a shorter at the same number. */
function strongest(
  phrases: ReadonlyMap<string, { readonly shown: string; readonly facts: ReadonlySet<string> }>,
  left: ReadonlySet<string>,
  least: number,
) {
  let best: { readonly shown: string; readonly facts: ReadonlySet<string> } | null = null
  let most = 0
  for (const [key, phrase] of phrases) {
    const count = [...phrase.facts].filter((id) => left.has(id)).length
    if (count < least) continue
    const points = count + key.split(' ').length / 10
    if (points > most) {
      most = points
      best = phrase
    }
  }
  return best
}

/** Words of the names of those who act: an issue is not named after who holds a position on it. */
function namesIn({ actors, counterparts }: Fact): ReadonlySet<string> {
  return new Set([...actors, ...counterparts].flatMap(({ name }) => plainWords(name)))
}

/** Runs of up to three words that say something, stems as the key. */
function phrasesOf(text: string, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let run: string[] = []
  const flush = () => {
    for (let from = 0; from < run.length; from++)
      for (let to = from + 1; to <= Math.min(run.length, from + longest); to++) {
        const words = run.slice(from, to)
        if (words.every((word) => bare.has(stem(word)) || nations.has(word))) continue
        found.set(words.map(stem).join(' '), words.join(' '))
      }
    run = []
  }
  for (const word of plainWords(text))
    if (stops.has(word) || times.has(word) || names.has(word) || word.length < 3 || /^\d/.test(word)) flush()
    else run.push(word)
  flush()
  return found
}
