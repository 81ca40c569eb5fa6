import type { ActorRef } from '../0-model/actor.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Clause } from '../3-syntax/clause.ts'
import { actorAt, actorsOf, agents, coordinated } from './actors.ts'
import type { Draft, FactKind } from './kind.ts'
import { caseOf, dateAt, dateOf, factualityOf, placeOf, words } from './reading.ts'
import { distinct, type Held, type Scene } from './scene.ts'
import { base, clauseSpan, stretch } from './span.ts'
import { isThing } from './words/things.ts'

type Status = 'held' | 'ongoing' | 'planned' | 'cancelled' | 'postponed' | 'failed'

/** Verbs that are a meeting by themselves, with where the others stand. */
const meets: ReadonlySet<string> =
  list(`meet meet with confer consult gather convene reconvene assemble huddle visit call phone telephone welcome receive host join
  travel fly sit down attend speak talk negotiate parley shake attend take-part participate return arrive`)
/** Of these, the ones that only tell of a meeting with someone or somewhere named. */
const travelling: ReadonlySet<string> = list(`travel fly return arrive`)
const speaking: ReadonlySet<string> = list(`speak talk call phone telephone`)

/** What a verb makes of a meeting that is its subject or object. */
const fates: ReadonlyMap<string, Status> = new Map([
  ...entries(
    'held',
    `hold take place conduct have end conclude close wrap up open begin start kick off attend chair host mediate lead join lead broker convene organise organize complete witness finish adjourn bring together produce last yield`,
  ),
  ...entries('ongoing', `continue go on run resume drag on proceed enter restart reopen`),
  ...entries(
    'planned',
    `schedule plan set fix arrange announce due expect slate await prepare loom approach agree invite`,
  ),
  ...entries('cancelled', `cancel call off scrap scrub abort skip boycott`),
  ...entries('postponed', `postpone put off put back delay defer push back reschedule suspend shelve`),
  ...entries(
    'failed',
    `fail collapse break down break off founder fall apart stall break up abandon walk out quit leave implode unravel derail torpedo blow up break`,
  ),
])

export const meeting: FactKind<'meeting'> = {
  name: 'meeting',
  happens: true,
  parties: true,
  says: 'Talks, visits and calls between parties: held, going on, planned, called off, put off or broken off.',
  examples: [
    {
      text: 'The Norwegian foreign minister, Kari Holm, met the Danish prime minister, Jens Lund, in Oslo on Monday.',
      published: '2024-05-09',
      finds: [{ label: 'held', actors: ['Kari Holm', 'Jens Lund'], date: '2024-05-06' }],
    },
    {
      text: 'Talks between Norway and Denmark will be held in Geneva next week.',
      published: '2024-05-09',
      finds: [{ label: 'planned', actors: ['NOR', 'DNK'] }],
    },
    {
      text: 'The talks broke down on 3 May.',
      published: '2024-05-09',
      finds: [{ label: 'failed', date: '2024-05-03' }],
    },
    { text: 'Norway called off the meeting.', finds: [{ label: 'cancelled' }] },
    { text: 'Norway met its climate targets.', finds: [], because: 'targets are no party; “met” is “reached”' },
  ],
  find: (scene) => [...scene.clauses.flatMap((clause) => met(scene, clause)), ...nouns(scene)],
}

function met(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  if (!meets.has(clause.lemma) || clause.kind === 'noun') return []
  const ours = agents(scene, clause)
  const objects = clause.objects.filter((argument) => actorAt(scene, argument.at).length > 0)
  const withs = clause.obliques.filter(
    (argument) => argument.preposition === 'with' || argument.preposition === 'alongside',
  )
  const theirs = actorsOf(scene, [
    ...objects,
    ...withs,
    ...(speaking.has(clause.lemma) ? clause.obliques.filter((one) => one.preposition === 'to') : []),
  ])
  // “met its targets”: an object that is nobody
  if (clause.objects.length > 0 && objects.length === 0) return []
  const place = placeOf(scene, clause) ?? visited(scene, clause)
  // a body meets by itself: “the board meets on Friday”
  const assembling = /^(?:meet|convene|reconvene|gather|assemble|huddle|take part|participate|attend)$/.test(
    clause.lemma,
  )
  const joint =
    assembling ||
    clause.subjects.length > 1 ||
    /s$/.test(clause.subjects[0] ? scene.word(clause.subjects[0].at).form : '')
  if (ours.length === 0 && clause.subjects.length === 0) return []
  if (
    clause.lemma === 'visit'
      ? place === undefined && theirs.length === 0
      : travelling.has(clause.lemma)
        ? place === undefined
        : theirs.length === 0 && !(joint && !speaking.has(clause.lemma))
  )
    return []
  const participants = distinct([...ours, ...(clause.lemma === 'visit' ? [] : theirs)])
  return [
    {
      label: statusOf(scene, clause, 'held'),
      actors: participants,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'verb of meeting',
      factuality: factualityOf(scene, clause),
      ...(place === undefined ? {} : { place }),
      ...(clause.lemma === 'host' || clause.lemma === 'receive' || clause.lemma === 'welcome'
        ? { host: [...ours] }
        : {}),
      ...(/^(?:call|phone|telephone)$/.test(clause.lemma)
        ? { format: 'call' }
        : clause.lemma === 'visit'
          ? { format: 'visit' }
          : {}),
    },
  ]
}

/** Where a visit goes: its object, even where the name is read as a government. */
function visited(scene: Scene, clause: Clause) {
  if (clause.lemma !== 'visit') return undefined
  const target = clause.objects[0]
  return target === undefined ? undefined : { name: scene.word(target.at).form }
}

/** A noun for talks or a visit, with what its verb says became of it. */
function nouns(scene: Scene): Draft<'meeting'>[] {
  const found: Draft<'meeting'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || !isThing(word.lemma, 'talks', 'visit')) return
      const at = { sentence, word: index }
      const draft = fated(scene, at) ?? bare(scene, at)
      if (draft !== null) found.push(draft)
    })
  })
  return found
}

function fated(scene: Scene, at: At): Draft<'meeting'> | null {
  for (const held of scene.holding(at)) {
    const { clause } = held
    const together =
      clause.lemma === 'bring' && scene.dependents(clause.at).some((child) => scene.word(child).lemma === 'together')
    const fate = together
      ? 'held'
      : (fates.get(clause.lemma) ?? (clause.kind === 'copula' ? copular(clause) : undefined))
    if (fate === undefined) continue
    if (
      held.part === 'oblique' &&
      !/^(?:at|in|to|from|of|into|during|after|for|with)$/.test(held.argument.preposition ?? '')
    )
      continue
    if (held.part === 'oblique' && fate === 'held' && !/^(?:attend|join|lead|chair)/.test(clause.lemma)) continue
    return draftOf(scene, at, held, statusOf(scene, clause, fate))
  }
  return null
}

function copular(clause: Clause): Status | undefined {
  return ['due', 'scheduled', 'set', 'planned', 'likely', 'possible', 'expected'].includes(clause.lemma)
    ? 'planned'
    : undefined
}

function draftOf(scene: Scene, at: At, held: Held, label: Status): Draft<'meeting'> {
  const { clause, part } = held
  const own = participantsOf(scene, at)
  const acting = part === 'subject' ? [] : agents(scene, clause)
  const hosting = /^(?:host|chair|mediate|convene|broker|organi[sz]e)$/.test(clause.lemma)
  const participants = distinct([
    ...own,
    ...(hosting ? [] : acting),
    ...(/^(?:bring|gather|unite|bring together)$/.test(clause.lemma)
      ? actorsOf(scene, [
          ...clause.objects,
          ...clause.obliques.filter((one) => /^(?:alongside|with)$/.test(one.preposition ?? '')),
        ])
      : []),
    ...actorsOf(
      scene,
      clause.obliques.filter((one) => /^(?:with|between|alongside)$/.test(one.preposition ?? '')),
    ),
  ])
  const place = placeOf(scene, clause)
  const date = dateOf(scene, clause) ?? dateAt(scene, at)
  const side = sidesOf(scene, at)
  const hosts = side.host ?? []
  return {
    label,
    actors: participants.length > 0 ? distinct([...hosts, ...participants]) : acting,
    date,
    span: clauseSpan(scene, clause),
    at,
    rule: `fate of a meeting: ${clause.lemma}`,
    factuality: factualityOf(scene, clause),
    ...(place === undefined ? {} : { place }),
    ...(hosting && acting.length > 0
      ? clause.lemma === 'host'
        ? { host: [...acting] }
        : { mediator: [...acting] }
      : side),
  }
}

/** “talks between A and B in Oslo on Monday” without a verb that says what became of them. */
function bare(scene: Scene, at: At): Draft<'meeting'> | null {
  const actors = participantsOf(scene, at)
  if (actors.length < 2 && !(actors.length === 1 && dateAt(scene, at) !== null)) return null
  const span = stretch(scene, at)
  return {
    label: 'held',
    actors,
    date: dateAt(scene, at),
    span,
    at,
    rule: 'meeting named with its participants',
    ...sidesOf(scene, at),
  }
}

/** “between A and B”, “with A”, “A’s”, “A–B”, “of A”: who meets. */
function participantsOf(scene: Scene, at: At): readonly ActorRef[] {
  return distinct(
    scene.dependents(at).flatMap((child) => {
      const relation = scene.word(child).deprel
      const by = caseOf(scene, child)
      if (
        base(relation) === 'nmod' &&
        (relation === 'nmod:poss' || by === 'between' || by === 'with' || by === 'among' || by === 'of' || by === 'by')
      )
        return coordinated(scene, child).flatMap((one) => actorAt(scene, one))
      if (relation === 'amod' || relation === 'compound')
        return coordinated(scene, child).flatMap((one) => {
          return scene
            .mentionsAt(one)
            .filter((mention) => !mention.place)
            .map((mention) => mention.actor)
        })
      return []
    }),
  )
}

/** “hosted by X”, “chaired by Y”, “mediated by Z” on the noun. */
function sidesOf(scene: Scene, at: At): { host?: ActorRef[]; mediator?: ActorRef[] } {
  const sides: { host?: ActorRef[]; mediator?: ActorRef[] } = {}
  for (const child of scene.dependents(at)) {
    const clause = scene.clauseAt(child)
    if (clause === undefined || clause.link !== 'modifier') continue
    const by = agents(scene, clause)
    if (by.length === 0) continue
    if (/^(?:host|organi[sz]e|convene|hold)$/.test(clause.lemma)) sides.host = [...by]
    if (/^(?:chair|mediate|broker|facilitate|moderate|sponsor)$/.test(clause.lemma)) sides.mediator = [...by]
  }
  return sides
}

/** A planned, failed or denied meeting by the verb’s own mood. */
function statusOf(scene: Scene, clause: Clause, fate: Status): Status {
  if (fate !== 'held' && fate !== 'ongoing') return fate
  const { modality } = factualityOf(scene, clause)
  if (modality === 'planned' || modality === 'possible') return 'planned'
  if (clause.progressive && clause.tense === 'present' && fate === 'held') return 'ongoing'
  if (clause.form === 'infinitive' && clause.link !== 'main') return 'planned'
  return fate
}

function entries(status: Status, verbs: string): (readonly [string, Status])[] {
  const two = /^(?:up|off|on|down|out|place|together|back|apart)$/
  const tokens = verbs.trim().split(/\s+/)
  const found: (readonly [string, Status])[] = []
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]
    if (next !== undefined && two.test(next)) {
      found.push([`${tokens[i]} ${next}`, status])
      i++
    } else found.push([tokens[i]!, status])
  }
  return found
}

function list(text: string): ReadonlySet<string> {
  return new Set(entries('held', text).map(([verb]) => verb))
}

export { words }
