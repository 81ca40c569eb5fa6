import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact } from '../../0-model/fact.ts'
import { states as nations } from '../../3-syntax/names/states.ts'
import { dateWords, when } from './dates.ts'
import { lowered, mentions } from './names.ts'
import { sayingKinds } from './plan.ts'
import type { Tools } from './sentences/say.ts'
import { absolute, closed, hasDate } from './times.ts'
import { forms, ofPast, sayings, third } from './verbs.ts'
import { quotedIn, repeated } from './wording.ts'

/** A clause of a report as a brief may repeat it: who, the verb as it stands, and the rest. */
export interface Clause {
  readonly lead: string
  readonly subject: string
  readonly many: boolean
  /** The subject was a pronoun, now a name. */
  readonly pronoun: string | null
  /** The full verb, with what helps it: “has yet to answer”. */
  readonly verb: string
  readonly rest: string
}

const helps =
  '(?:has|have|had|is|are|was|were|will|would|may|might|could|must|should|did|does|do|can|cannot)(?:\\s+not)?(?:\\s+yet)?(?:\\s+(?:be|been|being|to|have|be to))?'
const adverbs =
  'also|again|both|each|either|finally|first|formally|jointly|later|never|now|officially|only|publicly|repeatedly|so far|still|strictly|then|together|unexpectedly|unilaterally|separately|already|earlier|recently|consistently'
const states = 'ready|open|due|willing|prepared|waiting|satisfied'
const any = [...forms, ...states.split('|')].join('|')
const finite = forms.filter((form) => ofPast.has(form) || form.endsWith('s')).join('|')
const pattern = new RegExp(
  `^(?<subject>[\\p{L}\\p{N}’'.&/,\\s-]{2,170}?)(?<![’']s|[’']|\\b(?:of|and|the|a|an|its|his|her|their|to|in|for|by|on|with))\\s+(?<verb>(?:${helps}\\s+)(?:(?:${adverbs})\\s+)*(?:${any})|(?:(?:${adverbs})\\s+)*(?:${finite}))(?![\\p{L}’-])(?<rest>.*)$`,
  'su',
)
const many = new RegExp(
  `^(?<subject>[\\p{L}\\p{N}’'.&/,\\s-]{2,170}?(?:\\s+and\\s+[\\p{L}’'.\\s-]+?|s))(?<![’']s)\\s+(?<verb>(?:(?:${adverbs})\\s+)*(?:${forms.join('|')}))(?![\\p{L}’-])(?!\\s+(?:is|are|was|were|has|have|had|will|would|that|by|of)\\b)(?<rest>.*)$`,
  'su',
)
/** Words that open a sentence without adding to it. */
const openers =
  /^(?:(?:However|Meanwhile|Moreover|In turn|Earlier|Later|Overnight|But|And|So|Yet|Still|also|In (?:either|any|both|this|that) case|(?:Late |Early )?(?:On|In the night to|In the early hours of) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b,?\s+)+/
/** A setting before the subject, which is kept: “Hours before the truce began, …”. */
const setting = /^(?<lead>(?:After|Before|At|In|During|Hours|Days|Under|On|By|Following|Ahead)\b[^,“]{3,80}),\s+/
const pronouns = /^(?:he|she|it|they)$/i
const relative = /\b(?:that|who|which|whose|whom|where|when|if|because|after|before|as|while|since|than)\b/i
/** A reader elsewhere does not know what these are. */
const dangling =
  /^\s*(?:(?:it|them|him|her)\b|so\s*$|(?:this|that|these|those|either|neither|both|one|(?:the|this|that|its|his|their|these|either) (?:demand|idea|offer|claim|proposal|call|plan|request|text|sequence|rumou?r|charge|accusation|move|deal|matter|example|results?|latter|former|same)s?)(?:\s*$|[.,;]|\s+(?:in|on|to|at|as|by)\b))/i

/** The clause of a fact’s passage, where it is a whole one of which those who act are the subject; else null. */
export function clauseOf(fact: Fact, tools: Tools): Clause | null {
  if (!sayingKinds.has(fact.kind) && quotedIn(fact, fact.evidence.exact)) return null
  let words = fact.evidence.exact.replace(/\s+/g, ' ').trim()
  if (/[“”"]/.test(words) && !paired(words)) return null
  if (/^that\s/.test(words)) {
    if (
      !/\b(?:said|says|told|announced|warned|added|claimed|insisted|demands?|demanded)\b[^.]*$/.test(
        tools.around.before,
      )
    )
      return null
    words = words.slice(5)
  }
  if (/\b(?:if|unless|whether|once|until|in case)\s*$/i.test(tools.around.before)) return null
  words = words.replace(openers, '')
  const lead = setting.exec(words)?.groups?.lead ?? ''
  if (lead !== '') words = words.slice(lead.length + 2).trim()
  else words = fromPronoun(words)
  if (/^(?:Under|In) (?:it|this|that|the (?:first|second|third|former|latter))\b/.test(lead)) return null
  const match = pattern.exec(words) ?? many.exec(words)
  if (!match?.groups) return null
  const [, subject = '', day = ''] =
    /^(.*?)( (?:on|early on|late on) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?$/s.exec(
      match.groups.subject?.trim() ?? '',
    ) ?? []
  const verb = (match.groups.verb ?? '').replace(/\b(?:also|then|again|meanwhile)\s+/g, '')
  const rest = `${day}${match.groups.rest ?? ''}`
  if (fact.attribution.channel === 'narrator' && /^(?:would|could|might)\b/.test(verb) && !documents.test(subject))
    return null
  const said = saidBehind(fact, rest, tools)
  if (sayingKinds.has(fact.kind) && !said && !telling.test(verb)) return null
  const named = said ? asReported(subject.trim()) : subjectOf(fact, subject.trim(), verb, rest, tools)
  const kept = trimmed(rest, said)
  if (named === null || kept === null || dangling.test(kept) || kept.trim() === '' || clashing(kept)) return null
  if (
    /\s(?:it|them)(?=\s\d|\s*$|[.,])/.test(kept) ||
    (/^\s*(?:\p{Ll}+\s)?that it\b/u.test(kept) && !tools.names.subject(fact.actors)?.impersonal)
  )
    return null
  return { lead, ...named, verb, rest: kept }
}

/** The clause written out: days as dates, loaded words in quotation marks; with the fact’s own date where none stands in it. */
export function written(fact: Fact, clause: Clause, tools: Tools): string | null {
  const past = /^(?:\w+ed|had|was|were|did)\b/.test(clause.verb) || ofPast.has(clause.verb.split(' ').at(-1) ?? '')
  const moment = { date: fact.date, published: tools.published, past: past && fact.factuality.modality === 'asserted' }
  const plain = absolute(`${clause.verb}${clause.rest}`, moment)
  const lead = clause.lead === '' ? '' : absolute(clause.lead, moment)
  if (plain === null || lead === null) return null
  const date =
    fact.date !== null && closed(fact.date) && !hasDate(plain) && !hasDate(lead) && datable.has(fact.kind)
      ? ` ${when(fact.date)}`
      : ''
  const flat = plain.replace(/(\d{4}), (?=(?:to|with|in|at|for|after|before)\b)/g, '$1 ')
  const dated = flat.replace(/(?=, (?:killing|injuring|wounding|leaving)\b)|$/, date)
  const { text, since } = asOf(fact, repeated(tools.record, dated), tools)
  return `${since}${lead === '' ? '' : `${lead}, `}${since === '' || /^\p{Lu}(?!he\b)/u.test(clause.subject) ? clause.subject : lowered(clause.subject)} ${text}`
}

/** Present and perfect tenses age: of what is no standing position they are told as of the day of their report. */
function asOf(fact: Fact, text: string, { published, latest }: Tools): { text: string; since: string } {
  const aged = /^(?:has|have|is|are) (?=.)/.exec(text)
  if (
    !aged ||
    published === null ||
    published === latest ||
    /\b(?:do|does|is|are|has|have)\b/.test(text.slice(aged[0].length)) ||
    !ageing.has(fact.kind) ||
    hasDate(text)
  )
    return { text, since: '' }
  const verb = aged[0].startsWith('ha') ? 'had ' : aged[0].startsWith('is') ? 'was ' : 'were '
  return { text: verb + text.slice(aged[0].length), since: `By ${dateWords(published)} ` }
}

const ageing: ReadonlySet<string> = new Set(['response', 'meeting', 'agreement', 'measure', 'proposal', 'incident'])

/** Kinds whose date is when the thing told happens; a demand’s may be when what is demanded falls due. */
const datable: ReadonlySet<string> = new Set(['meeting', 'agreement', 'measure', 'incident', 'response'])

/** The clause as a headline has it: in the present, without setting, date or what follows a comma. Null where it has no plain past. */
export function headlined(fact: Fact, clause: Clause, tools: Tools): string | null {
  const verb = ofPast.get(clause.verb)
  if (!verb || fact.factuality.modality !== 'asserted') return null
  const plain = absolute(clause.rest, { date: null, published: tools.published, past: true }) ?? clause.rest
  const short = plain
    .replace(/,(?!\d).*$/s, '')
    .replace(
      /\s+(?:on|in|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g,
      '',
    )
    .replace(/\s+(?:that|which|who|so that|because|after|before)\b.*$/s, '')
  if (short.trim().split(/\s+/).length < 1 || clause.subject.length + short.length > 110) return null
  return `${clause.subject} ${clause.many ? verb.plain : third(verb.plain)} ${repeated(tools.record, short.trim())}`
}

/** “In remarks at the Kremlin he proposed …” is told from “he” on. */
function fromPronoun(words: string): string {
  const at = /^(?:In|At|On|After|During|From) [^,;“]{3,70}? (?=(?:he|she) [a-z]+ed\b)/.exec(words)
  return at ? words.slice(at[0].length) : words
}

/** How the subject is called: by name where it is nobody but those who act, else as the report has it. */
function subjectOf(
  fact: Fact,
  words: string,
  verb: string,
  rest: string,
  { record, names }: Tools,
): Pick<Clause, 'subject' | 'many' | 'pronoun'> | null {
  const { actors } = fact
  const several = / and |,/.test(words) || /^(?:both|several|many|two|three|four|five)\b/i.test(words)
  if (/^it$/i.test(words) && !telling.test(verb)) return null
  if (/^(?:its|his|her|their)\b/i.test(words)) return null
  if (pronouns.test(words) || persons.test(words)) {
    if (actors.length === 0 || (/^(?:he|she)$/i.test(words) && actors.length > 1)) return null
    const who = names.subject(actors)
    return who && named(actors) ? { subject: who.text, many: who.many, pronoun: words.toLowerCase() } : null
  }
  if (relative.test(words) || words.split(' ').length > 22 || /^(?:there|this|these|those|another|such)\b/i.test(words))
    return null
  const there = actors.filter((ref) => mentions(record, ref, words))
  if (adjectives.has(words.split(' ').at(-1) ?? '')) return null
  if (there.length === 0) {
    const passive = actors.length > 0 && actors.every((ref) => mentions(record, ref, rest))
    return passive && /^(?:The|An?)\s/.test(words) ? { subject: words, many: /s$/.test(words), pronoun: null } : null
  }
  const parts = words.split(/,\s*(?:and\s+)?|\s+and\s+/).filter(Boolean)
  const bare = parts.length === actors.length && there.length === actors.length && parts.every((part) => isName(part))
  const who = bare ? names.subject(actors) : null
  return who
    ? { subject: who.text, many: who.many, pronoun: null }
    : { subject: words, many: several || /\b\p{Ll}+s$/u.test(words), pronoun: null }
}

/** Names and offices only: “US Secretary of State Kim Lie”, “the Kremlin”, “European officials”. */
function isName(words: string): boolean {
  return /^(?:the\s+)?(?:(?:\p{Lu}[\p{L}’'.-]*|of|for|and|al-\p{L}+|de|van|von|spokes(?:man|woman|person)|president|minister|envoy|secretary|chancellor|aide|officials)\s*)+$/u.test(
    words,
  )
    ? /\p{Lu}/u.test(words) &&
        !/\b(?:officials|leaders|ministers|delegations?|side|troops|forces|parliament|ministry)\b/i.test(words)
    : false
}

function named(actors: readonly ActorRef[]): boolean {
  return actors.every((ref) => ref.id !== undefined || /^\p{Lu}/u.test(ref.name))
}

/** In the outlet’s own voice “would” tells what a plan says; it is told only of the plan itself. */
const documents =
  /\b(?:agreement|deal|plan|text|draft|proposal|memorandum|treaty|accord|law|bill|resolution|package|fund|truce|ceasefire)$/i

/** Whether the clause ends in who says it: that must be the one the fact has saying it. */
function saidBehind({ kind, actors }: Fact, rest: string, { record }: Tools): boolean {
  const tail = sayingKinds.has(kind) ? saying.exec(rest)?.[0] : undefined
  return (
    tail !== undefined &&
    !/\bthe (?:sources?|officials?|person)\b/.test(tail) &&
    actors.some((ref) => mentions(record, ref, tail))
  )
}

/** A subject as the report has it: no pronoun, and nobody called by description alone. */
function asReported(words: string): Pick<Clause, 'subject' | 'many' | 'pronoun'> | null {
  return pronouns.test(words) || relative.test(words) || !/^(?:The |A )?\p{Lu}/u.test(words)
    ? null
    : { subject: words, many: / and /.test(words), pronoun: null }
}

/** Those who may be meant by a description alone, where the report has settled who that is. */
const persons =
  /^(?:the|a|an)\s+(?:[\p{L}-]+\s+){0,3}(?:president|minister|premier|chancellor|secretary|envoy|spokesman|spokeswoman|negotiator|leader|mayor|ministry|government|headquarters|side|commission|party|group|union|company|mediator|ambassador|diplomat|chief|general|king|emir)$/iu
const telling = new RegExp(`^(?:[a-z]+ )*(?:${sayings.source.slice(2, -2)})`)
/** “…, the Kremlin announced”: the saying stands behind. */
const saying = /, (?:\p{L}[\p{L}’'.-]*\s){1,6}(?:said|announced|says)\b/u
const adjectives: ReadonlySet<string> = new Set(nations.flatMap((nation) => nation.adjectives))

/** What hangs on behind a comma without changing what is said goes; whose word it is is said by the brief itself. */
function trimmed(rest: string, said: boolean): string | null {
  const kept = rest
    .replace(/,?\s+according to\b.*$/s, '')
    .replace(/,\s+(?:which|who|whose|where)\b.*$/s, '')
    .replace(/,\s+while\b.*$/s, '')
    .replace(/,\s+and that (?:he|she|it|they)\b.*$/s, '')
    .replace(/,\s+(?!killing|injuring|wounding|leaving|starting|including|beginning)\p{Ll}+ing\b.*$/su, '')
    .replace(said ? /$/ : /,\s+(?:[\p{L}\s]+\s)?(?:said|says|added|noted)$/u, '')
    .replace(/[\s,;:–—]+$/u, '')
  return /\b(?:and|or|of|the|a|to|with|that|for|in|on|at|by|from)$/.test(kept) || (kept.match(/,/g) ?? []).length > 5
    ? null
    : kept
}

/** “they said” inside, or a second speaker: the clause is not one. */
function clashing(rest: string): boolean {
  return (
    /,\s*(?:he|she|they|it|\p{Lu}\p{L}+) (?:said|added|noted)\b/u.test(rest) ||
    /[;:]/.test(rest) ||
    rest.split(/\s+/).length > 42
  )
}

function paired(words: string): boolean {
  return (
    (words.match(/“/g) ?? []).length === (words.match(/”/g) ?? []).length && (words.match(/"/g) ?? []).length % 2 === 0
  )
}
