import type { Argument, Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { doers } from '../speech/doers.ts'
import type { Stance } from '../words/stance.ts'
import { thingsOf } from '../words/things.ts'
import { stancesIn } from './stance.ts'

/** Stances told by a verb together with set words after it. */
const idioms: readonly (readonly [verb: RegExp, after: RegExp, stance: Stance])[] = [
  [
    /^(?:leave|keep|hold)$/,
    /^\s*(?:the|a) door (?:\w+ )?(?:open|ajar)\b|^\s*open the (?:possibility|door|option)/i,
    'open',
  ],
  [/^open$/, /^\s*the door to\b/i, 'open'],
  [/^(?:close|shut|slam)$/, /^\s*the door\b/i, 'rejects'],
  [/^(?:stand|get)$/, /^\s*in (?:the|its|their|his|her) way\b/i, 'opposes'],
  [/^(?:put|throw)$/, /^\s*(?:its|his|her|their)\s+(?:full\s+)?weight behind\b/i, 'supports'],
  [/^throw in$/, /^\s*its lot with\b/i, 'supports'],
  [
    /^(?:react|respond|greet|receive)$/,
    /\b(?:angrily|furiously|coolly|coldly|icily|with (?:\w+ )?(?:anger|fury|dismay|outrage|scorn|indignation|hostility))\b/i,
    'opposes',
  ],
  [
    /^(?:react|respond|greet|receive)$/,
    /\b(?:warmly|enthusiastically|favou?rably|with (?:\w+ )?(?:relief|satisfaction|enthusiasm|delight|approval))\b/i,
    'supports',
  ],
]

/** “left the door open to a return”, “reacted angrily to the draft”. */
export function idiom(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind !== 'verb' || clause.link === 'condition') return []
  const span = clauseSpan(scene, clause)
  const after = scene.text.slice(scene.word(clause.at).end, span.end)
  const found = idioms.find(([verb, words]) => verb.test(clause.lemma) && words.test(after))
  if (found === undefined) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  const thing = clause.obliques.find((one) => /^(?:to|for|on|behind)$/.test(one.preposition ?? '')) ?? clause.objects[0]
  if (/\bdoor\b/i.test(after) && thing !== undefined && !bargained(scene, thing)) return []
  return stancesIn(scene, clause, found[2], actors, thing ?? null, 'set words')
}

/** What parties talk or decide about, not a room: “the door to talks”, “the door on joining”. */
function bargained(scene: Scene, thing: Argument): boolean {
  return (
    /^(?:door)$/.test(scene.word(thing.at).lemma) ||
    scene.clauseAt(thing.at) !== undefined ||
    thingsOf(scene.word(thing.at).lemma).length > 0
  )
}
