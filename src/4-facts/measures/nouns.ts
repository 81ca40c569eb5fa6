import type { At } from '../../3-syntax/analysis.ts'
import { actorsOf, agents, coordinated, namedAt } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { caseOf, dateAt, dateOf, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { base, clauseSpan, stretch } from '../span.ts'
import { changes, type Direction, type Power, powers, standing } from '../words/measure.ts'
import { byWord } from '../words/table.ts'
import { measured } from './draft.ts'

const byNoun = byWord(powers as Readonly<Record<Power, string>>)
const standingOf = byWord(standing)
const changeOf = byWord(changes)

/** Nouns whose power goes the other way than being laid on someone. */
const giving: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...[
    'amnesty',
    'pardon',
    'asylum',
    'recognition',
    'immunity',
    'clemency',
    'loan',
    'grant',
    'package',
    'airlift',
    'relief',
    'bailout',
    'bail-out',
    'release',
    'swap',
    'exchange',
    'evacuation',
    'repatriation',
    'corridor',
    'deployment',
  ].map((noun): [string, Direction] => [noun, 'provided']),
  ...[
    'withdrawal',
    'pullout',
    'pull-out',
    'pullback',
    'drawdown',
    'disarmament',
    'redeployment',
    'demobilisation',
    'demobilization',
    'disengagement',
    'departure',
    'waiver',
    'haircut',
    'write-off',
    'cantonment',
  ].map((noun): [string, Direction] => [noun, 'eased']),
  ['moratorium', 'suspended'],
  ['suspension', 'suspended'],
])

/** A noun that is a power by itself, where a clause, a day, its author or its target tells of it: “under a UN travel ban since 2014”. */
export function powerNouns(scene: Scene): Draft<'measure'>[] {
  const found: Draft<'measure'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return
      const lemma = word.lemma.toLowerCase()
      const type = byNoun.get(lemma)
      if (type === undefined || base(word.deprel) === 'compound') return
      const at = { sentence, word: index }
      if (/^(?:law|arrest|emergency)$/.test(lemma) && !marked(scene, at)) return
      const draft = powerOf(scene, at, type, giving.get(lemma) ?? 'imposed')
      if (draft !== null) found.push(draft)
    })
  })
  return found
}

/** “martial law”, “house arrest”, “a state of emergency”: a power only with its first word. */
function marked(scene: Scene, at: At): boolean {
  const head = scene.word(at).head
  return (
    scene.dependents(at).some((child) => /^(?:martial|house|emergency|national)$/i.test(scene.word(child).form)) ||
    (head >= 0 && scene.word({ sentence: at.sentence, word: head }).lemma === 'state')
  )
}

function powerOf(scene: Scene, at: At, type: Power, direction: Direction): Draft<'measure'> | null {
  const held = scene.holding(at).find((one) => one.clause.kind !== 'noun')
  const clause = held?.clause
  // verbs that use the power itself are told by the verb
  if (held !== undefined && changeOf.has(held.clause.lemma))
    if (held.part === 'object' || held.argument.preposition === 'with') return null
  // “came into force”; who comes under fire is no power
  const coming = clause?.lemma === 'come' && !clause.obliques.some((one) => one.preposition === 'into')
  const fate = clause === undefined || coming ? undefined : standingOf.get(clause.lemma)
  const told = scene.clauseAt(at)
  // “the release of the hostages”: told as an event of its own where nothing more is said of it
  if (fate === undefined && told?.kind === 'noun' && changeOf.has(told.lemma)) return null
  if (coming && clause.obliques.some((one) => one.preposition === 'under')) return null
  const makers = told?.kind === 'noun' && told.lemma === 'release' ? agents(scene, told) : makersOf(scene, at)
  const targets = distinct(
    scene
      .dependents(at)
      .filter((child) => /^(?:on|against|upon|for|to)$/.test(caseOf(scene, child) ?? ''))
      .flatMap((child) => coordinated(scene, child).flatMap((one) => namedAt(scene, one))),
  )
  const preposition = caseOf(scene, at)
  const under = preposition === 'under'
  const date = (clause === undefined || fate === undefined ? null : dateOf(scene, clause)) ?? dateAt(scene, at)
  if (fate === undefined && !under && makers.length === 0 && targets.length === 0 && date === null) return null
  const whole = clause !== undefined && fate !== undefined && held?.part !== 'oblique'
  const label =
    fate === undefined || (/^(?:imposed|provided)$/.test(fate) && direction !== 'imposed') ? direction : fate
  return {
    label,
    type,
    actors:
      makers.length > 0
        ? makers
        : clause !== undefined && held?.part !== 'subject' && fate !== undefined
          ? agents(scene, clause)
          : [],
    counterparts: targets.length > 0 ? targets : under && clause !== undefined ? actorsOf(scene, clause.subjects) : [],
    date,
    about: words(scene, stretch(scene, at)),
    span: whole ? clauseSpan(scene, clause) : stretch(scene, at),
    at,
    rule: `power named${whole ? ' with its fate' : under ? ', under it' : makers.length > 0 ? ' with its author' : targets.length > 0 ? ' with its target' : ' with its day'}: ${clause?.lemma ?? preposition ?? '-'}`,
    factuality: measured(scene, whole ? clause : undefined, date),
  }
}
