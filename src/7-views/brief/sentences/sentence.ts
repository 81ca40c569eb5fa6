import type { Fact, Kind } from '../../../0-model/fact.ts'
import { accusation } from './accusation.ts'
import { agreement } from './agreement.ts'
import { deadline } from './deadline.ts'
import { incident } from './incident.ts'
import { linkage } from './linkage.ts'
import { measure } from './measure.ts'
import { meeting } from './meeting.ts'
import { position } from './position.ts'
import { proposal } from './proposal.ts'
import { response } from './response.ts'
import type { Say, Tools } from './say.ts'
import { statement } from './statement.ts'

const table: { readonly [K in Kind]: Say<K> } = {
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

/** A fact as a sentence without its full stop; null where it cannot be said properly. */
export function say<K extends Kind>(fact: Fact<K>, tools: Tools): string | null {
  const text = (table[fact.kind] as Say<K>)(fact, tools)
  if (text === null) return null
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.charAt(0).toUpperCase() + flat.slice(1)
}
