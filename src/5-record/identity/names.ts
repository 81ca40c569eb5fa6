import type { Actor, ActorRef } from '../../0-model/actor.ts'
import type { Record } from '../record.ts'

/** An actor as identity sees it: a key that all names of one actor share, and that of whom they act for. */
export interface Who {
  readonly key: string
  /** The key between spaces, to find it as whole words. */
  readonly padded: string
  readonly of: string | null
}

/** Which actor a name means in a dossier; names are folded. */
export interface Names {
  /** Name → the key of the actor of the register that bears it. */
  readonly register: ReadonlyMap<string, string>
  /** Name → the key of the actor a person said it means. */
  readonly decided: ReadonlyMap<string, string>
  /** `name|key` where a person said that the name does not mean that actor. */
  readonly apart: ReadonlySet<string>
}

/** Why a name is taken for an actor. */
export type Because = 'decided' | 'set-apart' | 'register' | 'coder' | 'written'

/** The names of the register, every actor's own and other ones, and what people decided on names; the latest counts. */
export function namesOf({ actors, nameJudgements }: Record): Names {
  const register = new Map<string, string>()
  for (const actor of actors.values()) for (const name of allNames(actor)) register.set(folded(name), actor.id)
  const decided = new Map<string, string>()
  const apart = new Set<string>()
  for (const { verdict, name, actor } of nameJudgements) {
    const own = folded(name)
    const key = register.get(folded(actor)) ?? folded(actor)
    if (verdict === 'same') {
      decided.set(own, key)
      apart.delete(`${own}|${key}`)
    } else {
      if (decided.get(own) === key) decided.delete(own)
      apart.add(`${own}|${key}`)
    }
  }
  return { register, decided, apart }
}

/** Whom a reference means, as a key. */
export function who(ref: ActorRef, names: Names): Who {
  const { key } = meant(ref, names)
  const { of } = ref
  return { key, padded: ` ${key} `, of: of === undefined ? null : meant(bare(of), names).key }
}

/** The same with what it rests on: a person’s word, the register, the coder’s reading of the text, else the bare name. */
export function meant({ id, name }: ActorRef, names: Names): { readonly key: string; readonly because: Because } {
  const { register, decided, apart } = names
  const own = folded(name)
  const said = decided.size > 0 ? decided.get(own) : undefined
  if (said !== undefined) return { key: said, because: 'decided' }
  const read = id === undefined ? undefined : (register.get(folded(id)) ?? folded(id))
  const key = read ?? register.get(own) ?? own
  if (apart.size > 0 && apart.has(`${own}|${key}`)) return { key: own, because: 'set-apart' }
  return { key, because: read !== undefined ? 'coder' : register.has(own) ? 'register' : 'written' }
}

const kept = new WeakMap<Record, Names>()

/** The names of a record, found once. */
export function namesIn(record: Record): Names {
  const known = kept.get(record)
  if (known) return known
  const names = namesOf(record)
  kept.set(record, names)
  return names
}

/** Whom a reference means, as lists and filters call them: an id of the register or the coder’s, else the name written. */
export function actorId(record: Record, ref: ActorRef): string {
  const { key, because } = meant(ref, namesIn(record))
  if (because === 'decided' || because === 'register') return key
  if (because !== 'coder') return ref.name
  return record.actors.has(key) ? key : (ref.id ?? ref.name)
}

/** Whom a reference acts for, by the same ids: as the report has it, else null. */
export function affiliationId(record: Record, { of }: ActorRef): string | null {
  return of === undefined ? null : actorId(record, bare(of))
}

/** The side a reference stands for: whom it acts for, else itself. */
export function sideId(record: Record, ref: ActorRef): string {
  return affiliationId(record, ref) ?? actorId(record, ref)
}

/** Whether a reference means an actor, or somebody who acts for it. */
export function standsFor(record: Record, ref: ActorRef, actor: string): boolean {
  return actorId(record, ref) === actor || affiliationId(record, ref) === actor
}

/** An affiliation as a reference: an id where there is one, else a name. */
function bare(of: string): ActorRef {
  return { name: of, id: of, mention: { start: 0, end: 0 } }
}

/** Names folded before: a dossier has few names and many mentions. */
const foldedBefore = new Map<string, string>()
const foldedKept = 50_000

/** A name without case, accents and punctuation. */
export function folded(name: string): string {
  const known = foldedBefore.get(name)
  if (known !== undefined) return known
  const made = plain(name).join(' ')
  if (foldedBefore.size >= foldedKept) foldedBefore.clear()
  foldedBefore.set(name, made)
  return made
}

/** The words of a text without case, accents and punctuation; numbers without their separators. */
export function plain(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/(\d)[,.](\d{3})\b/g, '$1$2')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function allNames({ id, name, aliases = [] }: Actor): readonly string[] {
  return [id, name, ...aliases]
}
