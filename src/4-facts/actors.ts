import type { ActorRef } from '../0-model/actor.ts'
import type { At, Mention } from '../3-syntax/analysis.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { distinct, type Scene } from './scene.ts'
import { base, stretch } from './span.ts'
import { belonging, documents, nameless, selfStanding } from './words/groups.ts'

/** Who acts in a clause: its subjects, by name where they have one. */
export function agents(scene: Scene, clause: Clause): readonly ActorRef[] {
  return distinct(clause.subjects.flatMap((subject) => actorsBehind(scene, subject) ?? actorAt(scene, subject.at)))
}

/**
 * “Brenta, the oldest of the unions, said”: whom a description between commas belongs to, where the tree has it as a
 * subject of its own behind that of the name.
 */
function actorsBehind(scene: Scene, subject: Argument): readonly ActorRef[] | undefined {
  const word = scene.word(subject.at)
  if (subject.tie !== 'subject' || word.upos !== 'NOUN' || base(word.deprel) !== 'nsubj') return undefined
  const first = scene
    .dependents({ sentence: subject.at.sentence, word: word.head })
    .find((child) => child.word < subject.at.word && base(scene.word(child).deprel) === 'nsubj')
  if (first === undefined || scene.word(first).upos !== 'PROPN') return undefined
  const all = coordinated(scene, first)
  const last = scene.word(all[all.length - 1]!)
  if (!/^\s*,\s*(?:(?:the|an?|its|their|his|her|both|one|two|all)\b)/i.test(scene.text.slice(last.end, word.start)))
    return undefined
  const named = distinct(all.flatMap((one) => actorAt(scene, one)))
  // “Norway, the unions and Denmark refused”: a list, and no description
  const listed = coordinated(scene, subject.at).length > 1
  return named.length === 0 ? undefined : listed ? distinct([...named, ...actorAt(scene, subject.at)]) : named
}

export function actorsOf(scene: Scene, holders: readonly Argument[]): readonly ActorRef[] {
  return distinct(holders.flatMap((holder) => actorAt(scene, holder.at)))
}

/**
 * The actors a noun phrase names: its own mention; else, for a noun that acts for a body (“the delegations of Oslo and
 * Bergen”, “Norwegian troops”), the bodies; else people without a name as the text calls them (“donors”).
 */
export function actorAt(scene: Scene, at: At, depth = 0): readonly ActorRef[] {
  const word = scene.word(at)
  const own = scene.mentionsAt(at)
  const mentions = own.length > 0 ? own : covering(scene, at)
  // “the delegations of Oslo and Bergen”: the bodies rather than a group without a name
  const vague = mentions.every(
    (mention) => mention.actor.id === undefined && mention.actor.of === undefined && mention.form !== 'name',
  )
  if (word.upos === 'NOUN' && mentions.every(({ form, actor }) => form === 'nominal' && actor.id === undefined)) {
    const named = setBeside(scene, at)
    if (named.length > 1 || (vague && named.length === 1 && !/Number=Plur/.test(word.feats))) return named
  }
  if (mentions.length > 0 && !(vague && belonging.has(word.lemma.toLowerCase())))
    return mentions.filter((mention) => !mention.place).map((mention) => withheld(mention, word.lemma))
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && word.upos !== 'ADJ' && word.upos !== 'NUM') return []
  const lemma = word.lemma.toLowerCase()
  const held = mentions.filter((mention) => !mention.place).map((mention) => withheld(mention, word.lemma))
  if (depth < 3 && (belonging.has(lemma) || word.upos === 'PROPN' || word.upos === 'NUM')) {
    const bodies = bodiesAt(scene, at, depth)
    // “union officials”, “a finance ministry official”: someone unnamed, of the body
    if (held.length === 1 && (nameless.has(lemma) || held[0]!.name.startsWith('unnamed ')))
      return bodies.length === 1 ? [ofBody(held[0]!, bodies[0]!)] : held
    if (bodies.length > 0) return bodies
  }
  if (held.length > 0) return held
  if (documents.has(lemma)) return issuers(scene, at)
  if (selfStanding.has(lemma) || belonging.has(lemma)) return [groupAt(scene, at)]
  return []
}

/** The bodies a noun acts for: “the delegations of Oslo and Bergen”, “Norwegian troops”, “police officers”. */
function bodiesAt(scene: Scene, at: At, depth: number): readonly ActorRef[] {
  const found = scene.dependents(at).flatMap((child) => {
    const word = scene.word(child)
    const relation = base(word.deprel)
    if (!/^(?:nmod|compound|amod|appos|flat)$/.test(relation)) return []
    if (relation === 'nmod' && !bodyOf(scene, child)) return []
    // “local officials”, “opposition parties”: what kind they are, not whose
    if (scene.mentionsAt(child).length === 0 && (word.upos === 'ADJ' || kinds.has(word.lemma.toLowerCase()))) return []
    return coordinated(scene, child).flatMap((one) => namedAt(scene, one, depth + 1))
  })
  return distinct(found)
}

/** Nouns that tell what a group is rather than whose. */
const kinds: ReadonlySet<string> = new Set(['opposition', 'minority', 'community', 'industry', 'village', 'coalition'])

function ofBody(actor: ActorRef, body: ActorRef): ActorRef {
  return actor.of === undefined ? { ...actor, of: body.id ?? body.name } : actor
}

/** “The statement said”: those who put the paper out, as an earlier clause tells (“said in a statement”). */
function issuers(scene: Scene, at: At): readonly ActorRef[] {
  const lemma = scene.word(at).lemma.toLowerCase()
  for (let sentence = at.sentence; sentence >= Math.max(0, at.sentence - 6); sentence--)
    for (const clause of [...scene.clausesIn(sentence)].reverse()) {
      if (clause.kind !== 'verb' || clause.subjects.length === 0) continue
      if (sentence === at.sentence && clause.at.word > at.word) continue
      if (clause.subjects.some((one) => scene.word(one.at).lemma.toLowerCase() === lemma)) continue
      const paper = [...clause.objects, ...clause.obliques].some(
        (one) => scene.word(one.at).lemma.toLowerCase() === lemma,
      )
      if (paper) return agents(scene, clause)
    }
  return []
}

/** “Three delegates”: people told of by their work alone, with no body they speak for, are told as unnamed. */
function withheld({ actor, form }: Mention, lemma: string): ActorRef {
  // “European and Ukrainian officials”: what stands for them has a name of its own
  const described = /^\p{Ll}/u.test(actor.name) || actor.name.toLowerCase().includes(lemma.toLowerCase())
  const bare =
    form === 'nominal' &&
    described &&
    actor.id === undefined &&
    actor.of === undefined &&
    nameless.has(lemma.toLowerCase())
  return bare && !actor.name.startsWith('unnamed ') ? { ...actor, name: `unnamed ${actor.name}` } : actor
}

/** “A shoe seller, Mr Holm”, “the co-chairs, Kari Holm and Ida Falk”: the names set beside a noun. */
function setBeside(scene: Scene, at: At): readonly ActorRef[] {
  for (const child of scene.dependents(at)) {
    if (child.word < at.word || !/^(?:appos|flat)/.test(scene.word(child).deprel)) continue
    const first = scene.mentionsAt(child).find((mention) => mention.form === 'name' && !mention.place)
    if (first !== undefined) return listFrom(scene, at.sentence, first).map((one) => one.actor)
  }
  return []
}

/** A name and those listed behind it: “Kari Holm, Ida Falk and Per Lund”. */
function listFrom(scene: Scene, sentence: number, first: Mention): readonly Mention[] {
  const list = [first]
  for (const mention of scene.mentionsIn(sentence)) {
    const last = list[list.length - 1]!
    if (mention.form !== 'name' || mention.place || mention.start < last.end) continue
    if (!/^,? ?(?:and|&)? $/.test(scene.text.slice(last.end, mention.start))) break
    list.push(mention)
  }
  return /^(?:,| and | & )/.test(scene.text.slice(first.end, first.end + 5)) && list.length > 1 ? list : [first]
}

/** Mentions by name whose words take this one in, where the parser put the head elsewhere in the name. */
function covering(scene: Scene, at: At) {
  const word = scene.word(at)
  if (word.upos !== 'PROPN' && word.upos !== 'NOUN') return []
  return scene
    .mentionsIn(at.sentence)
    .filter((one) => one.form === 'name' && one.start <= word.start && word.end <= one.end)
}

/** A word and those coordinated with it. */
export function coordinated(scene: Scene, at: At): readonly At[] {
  return [at, ...scene.dependents(at).filter((child) => base(scene.word(child).deprel) === 'conj')]
}

/** Whom a word names, places too: “the Paris government”. */
export function namedAt(scene: Scene, at: At, depth = 0): readonly ActorRef[] {
  const mentions = scene.mentionsAt(at)
  return mentions.length > 0 ? mentions.map((mention) => mention.actor) : actorAt(scene, at, depth)
}

/** “of Oslo”, “from Oslo”, “Oslo’s”: the body a noun acts for, not where it is. */
function bodyOf(scene: Scene, at: At): boolean {
  if (scene.word(at).deprel === 'nmod:poss') return true
  return scene
    .dependents(at)
    .some((child) => base(scene.word(child).deprel) === 'case' && /^(?:of|from|’s|'s)$/i.test(scene.word(child).form))
}

const lead =
  /^(?:the|a|an|some|several|many|most|other|all|both|two|three|four|one|his|her|its|their|our|these|those|this|that)\s+/i
const clausal: ReadonlySet<string> = new Set(['acl', 'appos', 'advcl', 'nmod', 'parataxis', 'conj', 'case', 'dep'])

/** People without a name as the text calls them: the noun with what stands before it. */
function groupAt(scene: Scene, at: At): ActorRef {
  const span = stretch(scene, at, { relations: clausal })
  const name = scene.text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(lead, '')
  const told = name === '' ? scene.word(at).form : name
  // people who speak for someone without being named are told apart from groups that stand for themselves
  return { name: nameless.has(scene.word(at).lemma.toLowerCase()) ? `unnamed ${told}` : told, mention: span }
}

/** Whether an actor has an id, a body it speaks for or a name of its own; loose groups have none. */
export function isNamed(actor: ActorRef): boolean {
  return actor.id !== undefined || actor.of !== undefined || /^\p{Lu}/u.test(actor.name)
}

/** Whether anyone at all is named in these. */
export function someone(actors: readonly ActorRef[]): boolean {
  return actors.length > 0
}
