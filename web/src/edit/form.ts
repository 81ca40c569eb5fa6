import type { Actor, ActorRef } from '../../../src/0-model/actor.ts'
import type { Fact, Kind } from '../../../src/0-model/fact.ts'
import type { Span } from '../../../src/0-model/passage.ts'
import type { Settings } from '../api/address.ts'
import { span as daysOf } from '../dates.ts'

type Labels = { readonly [K in Kind]: readonly NonNullable<Fact<K>['label']>[] }

/** The labels each kind may have. */
export const labelsOf: Labels = {
  statement: ['direct', 'indirect'],
  position: ['demands', 'supports', 'opposes', 'rejects', 'accepts', 'open'],
  proposal: ['made', 'planned', 'withdrawn'],
  response: ['accepts', 'rejects', 'conditional', 'counters', 'pending'],
  meeting: ['held', 'ongoing', 'planned', 'cancelled', 'postponed', 'failed'],
  agreement: ['negotiating', 'agreed', 'signed', 'in-force', 'breached', 'collapsed'],
  deadline: [],
  incident: ['attack', 'violation', 'arrest', 'displacement', 'other'],
  measure: ['imposed', 'tightened', 'eased', 'lifted', 'proposed', 'provided', 'suspended'],
  linkage: [],
  accusation: [],
}

/** A field only some kinds have: what it is called, what it may be, and whether the kind needs it. */
export interface OwnField {
  readonly name: string
  readonly says: string
  readonly options?: readonly string[]
  readonly needed?: true
}

const linkTypes: readonly Fact<'linkage'>['type'][] = [
  'precondition_of',
  'quid_pro_quo',
  'package_with',
  'sequenced_before',
  'contingent_on_event',
  'excludes',
  'guarantees',
  'compensates',
  'retaliates_for',
]

/** The fields of each kind that can be set by hand. */
export const ownFields: Readonly<Record<Kind, readonly OwnField[]>> = {
  statement: [],
  position: [
    { name: 'firmness', says: 'Firmness', options: ['', 'red-line', 'demand', 'preference'] },
    { name: 'condition', says: 'Condition' },
  ],
  proposal: [{ name: 'version', says: 'Version' }],
  response: [
    { name: 'to', says: 'Answers' },
    { name: 'condition', says: 'Condition' },
  ],
  meeting: [{ name: 'format', says: 'Format' }],
  agreement: [{ name: 'subject', says: 'Subject' }],
  deadline: [{ name: 'consequence', says: 'Otherwise' }],
  incident: [],
  measure: [
    {
      name: 'type',
      says: 'Type',
      options: ['sanction', 'aid', 'military', 'humanitarian', 'economic', 'legal'],
      needed: true,
    },
  ],
  linkage: [
    { name: 'what', says: 'What', needed: true },
    { name: 'type', says: 'Type', options: linkTypes, needed: true },
    { name: 'dependsOn', says: 'Depends on', needed: true },
  ],
  accusation: [{ name: 'of', says: 'Accused of', needed: true }],
}

/** What stands in the form, all of it text as typed. */
export interface Draft {
  readonly kind: Kind
  readonly label: string
  readonly actors: string
  readonly counterparts: string
  readonly about: string
  readonly date: string
  readonly modality: string
  readonly negated: boolean
  readonly own: Readonly<Record<string, string>>
}

/** The form for a fact as it stands. */
export function draftOf(fact: Fact): Draft {
  const values = fact as unknown as Readonly<Record<string, unknown>>
  return {
    kind: fact.kind,
    label: fact.label ?? '',
    actors: fact.actors.map((ref) => ref.name).join(', '),
    counterparts: fact.counterparts.map((ref) => ref.name).join(', '),
    about: fact.about ?? '',
    date: fact.date ?? '',
    modality: fact.factuality.modality,
    negated: fact.factuality.negated,
    own: Object.fromEntries(ownFields[fact.kind].map(({ name }) => [name, String(values[name] ?? '')])),
  }
}

/** An empty form for a stretch of text. */
export function emptyDraft(kind: Kind, words: string): Draft {
  return {
    kind,
    label: labelsOf[kind][0] ?? '',
    actors: '',
    counterparts: '',
    about: words,
    date: '',
    modality: 'asserted',
    negated: false,
    own: Object.fromEntries(
      ownFields[kind].map((field) => [field.name, field.options?.[0] ?? (field.needed ? words : '')]),
    ),
  }
}

/** What is wrong in the form, by field; empty where it can be kept. */
export function troubles(draft: Draft): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  if (draft.date.trim() !== '' && daysOf(draft.date.trim()) === null)
    found.date = 'Write 2025-04-17, 2025-04 or 2025-04-21/2025-04-23.'
  for (const field of ownFields[draft.kind])
    if (field.needed && !draft.own[field.name]?.trim()) found[field.name] = 'Needed for this kind.'
  return found
}

/** Names typed with commas between, as actors: those of the fact stay as they are, those of the register get their id. */
export function refs(typed: string, known: readonly ActorRef[], register: readonly Actor[], at: Span): ActorRef[] {
  const found: ActorRef[] = []
  for (const name of typed.split(',').map((part) => part.trim())) {
    if (name === '') continue
    const before = known.find((ref) => ref.name === name)
    const actor = register.find((one) => [one.id, one.name, ...one.aliases].some((word) => fold(word) === fold(name)))
    const mention = { start: at.start, end: at.end }
    if (before) found.push(before)
    else if (actor) found.push({ name: actor.name, id: actor.id, ...(actor.of ? { of: actor.of } : {}), mention })
    else found.push({ name, mention })
  }
  return found
}

/** What the form changes of a fact: only fields that differ. */
export function changes(fact: Fact, draft: Draft, register: readonly Actor[]): Record<string, unknown> {
  const before = draftOf(fact)
  const found: Record<string, unknown> = {}
  if (draft.label !== before.label && draft.label !== '') found.label = draft.label
  if (draft.actors !== before.actors) found.actors = refs(draft.actors, fact.actors, register, fact.evidence)
  if (draft.counterparts !== before.counterparts)
    found.counterparts = refs(draft.counterparts, fact.counterparts, register, fact.evidence)
  if (draft.about !== before.about) found.about = draft.about
  if (draft.date !== before.date) found.date = draft.date.trim() || null
  if (draft.modality !== before.modality || draft.negated !== before.negated)
    found.factuality = { ...fact.factuality, modality: draft.modality, negated: draft.negated }
  for (const { name } of ownFields[draft.kind])
    if ((draft.own[name] ?? '') !== (before.own[name] ?? '')) found[name] = draft.own[name]
  return found
}

/** A fact written by hand, as the server takes it: its id and its passage’s words are made there. */
export function written(
  draft: Draft,
  report: string,
  { start, end }: Span,
  register: readonly Actor[],
): Settings<'post', '/dossiers/{dossier}/facts'>['body'] {
  return {
    report,
    start,
    end,
    kind: draft.kind,
    fields: {
      ...(draft.label ? { label: draft.label } : {}),
      actors: refs(draft.actors, [], register, { start, end }),
      counterparts: refs(draft.counterparts, [], register, { start, end }),
      ...(draft.about ? { about: draft.about } : {}),
      date: draft.date.trim() || null,
      factuality: { modality: draft.modality, negated: draft.negated, denied: false },
      ...Object.fromEntries(Object.entries(draft.own).filter(([, value]) => value.trim() !== '')),
    },
  }
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
