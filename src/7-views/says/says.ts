import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact, Kind } from '../../0-model/fact.ts'
import type { Record } from '../../5-record/record.ts'
import { whoAll } from '../who.ts'
import { accusation } from './accusation.ts'
import { agreement } from './agreement.ts'
import { deadline } from './deadline.ts'
import { incident } from './incident.ts'
import type { Line, Parts } from './line.ts'
import { linkage } from './linkage.ts'
import { measure } from './measure.ts'
import { meeting } from './meeting.ts'
import { position } from './position.ts'
import { proposal } from './proposal.ts'
import { response } from './response.ts'
import { statement } from './statement.ts'

const lines: { readonly [K in Kind]: Line<K> } = {
  statement,
  position,
  proposal,
  response,
  meeting,
  agreement,
  deadline,
  incident,
  measure,
  linkage,
  accusation,
}

/** A fact on one line, in the words of a list, not of a brief: who, what, to whom. */
export function lineOf<K extends Kind>(record: Record, fact: Fact<K>): string {
  const names = (refs: readonly ActorRef[]): string => listed(whoAll(record, refs).map((who) => who.name))
  const parts: Parts = {
    who: names(fact.actors),
    many: severalOf(whoAll(record, fact.actors).map((who) => who.name)),
    whom: names(fact.counterparts),
    names,
    about: quotable(fact),
  }
  const line = (lines[fact.kind] as Line<K>)(fact, parts).replace(/\s+/g, ' ').trim()
  return `${line}${fact.factuality.denied ? ' (denied)' : ''}${fact.basis === 'inferred' ? ' (inferred)' : ''}`
}

/** Whether a verb with these takes the plural: several, or a group without a name (“foreign ministers”). */
const severalOf = (names: readonly string[]): boolean =>
  names.length > 1 || /(?:^|\s)\p{Ll}+[^s\W]s$/u.test(names[0] ?? '')

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What it is about, in quotation marks only where the words are the actor’s own. */
function quotable(fact: Fact): string {
  const words = fact.about?.trim() ?? ''
  return words !== '' && fact.wording === 'own' && !/^[“"«„]/.test(words) ? `“${words}”` : words
}
