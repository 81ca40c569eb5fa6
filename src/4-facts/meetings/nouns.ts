import { days } from '../../0-model/edtf.ts'
import type { At } from '../../3-syntax/analysis.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { dateFrom } from '../../3-syntax/times/date-of.ts'
import { actorsOf, agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { partiesAt } from '../principals.ts'
import { caseOf, dateAt, dateOf, placeNamed, placeOf } from '../reading.ts'
import { distinct, type Held, type Scene } from '../scene.ts'
import { base, clauseSpan, cover, stretch } from '../span.ts'
import { chairing, endings, type Fate, fates, hosting, measures, states } from '../words/meeting.ts'
import { byWord, listed } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { sidesOf } from './sides.ts'
import { ahead, commitment, statusOf } from './status.ts'

const fateOf = byWord(fates)
const stateOf = byWord(states)
const giving = listed(hosting)
const heading = listed(chairing)
const measuring = listed(measures)

/** A noun for talks or a visit, with what its clause says became of it. */
export function meetingNouns(scene: Scene): Draft<'meeting'>[] {
  const found: Draft<'meeting'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || !isThing(word.lemma, 'talks', 'visit')) return
      if (base(word.deprel) === 'compound') return
      // “told a press conference”, “the constituent assembly”: no meeting of parties
      if (/^(?:assembly|parliament)$/.test(word.lemma) || pressed(scene, { sentence, word: index })) return
      // “the UN mission said”: a body, not a journey
      if (scene.mentionsAt({ sentence, word: index }).some((mention) => !mention.place && mention.form === 'name'))
        return
      const draft = meetingAt(scene, { sentence, word: index })
      if (draft !== null) found.push(draft)
    })
  })
  return found
}

function pressed(scene: Scene, at: At): boolean {
  return scene.dependents(at).some((child) => /^(?:press|news|cabinet|media)$/i.test(scene.word(child).form))
}

function meetingAt(scene: Scene, at: At): Draft<'meeting'> | null {
  const top = measured(scene, at)
  const held = [...scene.holding(at), ...(top === null ? [] : scene.holding(top))]
  // what the main verb says became of it goes before “planned for May”, “chaired by X” on the noun
  const main = held.filter((one) => one.clause.link !== 'modifier' && one.clause.link !== 'relative')
  for (const one of [...main, ...held.filter((other) => !main.includes(other))]) {
    const fate = fateIn(scene, one)
    if (fate !== undefined) return draftOf(scene, at, one, fate)
  }
  return named(scene, at, top)
}

/** “six days of talks”, “a second round of negotiations”: the noun that counts them. */
function measured(scene: Scene, at: At): At | null {
  const word = scene.word(at)
  if (base(word.deprel) !== 'nmod' || caseOf(scene, at) !== 'of') return null
  const head = { sentence: at.sentence, word: word.head }
  return measuring.has(scene.word(head).lemma.toLowerCase()) ? head : null
}

/** Prepositions that make a noun the end of a going or joining. */
const into = /^(?:at|in|to|from|of|into|out of|away from|during|for|with|on|through|over)$/
/** Verbs whose oblique is the meeting itself. */
const joining =
  /^(?:attend|join|lead|chair|take part|participate|sit|come|go|return|gather|preside|speak|address|appear|walk out|withdraw|pull out|storm out|stay away|drop out|enter|travel|host|break off|break up|agree|call|look to|quit|meet|send|invite|arrive|represent|be|lock|engage|embroil)$/

/** What is done to a meeting by others: as the one who does it, the noun is a body (“the delegation proposed”). */
const arranging = /^(?:call|propose|announce|schedule|arrange|plan|demand|request|invite|offer|suggest|seek|want)$/

function fateIn(scene: Scene, { clause, part, argument }: Held): Fate | undefined {
  if (clause.kind === 'copula')
    return part === 'subject'
      ? (stateOf.get(clause.lemma) ?? stateOf.get(scene.word(clause.at).form.toLowerCase()))
      : undefined
  // “the mission called for calm”: who calls for something is not called
  const calls =
    clause.lemma === 'call' && clause.obliques.some((one) => /^(?:for|on|upon)$/.test(one.preposition ?? ''))
  if (calls && part !== 'oblique') return undefined
  if (part === 'subject' && !clause.passive && arranging.test(clause.lemma)) return undefined
  const together =
    clause.lemma === 'bring' && scene.dependents(clause.at).some((child) => scene.word(child).lemma === 'together')
  // “was left to others”: nobody left the talks
  if (clause.lemma === 'leave' && clause.passive) return undefined
  const fate = together ? 'held' : (phrasal(scene, clause, argument) ?? fateOf.get(clause.lemma))
  if (fate === undefined) return undefined
  if (part !== 'oblique') return fate
  const leaves = phrasal(scene, clause, argument) !== undefined
  if (!into.test(argument.preposition ?? '') || !(joining.test(clause.lemma) || leaves)) return undefined
  return fate
}

/** “walked out of the talks”, “stayed away from the summit”: the verb with the first word of what follows it. */
function phrasal(scene: Scene, clause: Clause, argument: Argument): Fate | undefined {
  const particle = scene
    .dependents(clause.at)
    .map((child) => scene.word(child))
    .find((word) => /^(?:advmod|compound:prt)$/.test(word.deprel) && /^(?:away|off|out|together)$/.test(word.form))
  const first = particle?.form ?? argument.preposition?.split(' ')[0]
  return first === undefined ? undefined : fateOf.get(`${clause.lemma} ${first}`)
}

/** The day still to come that is named behind a meeting: “proposed talks in Oslo on May 15”. */
function aheadOf(scene: Scene, clause: Clause, at: At): string | null {
  const today = days(scene.report.published)?.from
  const { start } = scene.word(at)
  const { end } = clauseSpan(scene, clause)
  const time = scene
    .timesIn(at.sentence)
    .find(
      (one) =>
        one.type !== 'SET' &&
        one.start > start &&
        one.end <= end &&
        (days(one.edtf)?.to ?? -Infinity) >= (today ?? Infinity),
    )
  return time === undefined ? null : dateFrom(scene, time)
}

function draftOf(scene: Scene, at: At, { clause, part, argument }: Held, fate: Fate): Draft<'meeting'> {
  // “proposed talks on 11 May”: the day of the verb is when it was said
  const spoken = fate === 'planned' && part === 'object' && clause.tense === 'past' && clause.modal === null
  const date = spoken ? (dateAt(scene, at) ?? aheadOf(scene, clause, at)) : (dateOf(scene, clause) ?? dateAt(scene, at))
  const label = statusOf(scene, clause, fate, date)
  const acting = part === 'subject' ? [] : agents(scene, clause)
  const asHost = giving.has(clause.lemma)
  const asHead = heading.has(clause.lemma)
  const sides = sidesOf(scene, at, clause)
  const participants = distinct([
    ...partiesAt(scene, at.sentence, at.word),
    ...(asHost || asHead ? [] : acting),
    ...(/^(?:bring|bring together|gather|unite)$/.test(clause.lemma) ? actorsOf(scene, clause.objects) : []),
    ...actorsOf(
      scene,
      clause.obliques.filter(
        (one) => /^(?:with|between|among|alongside)$/.test(one.preposition ?? '') && one !== argument,
      ),
    ),
  ])
  const place = placeOf(scene, clause)
  const denied = clause.negated || argument.negated
  const factuality = commitment(scene, clause, label, date)
  const away =
    /^(?:skip|boycott|snub|shun|stay away)$/.test(clause.lemma) ||
    (denied && /^(?:attend|join|take part|participate|come)$/.test(clause.lemma))
  return {
    label,
    actors: participants,
    date,
    span: clauseSpan(scene, clause),
    at,
    rule: `fate of a meeting as ${part}: ${clause.lemma}`,
    factuality: { ...factuality, negated: factuality.negated || denied },
    ...(place === undefined ? {} : { place }),
    ...sides,
    ...(asHost && acting.length > 0 ? { host: [...acting] } : {}),
    ...(asHead && acting.length > 0 ? { mediator: [...acting] } : {}),
    ...(away && acting.length > 0 ? { absent: [...acting] } : {}),
  }
}

/** Words before a meeting that put it ahead or behind. */
const coming =
  /^(?:next|upcoming|forthcoming|planned|new|further|future|another|scheduled|possible|proposed|expected|coming|second|third|fourth|fifth)$/
const over = /^(?:last|previous|earlier|first|recent|final|latest|opening|past|fresh|initial)$/
/** Prepositions before a meeting, by when it is then. */
const when: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['after', 'held'],
  ['following', 'held'],
  ['at', 'held'],
  ['during', 'held'],
  ['since', 'held'],
  ['amid', 'ongoing'],
  ['before', 'planned'],
  ['ahead', 'planned'],
  ['ahead of', 'planned'],
  ['for', 'planned'],
  ['pending', 'planned'],
  ['until', 'planned'],
])

/** “after talks between A and B in Oslo”, “a second round in Geneva on Monday”: told of without a verb of its own. */
function named(scene: Scene, at: At, top: At | null): Draft<'meeting'> | null {
  const parties = partiesAt(scene, at.sentence, at.word)
  const date = dateAt(scene, at) ?? (top === null ? null : dateAt(scene, top))
  const clause = modifierOf(scene, at)
  const span = stretch(scene, top ?? at)
  const place = scene
    .mentionsIn(at.sentence)
    .find((mention) => mention.place && mention.start >= span.start && mention.end <= span.end)
  const preposition = caseOf(scene, top ?? at)
  const time = preposition === null ? undefined : when.get(preposition)
  const adjectives = scene.dependents(top ?? at).map((child) => scene.word(child).lemma.toLowerCase())
  const ordinal = adjectives.some((one) => coming.test(one) || over.test(one))
  if (
    parties.length === 0 &&
    date === null &&
    place === undefined &&
    time === undefined &&
    top === null &&
    clause === undefined &&
    !ordinal
  )
    return null
  const broken = brokenAfter(scene, at)
  if (broken !== undefined) return draftBroken(scene, at, broken, parties)
  const ending = top === null ? undefined : endings[scene.word(top).lemma.toLowerCase()]
  const label: Fate =
    ahead(scene, date) || (ending === undefined && time === undefined && adjectives.some((one) => coming.test(one)))
      ? 'planned'
      : (ending ?? time ?? 'held')
  const sides = sidesOf(scene, at)
  return {
    label,
    actors: parties,
    date,
    span,
    at,
    rule: `meeting named ${clause !== undefined ? 'with a clause' : parties.length > 1 ? 'with its parties' : parties.length === 1 ? 'with one party' : time !== undefined ? 'after a preposition' : date !== null ? 'with its day' : place !== undefined ? 'with its place' : top !== null ? 'by measure' : 'in order'}: ${preposition ?? '-'}`,
    factuality: commitment(scene, undefined, label, date),
    ...(place === undefined ? {} : { place: placeNamed(scene, place) }),
    ...sides,
  }
}

/** “after talks with the ministry broke down”: where the tree takes “after” for a preposition, the verb right behind tells. */
function brokenAfter(scene: Scene, at: At): Clause | undefined {
  const { end } = stretch(scene, at, { relations: new Set(['acl', 'advcl', 'parataxis', 'conj', 'appos', 'nmod']) })
  return scene
    .clausesIn(at.sentence)
    .filter((one) => one.kind === 'verb' && one.tense === 'past' && one.at.word > at.word)
    .find((one) => {
      const fate = fateOf.get(one.lemma)
      const between = scene.text.slice(end, scene.word(one.at).start)
      const verbs = scene.trees[at.sentence]!.words.slice(at.word + 1, one.at.word).some((word) => word.upos === 'VERB')
      return fate === 'failed' && !one.passive && !verbs && !/[,;:]/.test(between)
    })
}

function draftBroken(scene: Scene, at: At, clause: Clause, parties: Draft<'meeting'>['actors']): Draft<'meeting'> {
  const date = dateOf(scene, clause) ?? dateAt(scene, at)
  const place = placeOf(scene, clause)
  return {
    label: 'failed',
    actors: parties,
    date,
    span: cover(stretch(scene, at), clauseSpan(scene, clause)),
    at,
    rule: `fate of a meeting by order: ${clause.lemma}`,
    factuality: commitment(scene, clause, 'failed', date),
    ...(place === undefined ? {} : { place }),
    ...sidesOf(scene, at, clause),
  }
}

/** “talks hosted by X”: a clause on the noun that gives the meeting no fate of its own but makes it a meeting told of. */
function modifierOf(scene: Scene, at: At): Clause | undefined {
  return scene
    .dependents(at)
    .map((child) => scene.clauseAt(child))
    .find((clause) => clause !== undefined && (clause.link === 'modifier' || clause.link === 'relative'))
}
