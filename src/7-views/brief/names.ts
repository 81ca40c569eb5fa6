import type { ActorRef } from '../../0-model/actor.ts'
import { states } from '../../3-syntax/names/states.ts'
import type { Record } from '../../5-record/record.ts'
import { nameOf, whoAll, whoOf } from '../who.ts'

/** Names that take the article in running text. */
const article =
  /^(?:United|European|African|Arab|Russian Federation|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Czech Republic|Central African|Dominican|Democratic Republic|Republic of|Marshall|Solomon|Vatican|Holy See|Kremlin|White House|Security Council|Defence|Foreign|Houthis|Taliban|UN$|EU$|AU$|US$|UK$|OSCE$|IAEA$|ICRC$|IMF$|WTO$|M23$|RSF$|SPLM|FARC$|PKK$|ELN$)/
/** Bodies and sides that are called with the article: “the Ukrainian side”, “the Defence Ministry”. */
const body =
  /(?:side|delegation|government|ministry|service|parliament|army|presidency|council|commission|party|court|opposition|military|administration|cabinet|senate|congress|secretariat|mission|coalition|alliance|leadership|union)$/i
/** Words of office that may stand before a name. */
const office =
  /\b(?:President|Minister|Secretary|Chancellor|Envoy|Ambassador|Premier|Prime|Chief|Negotiator|Spokesman|Spokeswoman|Spokesperson|King|Queen|Emir|Sheikh|Pope|Prince|Princess|General|Colonel|Admiral|Senator|Commissioner|Representative|Leader|Chairman|Chairwoman|Chair|Governor|Mayor|Adviser|Advisor|Director|Speaker|Mediator|Commander|Deputy|Vice)\b/
const plural =
  /(?:^(?:forces|troops|leaders|officials|delegations?|diplomats|mediators|ministers|senators|rebels|both sides|the parties|parties|sides)$|\b(?:leaders|officials|ministers|senators|diplomats|delegations|forces|troops|nations|states|countries|mediators|negotiators|allies|rebels|sources|envoys|parties|sides|governments|authorities|Houthis|Taliban)$)/i

/** Somebody in a sentence: how to call them, and whether the verb is plural. */
export interface Subject {
  readonly text: string
  readonly many: boolean
}

/** Calls actors by name through one brief: in full with affiliation at first, short after. */
export interface Names {
  subject(refs: readonly ActorRef[]): Subject | null
  /** As `subject`, for the middle of a sentence; empty where there is nobody. */
  list(refs: readonly ActorRef[]): string
  /** Makes a sentence over these words; where it comes to nothing, nobody has been named by it. */
  attempt<T>(support: string, make: () => T | null): T | null
}

/** A fresh memory of who has been named. */
export function names(record: Record): Names {
  let named = new Set<string>()
  let support = ''
  const call = (ref: ActorRef): string => {
    const who = whoOf(record, ref)
    const first = !named.has(who.id)
    named.add(who.id)
    const unnamed = /^unnamed /.test(who.name)
    const person = !unnamed && isPerson(record, who.id, who.name)
    if (!person) {
      const of = who.of && unnamed ? ` of ${withArticle(nameOf(record, who.of))}` : ''
      return `${unnamed && !plural.test(who.name) ? `an ${who.name}` : withArticle(who.name)}${of}`
    }
    if (!first) return who.name.split(' ').at(-1) ?? who.name
    const at = support.indexOf(who.name)
    const post = at < 0 ? null : officeBefore(support.slice(0, at))
    // an affiliation is said only where the words cited say it
    const of =
      ref.of !== undefined &&
      who.of !== undefined &&
      isKnown(record, ref.of) &&
      mentions(record, { ...ref, name: who.of, id: ref.of }, support)
        ? withArticle(who.of)
        : undefined
    return `${post ?? ''}${who.name}${!post && of ? ` of ${of}` : ''}`
  }
  const texts = (refs: readonly ActorRef[]): string[] => {
    const once = new Set<string>()
    return refs
      .filter((ref) => {
        const { id } = whoOf(record, ref)
        return once.has(id) ? false : once.add(id)
      })
      .map(call)
  }
  return {
    subject(refs) {
      const all = whoAll(record, refs)
      if (all.length === 0) return null
      return { text: listed(texts(refs)), many: all.length > 1 || isMany(all[0]) }
    },
    list: (refs) => listed(texts(refs)),
    attempt(words, make) {
      const before = new Set(named)
      support = words
      const made = make()
      if (made === null) named = before
      return made
    },
  }
}

/** The office that words put right before a name, with the space after it: “US Secretary of State ” of “… US Secretary of State ”. */
export function officeBefore(words: string): string | null {
  const before = /(?:(?:\p{Lu}[\p{L}’'.-]*|of|for|and|the) +){1,9}$/u.exec(words)?.[0] ?? ''
  const found = before
    .replace(/^.*\p{Ll}{3}[.!?] /u, '')
    .replace(/^(?:(?:of|for|and|the|The|But|And|When|After|In|On) +)+/, '')
  return office.test(found) && !/[.!?] /.test(found) && found.split(' ').length <= 9 ? found : null
}

function isKnown(record: Record, id: string): boolean {
  return record.actors.has(id) || states.some((state) => state.code === id)
}

function isMany(who: { readonly id: string; readonly name: string } | undefined): boolean {
  return who !== undefined && !states.some((state) => state.code === who.id) && plural.test(who.name)
}

/** “Oslo’s”, “the United States’”. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

/** “a, b and c”. */
export function listed(texts: readonly string[]): string {
  return texts.length <= 1 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}

export function withArticle(name: string): string {
  return /^(?:the|an?)\s/i.test(name)
    ? name
    : article.test(name) || body.test(name) || /^(?:delegations|parties|sides|mediators)$/i.test(name)
      ? `the ${/^(?:delegations|parties|sides|mediators)$/i.test(name) ? name.toLowerCase() : name}`
      : name
}

function isPerson(record: Record, id: string, name: string): boolean {
  const known = record.actors.get(id)
  if (known) return known.type === 'person'
  return (
    /^\p{Lu}[\p{L}’'-]+(?:\s(?:al-|el-|von|van|de|da|bin|ibn)?\s?\p{Lu}[\p{L}’'.-]*){1,3}$/u.test(name) &&
    !/\b(?:Ministry|Council|Party|Union|Front|Army|Movement|Government|Commission|Committee|Group|Forces|Court|Bank|Office|House|Alliance|League|Organi[sz]ation|States|Nations|Republic|Kingdom|Service|Parliament|Force)\b/.test(
      name,
    )
  )
}

/** Every word by which a passage may name an actor: own names, aliases, adjectives, seats, and for people their last name. */
export function namings(record: Record, ref: ActorRef): string[] {
  const who = whoOf(record, ref)
  const known = record.actors.get(who.id)
  const state = states.find((one) => one.code === who.id)
  const parts = who.name.split(' ')
  return [
    who.name,
    ref.name,
    ...(known ? [known.name, ...known.aliases] : []),
    ...(state ? [...state.names, ...state.adjectives, ...state.people, ...state.seats, ...state.metonyms] : []),
    ...(parts.length > 1 ? [parts.at(-1) ?? ''] : []),
  ].filter((name) => name.length > 1)
}

/** Whether words name an actor. */
export function mentions(record: Record, ref: ActorRef, words: string): boolean {
  const text = words.toLowerCase()
  return namings(record, ref).some((name) => text.includes(name.toLowerCase()))
}
