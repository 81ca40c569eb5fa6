import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { fill, lexicon } from '../lexicon.ts'
import { caseOf, dateOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, stretch } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { voicesOf } from '../speech/voices.ts'
import { attitudes, denied, type Stance } from '../words/stance.ts'
import { stancesIn } from './stance.ts'

const adjectives = lexicon(attitudes)

/** “is ready to talk”, “remains opposed to it”, “is opposed”: the adjective after a copula or a verb like one. */
export function attitude(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind === 'noun') return []
  const entries = adjectives.get(adjectiveOf(scene, clause))
  if (entries === undefined) return []
  // a participle read as a passive (“Paris is opposed”) has its holder as object
  const own = doers(scene, clause)
  // “said it was willing to talk”: an “it” taken for one that stands for nothing is whoever says so
  const actors =
    own.length > 0
      ? own
      : clause.passive
        ? actorsOf(scene, clause.objects)
        : itSays(scene, clause)
          ? voicesOf(scene, clause)
          : []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    if (filled.content === null && actors.length > 0 && (value === 'open' || clause.passive))
      return stancesIn(scene, clause, value, actors, null, 'attitude')
    if (filled.content === null) {
      // “the text is unacceptable”: the thing is the subject, whoever says it holds the view
      const holders = voicesOf(scene, clause)
      if (holders.length === 0 || clause.subjects[0] === undefined) continue
      return stancesIn(scene, clause, value, holders, clause.subjects[0], 'attitude said of a thing')
    }
    if (actors.length === 0) continue
    return stancesIn(scene, clause, value, actors, filled.content, 'attitude')
  }
  return []
}

/** Only people and bodies are willing or ready; a day or a text is neither. */
const minded =
  /^(?:ready|willing|unwilling|prepared|unprepared|determined|keen|eager|reluctant|inclined|disposed|opposed|committed|happy)$/

function itSays(scene: Scene, clause: Clause): boolean {
  return (
    clause.subjects.length === 0 &&
    minded.test(clause.lemma) &&
    scene.dependents(clause.at).some((child) => /^it$/i.test(scene.word(child).form) && child.word < clause.at.word)
  )
}

const copulas: ReadonlySet<string> = new Set([
  'remain',
  'stay',
  'seem',
  'appear',
  'sound',
  'prove',
  'become',
  'look',
  'feel',
  'declare',
])

/** The adjective a clause says of its subject: its own head after a copula, else the one below a verb like “remain”. */
function adjectiveOf(scene: Scene, clause: Clause): string {
  // “opened its border”, “freed two men”: verbs that only look like “open” and “free”
  if (!copulas.has(clause.lemma) && clause.kind === 'verb' && !clause.passive) return ''
  if (!copulas.has(clause.lemma)) return clause.passive ? scene.word(clause.at).form.toLowerCase() : clause.lemma
  const said = scene
    .dependents(clause.at)
    .find((child) => scene.word(child).upos === 'ADJ' && /^(?:xcomp|acl|advcl)/.test(scene.word(child).deprel))
  return said === undefined ? '' : scene.word(said).lemma
}

const sides: ReadonlyMap<string, Stance> = new Map([
  ['against', 'opposes'],
  ['for', 'supports'],
  ['behind', 'supports'],
  ['in favour of', 'supports'],
  ['in favor of', 'supports'],
])

/** “is against any pardon”: a copula with a preposition. */
export function sided(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind !== 'copula') return []
  const preposition = caseOf(scene, clause.at)
  const stance = preposition === null ? undefined : sides.get(preposition)
  if (stance === undefined) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  const about = words(
    scene,
    stretch(scene, clause.at, { relations: new Set(['case', 'nsubj', 'cop', 'advmod', 'cc', 'mark', 'aux']) }),
  )
  return [
    {
      label: clause.negated ? denied[stance] : stance,
      actors,
      about,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'side taken',
    },
  ]
}
