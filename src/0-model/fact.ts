import { z } from 'zod'
import { ActorRef } from './actor.ts'
import { isEdtf } from './edtf.ts'
import { Accusation } from './kinds/accusation.ts'
import { Agreement } from './kinds/agreement.ts'
import { Deadline } from './kinds/deadline.ts'
import { Incident } from './kinds/incident.ts'
import { Linkage } from './kinds/linkage.ts'
import { Measure } from './kinds/measure.ts'
import { Meeting } from './kinds/meeting.ts'
import { Position } from './kinds/position.ts'
import { Proposal } from './kinds/proposal.ts'
import { Response } from './kinds/response.ts'
import { Statement } from './kinds/statement.ts'
import { Evidence } from './passage.ts'
import { Place } from './place.ts'

export const modalities = ['asserted', 'planned', 'possible', 'hypothetical'] as const
export const channels = ['narrator', 'direct', 'indirect', 'anonymous', 'document'] as const

export const Factuality = z.object({ modality: z.enum(modalities), negated: z.boolean(), denied: z.boolean() })
export type Factuality = z.infer<typeof Factuality>

/** Whose word the fact is. */
export const FactAttribution = z.object({ channel: z.enum(channels), speaker: ActorRef.optional() })
export type FactAttribution = z.infer<typeof FactAttribution>

/** An EDTF date. */
export const Edtf = z
  .string()
  .refine(isEdtf, { error: 'not an EDTF date: write 2025-04-17, 2025-04 or 2025-04-21/2025-04-23' })

/** What every fact has, whatever its kind. */
export const Common = z.object({
  id: z.string().describe('Content-derived: same report, same words, same reading, same id.'),
  actors: z.array(ActorRef).describe('Who acts.'),
  counterparts: z.array(ActorRef).describe('Towards whom.'),
  about: z.string().optional().describe('The content in the report’s own words.'),
  issue: z.string().optional().describe('The agenda item it was matched to.'),
  track: z.string().optional().describe('The channel of talks it belongs to.'),
  date: Edtf.nullable().describe('When it happens, EDTF; null if the text does not fix it.'),
  place: Place.optional(),
  factuality: Factuality,
  attribution: FactAttribution,
  basis: z.enum(['stated', 'inferred']).describe('inferred: the narrator’s reading of a mind.'),
  wording: z.enum(['own', 'reported']).describe('own: the actor’s words are quoted; reported: the outlet’s verb.'),
  evidence: Evidence,
  also: z.array(Evidence).describe('Other passages of the same report that say the same.'),
  citations: z.array(z.string()).describe('Links the report itself gives for this paragraph: cited, not read.'),
  plover: z.object({ type: z.string(), mode: z.string().optional(), contexts: z.array(z.string()) }).optional(),
  confidence: z.number().min(0).max(100),
  coder: z.object({
    name: z.enum(['rules', 'llm', 'person']),
    version: z.string(),
    rule: z.string().optional().describe('What in the text led to the reading, in a few words: “verb of meeting”.'),
  }),
})
export type Common = z.infer<typeof Common>

/** The own part of every kind, by its name: the one list of kinds in the model. */
export const own = {
  statement: Statement,
  position: Position,
  proposal: Proposal,
  response: Response,
  meeting: Meeting,
  agreement: Agreement,
  deadline: Deadline,
  incident: Incident,
  measure: Measure,
  linkage: Linkage,
  accusation: Accusation,
} as const

export type Kind = keyof typeof own
export const kinds: readonly Kind[] = Object.keys(own) as Kind[]
export type Own = { readonly [K in Kind]: z.infer<(typeof own)[K]> }

/** One passage of one report says this. Own fields lie flat beside the common ones. */
export type Fact<K extends Kind = Kind> = { [P in K]: Common & Own[P] }[K]

/** The schema of a fact of any kind. */
export const Fact = z.discriminatedUnion('kind', [
  Common.extend(Statement.shape),
  Common.extend(Position.shape),
  Common.extend(Proposal.shape),
  Common.extend(Response.shape),
  Common.extend(Meeting.shape),
  Common.extend(Agreement.shape),
  Common.extend(Deadline.shape),
  Common.extend(Incident.shape),
  Common.extend(Measure.shape),
  Common.extend(Linkage.shape),
  Common.extend(Accusation.shape),
])
