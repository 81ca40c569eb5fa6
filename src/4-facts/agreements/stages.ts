import type { At } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { partiesAt } from '../principals.ts'
import { caseOf, dateAt, dateOf, factualityOf } from '../reading.ts'
import { distinct, type Held, type Scene } from '../scene.ts'
import { base, clauseSpan, cover, stretch } from '../span.ts'
import { conditions, type Stage, stageNouns, stages } from '../words/agreement.ts'
import { byWord } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { drafted, withs } from './draft.ts'

const stageOf = byWord(stages)
const conditionOf = byWord(conditions)
const nounStage = byWord(stageNouns)

/** Nouns for an agreement with what their clauses say became of it, or with their day or parties alone. */
export function agreementNouns(scene: Scene): Draft<'agreement'>[] {
  const found: Draft<'agreement'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((_, index) => {
      const at = { sentence, word: index }
      if (!isAgreement(scene, at)) return
      const told = staged(scene, at)
      found.push(...told, ...event(scene, at))
      // a day on the noun itself is told beside what became of it: “the accord of March 2006 collapsed in May”
      const known = named(scene, at)
      if (known !== null && !told.some((one) => one.label === 'agreed' || one.date === known.date)) found.push(known)
    })
  })
  return found
}

/** Whether a noun names an agreement here: “a great deal” does not, “the deal maker” not yet. */
export function isAgreement(scene: Scene, at: At): boolean {
  const word = scene.word(at)
  if (/^(?:NUM|PRON|NOUN)$/.test(word.upos) && word.lemma.toLowerCase() === 'one') return earlierOne(scene, at)
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return false
  if (word.lemma === 'process') return scene.dependents(at).some((child) => /^peace$/i.test(scene.word(child).form))
  if (!isThing(word.lemma, 'deal') || base(word.deprel) === 'compound') return false
  return !(word.lemma === 'deal' && /\b(?:great|good)\s+deal\b/i.test(scene.text.slice(word.start - 8, word.end)))
}

/** “an earlier one, of March 2006”: stands for an agreement where one was spoken of just before. */
function earlierOne(scene: Scene, at: At): boolean {
  const which = scene
    .dependents(at)
    .some((child) => /^(?:earlier|previous|last|first|second|new|another|third|the)$/i.test(scene.word(child).form))
  return which && spokenOf(scene, at)
}

/** Whether an agreement is named in the sentence before a word, or in the one before that. */
export function spokenOf(scene: Scene, at: At): boolean {
  const here = scene.trees[at.sentence]!.words.slice(0, at.word)
  const before = scene.trees[at.sentence - 1]?.words ?? []
  return [...before, ...here].some((word) => /^(?:NOUN|PROPN)$/.test(word.upos) && isThing(word.lemma, 'deal'))
}

function staged(scene: Scene, at: At): Draft<'agreement'>[] {
  const drafts = scene.holding(at).flatMap((held) => {
    const stage = stageIn(scene, held)
    return stage === undefined ? [] : [draftOf(scene, at, held, stage)]
  })
  // one passage, one stage: “reached and announced an accord” is one accord
  return drafts.filter(
    (one, i) => drafts.findIndex((other) => other.label === one.label && other.date === one.date) === i,
  )
}

const into = /^(?:on|to|from|of|out of|into|in|about|with|at|by|towards|toward|over|for|as|upon)$/
/** Verbs whose oblique is the agreement itself. */
const reaching =
  /^(?:agree|work|put|settle|quit|withdraw|pull|accede|sign up|join|come|arrive|push|press|hope|look|abide|comply|stick|adhere|renege|go back|walk away|conclude|end|result|culminate|enter|proceed|negotiate|consult|haggle)/

function stageIn(scene: Scene, { clause, part, argument }: Held): Stage | undefined {
  if (clause.kind === 'copula')
    return part === 'subject'
      ? (conditionOf.get(clause.lemma) ?? conditionOf.get(scene.word(clause.at).form))
      : undefined
  if (part === 'oblique') {
    if (!into.test(argument.preposition ?? '') || !reaching.test(clause.lemma)) return undefined
    if (/^(?:end|result|culminate|conclude)$/.test(clause.lemma)) return 'agreed'
    if (/^(?:come|arrive|enter|proceed)$/.test(clause.lemma))
      return /^(?:to|into|at)$/.test(argument.preposition ?? '') ? 'agreed' : undefined
  }
  // “denounced the deal as a sale” judges it; “denounced the treaty” leaves it
  if (clause.lemma === 'denounce' && clause.obliques.some((one) => one.preposition === 'as')) return undefined
  const full = argument.preposition === null ? clause.lemma : `${clause.lemma} ${argument.preposition}`
  const stage = stageOf.get(full) ?? stageOf.get(clause.lemma)
  // “the deal negotiated in May”: done with
  return stage === 'negotiating' && clause.link === 'modifier' && clause.passive && clause.lemma !== 'discuss'
    ? 'agreed'
    : stage
}

function draftOf(scene: Scene, at: At, { clause, part, argument }: Held, stage: Stage): Draft<'agreement'> {
  const acting = part === 'subject' ? [] : agents(scene, clause)
  const brokered = /^(?:broker|mediate|announce|unveil|monitor|bless)$/.test(clause.lemma)
  const negated = argument.negated || clause.negated
  const inside = clauseSpan(scene, clause)
  const onNoun = clause.link === 'modifier' || clause.link === 'relative'
  return drafted(scene, {
    label: negated ? denied(stage) : stage,
    actors: distinct([...(brokered ? [] : acting), ...withs(scene, clause), ...partiesAt(scene, at.sentence, at.word)]),
    date: dateOf(scene, clause) ?? dateAt(scene, at),
    // “the accord, which was signed in May”: with its noun
    span: onNoun ? cover(stretch(scene, at, { relations: nounOnly }), inside) : inside,
    at: clause.at,
    rule: `stage of an agreement${onNoun ? ' on its noun' : ''}: ${clause.lemma}`,
    noun: at,
    factuality: { ...factualityOf(scene, clause), negated },
  })
}

const nounOnly = new Set(['acl', 'appos', 'parataxis', 'nmod', 'case'])

/** “No agreement was reached”: still negotiating; “was not respected”: breached. */
function denied(stage: Stage): Stage {
  return stage === 'agreed' || stage === 'collapsed' ? 'negotiating' : stage
}

/** “the signing of the accord”, “violations of the truce”: a noun that tells the stage, where anything is said of it. */
function event(scene: Scene, at: At): Draft<'agreement'>[] {
  const word = scene.word(at)
  if (base(word.deprel) !== 'nmod' && word.deprel !== 'compound') return []
  const head = { sentence: at.sentence, word: word.head }
  const stage = nounStage.get(scene.word(head).lemma.toLowerCase())
  if (stage === undefined || scene.word(head).upos !== 'NOUN') return []
  return [signing(scene, head, stage, at)]
}

/** “Signing is set for 15 August”: the noun alone, where it tells a stage. */
export function signings(scene: Scene): Draft<'agreement'>[] {
  const found: Draft<'agreement'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if (word.upos !== 'NOUN' || !/^(?:signing|signature|ratification)$/.test(word.lemma.toLowerCase())) return
      const at = { sentence, word: index }
      if (scene.dependents(at).some((child) => isAgreement(scene, child))) return
      const held = scene.holding(at)[0]
      if (held === undefined && dateAt(scene, at) === null) return
      if (held !== undefined && /^(?:put|affix|give|require|need)$/.test(held.clause.lemma)) return
      found.push(signing(scene, at, nounStage.get(word.lemma.toLowerCase())!, undefined))
    })
  })
  return found
}

/** Verbs that put an event ahead. */
const setting =
  /^(?:set|plan|schedule|expect|slate|due|await|prepare|fix|announce|propose|proceed|pave|arrange|delay|postpone)$/

function signing(scene: Scene, head: At, stage: Stage, noun: At | undefined): Draft<'agreement'> {
  const held = scene.holding(head).find((one) => one.clause.kind !== 'noun')
  const clause: Clause | undefined = held?.clause
  const told = held !== undefined && clause !== undefined ? factualityOf(scene, clause) : undefined
  const planned = clause !== undefined && setting.test(clause.lemma)
  return drafted(scene, {
    label: stage,
    actors: distinct([
      ...(clause === undefined || held?.part === 'subject' ? [] : agents(scene, clause)),
      ...partiesAt(scene, head.sentence, head.word),
      ...(noun === undefined ? [] : partiesAt(scene, noun.sentence, noun.word)),
    ]),
    date: (clause === undefined ? null : dateOf(scene, clause)) ?? dateAt(scene, head),
    span: clause === undefined ? stretch(scene, head) : clauseSpan(scene, clause),
    at: head,
    rule: `noun of a stage${planned ? ', set' : ''}: ${clause?.lemma ?? caseOf(scene, head) ?? '-'}`,
    ...(noun === undefined ? {} : { noun }),
    factuality: {
      modality: planned ? 'planned' : (told?.modality ?? 'asserted'),
      negated: told?.negated ?? false,
      denied: false,
    },
  })
}

/** “the ceasefire of August 2008”, “the 2015 deal”, “the Norwegian–Danish herring pact”: named with its day or its parties. */
function named(scene: Scene, at: At): Draft<'agreement'> | null {
  const date = dateAt(scene, at)
  const parties = partiesAt(scene, at.sentence, at.word)
  if (date === null && parties.length < 2) return null
  return drafted(scene, {
    label: 'agreed',
    actors: parties,
    date,
    span: stretch(scene, at),
    at,
    rule: date === null ? 'agreement named with its parties' : 'agreement named with its date',
    noun: at,
  })
}
