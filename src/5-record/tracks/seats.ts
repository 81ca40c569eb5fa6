import type { ActorRef } from '../../0-model/actor.ts'
import { days, isoDay } from '../../0-model/edtf.ts'
import type { Fact } from '../../0-model/fact.ts'
import type { SeatRole } from '../../0-model/track.ts'
import { actorId, affiliationId, folded, namesIn, sideId } from '../identity/names.ts'
import { perMatter } from '../matter.ts'
import { type HeldFact, type Item, type Record, stands } from '../record.ts'
import { gatherings } from './match.ts'

/** What became of somebody’s seat at one meeting of a channel. */
export interface SeatChange {
  /** YYYY-MM-DD of the meeting, else of the report; empty where neither is known. */
  readonly on: string
  /**
   * joined: named there for the first time. returned: named again. left, absent, excluded: a passage says so.
   * unnamed: a later meeting’s passages name others and not them — no report says that they were away.
   */
  readonly what: 'joined' | 'returned' | 'left' | 'absent' | 'excluded' | 'unnamed'
  readonly item: string
  /** The fact that says so; for `unnamed`, one that names the others. */
  readonly fact: string
}

/** Who sits in a channel of talks, as the reports of its meetings tell it. */
export interface Sitting {
  readonly actor: string
  readonly role: SeatRole
  /** Those named who sit for them. */
  readonly people: readonly string[]
  /** Days of the meetings that name them, oldest first. */
  readonly meetings: readonly { readonly on: string; readonly item: string; readonly fact: string }[]
  readonly changes: readonly SeatChange[]
  readonly state: 'sits' | 'left' | 'absent' | 'excluded' | 'unnamed'
}

/** The channels of talks with the sittings of each: track id → sittings, who sits most first. */
export type Seats = ReadonlyMap<string, readonly Sitting[]>

const excludedWords = /\b(exclud\w+|not (been )?invited|uninvited|shut out|left out|barred|sidelin\w+)\b/i
const leftWords =
  /\b(walk(ed|s)? out|pull(ed|s)? out|quit|storm(ed|s)? out|left the (talks|table|room|negotiations)|suspend(ed|s)? (its|their|his|her) participation)\b/i

/**
 * Who sits where over time, from the meetings that took place. A side that a meeting does not name is not said to
 * have been away; only passages that name it as absent, excluded or gone say so.
 */
export const seats: (record: Record) => Seats = perMatter((record) => {
  const names = namesIn(record)
  const actsFor = affiliations(record)
  const key = (side: string) => {
    const known = names.register.get(folded(side))
    return known ?? actsFor.get(folded(side)) ?? side
  }
  const all = new Map<string, readonly Sitting[]>()
  for (const [track, meetings] of byTrack(record)) {
    const sides = new Map<string, Draft>()
    for (const meeting of meetings) {
      const named = new Set<string>()
      for (const { side, role, person, fact } of meeting.seated) {
        const actor = key(side)
        const draft = sides.get(actor) ?? { people: new Set(), roles: [], meetings: [], changes: [] }
        sides.set(actor, draft)
        if (person !== null && person !== actor) draft.people.add(person)
        if (named.has(actor)) continue
        named.add(actor)
        take(draft, meeting, role, fact)
      }
      if (meeting.seated.filter(({ role }) => here(role)).length < 2) continue
      const witness = meeting.seated[0]?.fact ?? ''
      for (const [actor, draft] of sides)
        if (
          !named.has(actor) &&
          here(draft.roles.at(-1)) &&
          draft.changes.at(-1)?.what !== 'unnamed' &&
          draft.meetings.at(-1)?.on !== meeting.on
        )
          draft.changes.push({ on: meeting.on, what: 'unnamed', item: meeting.item, fact: witness })
    }
    const sittings = [...sides].map(([actor, draft]) => sitting(actor, draft))
    all.set(
      track,
      sittings.sort((a, b) => b.meetings.length - a.meetings.length || (a.actor < b.actor ? -1 : 1)),
    )
  }
  return all
})

/**
 * Whom people act for, by full name and by surname, as far as all reports agree: a report that names somebody by the
 * surname alone does not say it again. A surname that two people bear is left out.
 */
function affiliations(record: Record): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  const bearers = new Map<string, string>()
  const put = (name: string, of: string) => found.set(name, found.has(name) && found.get(name) !== of ? null : of)
  for (const held of record.facts.values())
    for (const ref of held.fact.actors) {
      const of = affiliationId(record, ref)
      if (of === null) continue
      const full = folded(ref.name)
      put(full, of)
      const surname = full.split(' ').at(-1) ?? full
      if (surname === full) continue
      const bearer = bearers.get(surname)
      bearers.set(surname, full)
      if (bearer !== undefined && bearer !== full) found.set(surname, null)
      else put(surname, of)
    }
  return new Map([...found].flatMap(([name, of]) => (of === null ? [] : [[name, of] as const])))
}

type Outcome = SeatRole | 'left'

interface Draft {
  readonly people: Set<string>
  readonly roles: Outcome[]
  readonly meetings: { readonly on: string; readonly item: string; readonly fact: string }[]
  readonly changes: SeatChange[]
}

interface Gathering {
  readonly item: string
  readonly on: string
  readonly seated: readonly {
    readonly side: string
    readonly role: Outcome
    readonly person: string | null
    readonly fact: string
  }[]
}

function here(role: Outcome | undefined): boolean {
  return role !== undefined && role !== 'absent' && role !== 'excluded' && role !== 'left'
}

function take(draft: Draft, { on, item }: Gathering, role: Outcome, fact: string): void {
  const before = draft.roles.at(-1)
  const unnamed = draft.changes.at(-1)?.what === 'unnamed'
  if (here(role)) {
    draft.meetings.push({ on, item, fact })
    if (before === undefined) draft.changes.push({ on, what: 'joined', item, fact })
    else if (!here(before) || unnamed) draft.changes.push({ on, what: 'returned', item, fact })
  } else if (role !== before) draft.changes.push({ on, what: role as 'left' | 'absent' | 'excluded', item, fact })
  draft.roles.push(role)
}

function sitting(actor: string, { people, roles, meetings, changes }: Draft): Sitting {
  const last = changes.at(-1)?.what
  const roleHere = roles.findLast((role) => here(role))
  return {
    actor,
    role: (roleHere ?? roles.at(-1) ?? 'member') as SeatRole,
    people: [...people],
    meetings,
    changes,
    state: last === 'joined' || last === 'returned' || last === undefined ? 'sits' : last,
  }
}

/** The meetings of each track that took place, oldest first, with those their passages name. */
function byTrack(record: Record): ReadonlyMap<string, readonly Gathering[]> {
  const tracks = new Map<string, Gathering[]>()
  for (const item of record.items.values()) {
    if (!gatherings.has(item.kind)) continue
    const facts = item.facts
      .flatMap((id) => record.facts.get(id) ?? [])
      .filter((held) => stands(held) && tookPlace(held))
    const track = trackOfItem(facts)
    if (track === null) continue
    const list = tracks.get(track)
    const gathering = {
      item: item.id,
      on: dayOf(record, facts),
      seated: facts.flatMap((held) => seatedIn(record, held)),
    }
    if (list) list.push(gathering)
    else tracks.set(track, [gathering])
  }
  for (const list of tracks.values())
    list.sort((a, b) => (a.on === b.on ? (a.item < b.item ? -1 : 1) : a.on < b.on ? -1 : 1))
  return tracks
}

const happened: ReadonlySet<string> = new Set(['held', 'ongoing', 'failed'])

function tookPlace({ fact }: HeldFact): boolean {
  const { modality, negated, denied } = fact.factuality
  return modality === 'asserted' && !negated && !denied && happened.has(fact.label ?? '')
}

/** A meeting belongs to one track: that of most of its facts, of equals the first told. */
export function trackOfItem(facts: readonly Pick<HeldFact, 'track'>[]): Item['id'] | null {
  const counts = new Map<string, number>()
  for (const { track } of facts) if (track !== null) counts.set(track, (counts.get(track) ?? 0) + 1)
  let best: string | null = null
  for (const [track, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = track
  return best
}

function dayOf(record: Record, facts: readonly HeldFact[]): string {
  const dated = facts.map(({ fact }) => days(fact.date)?.from).find((day) => day !== undefined && Number.isFinite(day))
  if (dated !== undefined) return isoDay(dated)
  return facts.map(({ report }) => record.reports.get(report)?.published ?? '').find(Boolean) ?? ''
}

function seatedIn(record: Record, { id, fact: gathered }: HeldFact): Gathering['seated'] {
  const side = (ref: ActorRef) => sideId(record, ref)
  const fact = gathered as Fact<'meeting'>
  const text = fact.evidence.exact
  const away: Outcome = excludedWords.test(text) ? 'excluded' : 'absent'
  const gone = leaver(fact)
  const as = (refs: readonly (typeof fact.actors)[number][], role: Outcome) =>
    refs.map((ref) => ({
      side: side(ref),
      role: ref === gone ? ('left' as const) : role,
      person: ref.id === undefined || actorId(record, ref) !== side(ref) ? ref.name : null,
      fact: id,
    }))
  const absent = new Set((fact.absent ?? []).map(side))
  const present = (refs: readonly (typeof fact.actors)[number][]) => refs.filter((ref) => !absent.has(side(ref)))
  return [
    ...as(fact.absent ?? [], away),
    ...as(present(fact.mediator ?? []), 'mediator'),
    ...as(present(fact.host ?? []), 'host'),
    ...as(present([...fact.actors, ...fact.counterparts]), 'member'),
  ]
}

/** Of whom a passage says that they walked out: the last one named before the words that say so. */
function leaver(fact: Fact<'meeting'>) {
  const at = leftWords.exec(fact.evidence.exact)?.index
  if (at === undefined) return undefined
  const before = fact.actors.filter(({ mention }) => mention.start < fact.evidence.start + at)
  return before.reduce<(typeof before)[number] | undefined>(
    (last, ref) => (last === undefined || ref.mention.start > last.mention.start ? ref : last),
    undefined,
  )
}
