import type { Kind } from '../0-model/fact.ts'
import { accusation } from './accusation.ts'
import { agreement } from './agreement.ts'
import { deadline } from './deadline.ts'
import { incident } from './incident.ts'
import type { FactKind } from './kind.ts'
import { linkage } from './linkage.ts'
import { measure } from './measure.ts'
import { meeting } from './meeting.ts'
import { position } from './position.ts'
import { proposal } from './proposal.ts'
import { response } from './response.ts'
import { statement } from './statement.ts'

/** Every kind of fact with its meaning, examples and finder: the one list of kinds in this stage. */
export const factKinds: { readonly [K in Kind]: FactKind<K> } = {
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
