import type { ActorRef } from '../../0-model/actor.ts'
import type { At } from '../../3-syntax/analysis.ts'
import { agents, coordinated, namedAt } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { caseOf, dateAt, dateOf, factualityOf, placeNamed, placeOf, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { base, clauseSpan, stretch } from '../span.ts'
import { armed, type Harm, harming, harms } from '../words/incident.ts'
import { byWord } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { blameOf } from './blame.ts'
import { casualties } from './casualties.ts'
import { overall } from './overall.ts'

const harmOf = byWord(harms)
const verbHarm = byWord(harming)

/** Verbs that tell that such an event was: what it did, or that it happened. */
const happening =
  /^(?:kill|wound|injure|leave|displace|hit|destroy|take place|occur|happen|cause|drive|erupt|break out|continue|rage|flare|flare up|begin|start|follow|target|strike|damage|carry out|launch|mount|stage|conduct|commit|resume|intensify|escalate|rock|shake|break|force|rise|reach|stand|suffer|put|spread|hear|report|see|kill off|persist)$/

/** “Russian strikes”, “attacks on Lund”, “the shelling of the port by rebels”, “three killings”. */
export function harmNouns(scene: Scene): Draft<'incident'>[] {
  const found: Draft<'incident'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      const at = { sentence, word: index }
      if (word.upos === 'ADJ' || word.upos === 'NOUN') found.push(...deadAt(scene, at))
      if (word.upos !== 'NOUN') return
      const harm = harmOf.get(word.lemma.toLowerCase())
      if (harm === undefined || base(word.deprel) === 'compound') return
      const draft = eventOf(scene, at, harm)
      if (draft !== null) found.push(draft)
    })
  })
  return found
}

function eventOf(scene: Scene, at: At, harm: Harm): Draft<'incident'> | null {
  const { by, on, hit } = partsOf(scene, at)
  const held = scene.holding(at).find((one) => one.clause.kind === 'verb')
  const clause = held?.clause
  // “the shelling wounded two”: the verb tells it
  if (
    clause !== undefined &&
    held?.part === 'subject' &&
    /^(?:attack|displacement)$/.test(verbHarm.get(clause.lemma) ?? '') &&
    !/^(?:erupt|break out|rock)$/.test(clause.lemma)
  )
    return null
  if (/^strike$/.test(scene.word(at).lemma) && !armed.test(sentenceOf(scene, at).replace(/\bstrikes?\b/gi, '')))
    return null
  const telling = clause !== undefined && happening.test(clause.lemma) && held?.part !== 'oblique'
  const span = telling ? clauseSpan(scene, clause) : stretch(scene, at)
  const counts = casualties(words(scene, span))
  const counted = counts.killed !== undefined || counts.injured !== undefined
  const date = dateAt(scene, at) ?? (clause === undefined ? null : dateOf(scene, clause))
  const own = dateAt(scene, at)
  const numbered = scene.dependents(at).some((child) => scene.word(child).deprel === 'nummod')
  // a bare noun tells no event: someone does it, someone suffers it, or a count, a day or a happening stands with it
  if (by.length === 0 && on.length === 0 && own === null && !counted && !hit && !numbered && !telling) return null
  if (harm === 'other' && !counted && own === null && !telling) return null
  const place = (clause === undefined ? undefined : placeOf(scene, clause)) ?? placeAt(scene, at)
  // “responded with air strikes”, “hit back with raids”: whoever does so strikes
  const answering =
    held?.argument.preposition === 'with' &&
    /^(?:respond|retaliate|answer|reply|hit back|react)$/.test(held.clause.lemma)
  const acting = (telling && held?.part === 'object') || answering ? agents(scene, held!.clause) : []
  return {
    label: overall(counts, date, false) ? 'other' : harm,
    actors: distinct([...by, ...acting]),
    counterparts: on,
    date,
    span,
    at,
    signs: [
      harm,
      counted ? 'counted' : 'uncounted',
      by.length > 0 ? 'by someone' : acting.length > 0 ? 'by whoever acts' : 'by nobody',
    ],
    rule: `noun of ${harm}${telling ? ' that happened' : counted ? ' with a count' : by.length > 0 ? ' with who did it' : on.length > 0 || hit ? ' with what it hit' : numbered ? ', counted' : ' with its day'}: ${clause?.lemma ?? caseOf(scene, at) ?? '-'}`,
    ...(telling ? { factuality: factualityOf(scene, clause) } : {}),
    ...counts,
    ...(place === undefined ? {} : { place }),
    ...blameOf(scene, at),
  }
}

function sentenceOf(scene: Scene, at: At): string {
  const { start, end } = scene.trees[at.sentence]!.sentence
  return scene.text.slice(start, end)
}

function placeAt(scene: Scene, at: At) {
  const span = stretch(scene, at)
  const place = scene
    .mentionsIn(at.sentence)
    .find((mention) => mention.place && mention.start >= span.start && mention.end <= span.end)
  return place === undefined ? undefined : placeNamed(scene, place)
}

/** “Dead since then: up to 200,000”, “leaving 15 dead”, “the number of displaced at 9,000”: a count of the dead or driven out. */
function deadAt(scene: Scene, at: At): Draft<'incident'>[] {
  const word = scene.word(at)
  const harm: Harm | null = /^(?:dead|killed)$/i.test(word.form)
    ? 'attack'
    : /^displaced$/i.test(word.form)
      ? 'displacement'
      : null
  if (harm === null) return []
  const own = scene.clauseAt(at)
  // “the accord was dead in five months”, “shot dead a traveller”
  if (own?.kind === 'copula' && own.subjects.some((one) => isThing(scene.word(one.at).lemma, 'deal', 'talks', 'offer')))
    return []
  if (word.head >= 0 && verbHarm.has(scene.clauseAt({ sentence: at.sentence, word: word.head })?.lemma ?? '')) return []
  const { start, end } = scene.trees[at.sentence]!.sentence
  let span = { start, end }
  for (let up: At | null = at, steps = 0; up !== null && steps < 5; steps++) {
    const clause = scene.clauseAt(up)
    if (clause !== undefined && clause.kind !== 'noun' && up.word !== at.word) {
      span = clauseSpan(scene, clause)
      break
    }
    const head: number = scene.word(up).head
    up = head < 0 ? null : { sentence: at.sentence, word: head }
  }
  const told = words(scene, span)
  const number =
    /\b\d[\d,.]*\b|\b(?:dozens|scores|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(told)
  if (!number) return []
  const counts = harm === 'attack' ? casualties(told) : {}
  return [
    {
      label: overall(counts, null, false) ? 'other' : harm,
      actors: [],
      counterparts: [],
      date: dateAt(scene, at),
      span,
      at,
      rule: `count of ${harm === 'attack' ? 'the dead' : 'the displaced'}`,
      ...counts,
    },
  ]
}

interface Parts {
  readonly by: readonly ActorRef[]
  readonly on: readonly ActorRef[]
  /** Whether anything at all is told that it hit. */
  readonly hit: boolean
}

function partsOf(scene: Scene, at: At): Parts {
  const by: ActorRef[] = []
  const on: ActorRef[] = []
  let hit = false
  for (const child of scene.dependents(at)) {
    const relation = scene.word(child).deprel
    const preposition = caseOf(scene, child)
    const named = coordinated(scene, child).flatMap((one) => namedAt(scene, one))
    const adjective = relation === 'amod' || relation === 'compound'
    if (relation === 'nmod:poss' || (adjective && scene.mentionsAt(child).some((mention) => !mention.place)))
      by.push(...named)
    else if (base(relation) === 'nmod' && /^(?:by|between)$/.test(preposition ?? '')) by.push(...named)
    else if (base(relation) === 'nmod' && /^(?:of|on|against|at|in|near|into|over)$/.test(preposition ?? '')) {
      hit = true
      if (/^(?:of|on|against|at)$/.test(preposition ?? '')) on.push(...named)
    }
  }
  return { by: distinct(by), on: distinct(on), hit }
}
