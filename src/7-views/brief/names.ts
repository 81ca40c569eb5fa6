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
/** Words of office that may stand before a name; those in small letters may stand between its words. */
const small =
  'spokesman|spokeswoman|spokesperson|envoy|aide|president|minister|ministers|chief|head|negotiator|adviser|advisor|ambassador|mayor|leader|secretary|chancellor|governor|commissioner|director|commander|mediator|presidential|special|national|security|foreign|prime|deputy|vice|chairman|chairwoman|chair|speaker|senator|lawmaker|general|lead|senior|top|former|acting|of|for|and|the'
const office =
  /\b(?:[Pp]resident|[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Ee]nvoy|[Aa]ide|[Hh]ead|[Mm]ayor|[Aa]mbassador|Premier|Prime|[Cc]hief|[Nn]egotiator|[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|King|Queen|Emir|Sheikh|Pope|Prince|Princess|General|Colonel|Admiral|Senator|Commissioner|Representative|Leader|Chairman|Chairwoman|Chair|Governor|[Aa]dviser|[Aa]dvisor|Director|Speaker|Mediator|Commander|Deputy|Vice)\b/
const plural =
  /(?:^(?:forces|troops|leaders|officials|delegations?|diplomats|mediators|ministers|senators|rebels|both sides|the parties|parties|sides)$|\b(?:leaders|officials|ministers|senators|diplomats|delegations|forces|troops|nations|states|countries|mediators|negotiators|allies|rebels|sources|envoys|parties|sides|governments|authorities|Houthis|Taliban)$)/i

/** Somebody in a sentence: how to call them, and whether the verb is plural. */
export interface Subject {
  readonly text: string
  readonly many: boolean
  /** One state or body: what “it” takes up. */
  readonly impersonal: boolean
}

/** Calls actors by name: people in full (a brief shortens them later), states by our own table, all else as reported. */
export interface Names {
  subject(refs: readonly ActorRef[]): Subject | null
  /** As `subject`, for the middle of a sentence; empty where there is nobody. */
  list(refs: readonly ActorRef[]): string
}

/** Bodies of which every state has one: called with the state they belong to. */
const ofState =
  /^(?:(?:Defence|Defense|Foreign|Interior|Finance|Health|Justice) Ministry|Ministry of .*|General Staff|Air Force|Security Council|parliament|army|government|navy)$/i

/** How actors are called; `text` is that of the report, where those who go without a name are described. */
export function names(record: Record, text?: string): Names {
  const call = (ref: ActorRef): string => {
    const who = whoOf(record, ref)
    if (isUnnamed(ref)) return described(text, ref) ?? unnamedWords(ref)
    if (isPerson(record, who.id, who.name)) return who.name
    const owner = ref.of !== undefined && ref.of !== who.id && isKnown(record, ref.of) ? nameOf(record, ref.of) : null
    return owner !== null && ofState.test(who.name)
      ? `${possessive(withArticle(owner))} ${who.name}`
      : withArticle(who.name)
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
      const [only] = all
      const impersonal =
        all.length === 1 && only !== undefined && !refs.some(isUnnamed) && !isPerson(record, only.id, only.name)
      return { text: listed(texts(refs)), many: all.length > 1 || isMany(only), impersonal }
    },
    list: (refs) => listed(texts(refs)),
  }
}

/** Somebody the report does not name: “unnamed diplomats”. */
export function isUnnamed(ref: ActorRef): boolean {
  return /^unnamed /.test(ref.name)
}

/** The report’s own words for somebody it does not name: “two European diplomats”. */
export function described(text: string | undefined, ref: ActorRef): string | null {
  const words = text?.slice(ref.mention.start, ref.mention.end).replace(/\s+/g, ' ')
  return words === undefined ||
    !/^(?:an?|the|two|three|several|some|one)? ?[\p{L}’' -]{4,60}$/iu.test(words) ||
    /^(?:he|she|they|it|who|(?:the |an? )?(?:sources?|officials?|diplomats?|person|people))$/i.test(words)
    ? null
    : /^(?:an?|the|two|three|several|some|one)\s/i.test(words)
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words
}

function unnamedWords(ref: ActorRef): string {
  return plural.test(ref.name) ? ref.name : `an ${ref.name}`
}

const officePattern = new RegExp(`(?:(?:\\p{Lu}[\\p{L}’'.-]*|${small}) +){1,9}$`, 'u')
const openings = /^(?:(?:of|for|and|the|The|But|And|When|After|Before|In|On|At|By|While|As|Earlier|Hours) +)+/u

/** The office that words put right before a name, with the space after it: “US Secretary of State ” of “… US Secretary of State ”. */
export function officeBefore(words: string): string | null {
  const before = officePattern.exec(words)?.[0] ?? ''
  const found = before.replace(/^.*\p{Ll}{3}[.!?] /u, '').replace(openings, '')
  return office.test(found) &&
    /\p{Lu}/u.test(found) &&
    !/[.!?] |\band \p{Lu}/u.test(found) &&
    found.split(' ').length <= 9
    ? found
    : null
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

/** Whether a name is a person’s: the register knows, else its shape tells. */
export function isPerson(record: Record, id: string, name: string): boolean {
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

/** Words set into a sentence: an article at their head is written small. */
export function lowered(text: string): string {
  return text.replace(
    /^(?:The|An?|Both|All|Its|His|Her|Their|Several|Two|Three|Delegations|Officials|Leaders)\b/,
    (word) => word.toLowerCase(),
  )
}
