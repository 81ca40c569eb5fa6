import type { ActorRef } from '../../../src/0-model/actor.ts'
import type { Fact } from '../../../src/0-model/fact.ts'
import { say } from '../dates.ts'
import { label, listed, whoseWord } from '../words.ts'

/** One field of a fact as a reader sees it. */
export interface Field {
  readonly name: string
  readonly value: string
}

type Values = Readonly<Record<string, unknown>>

/** How those are called whom a fact knows by an id. */
type Called = Readonly<Record<string, string>>

/** Fields in the order of interest: what each is called, and how its value is written; those a fact lacks are left out. */
const shown: readonly (readonly [string, (fact: Values, called: Called) => string | undefined])[] = [
  ['Who', (f, called) => names(f.actors, called)],
  ['Towards', (f, called) => names(f.counterparts, called)],
  ['About', (f) => text(f.about)],
  ['What', (f) => text(f.what)],
  ['Type', (f) => (f.type ? label(String(f.type)) : undefined)],
  ['Depends on', (f) => text(f.dependsOn)],
  ['Accused of', (f) => text(f.of)],
  ['Answers', (f) => text(f.to)],
  ['Subject', (f) => text(f.subject)],
  ['Firmness', (f) => (f.firmness ? label(String(f.firmness)) : undefined)],
  ['Condition', (f) => text(f.condition)],
  ['Version', (f) => text(f.version)],
  ['Terms', (f) => (Array.isArray(f.terms) && f.terms.length > 0 ? f.terms.join(' · ') : undefined)],
  ['Otherwise', (f) => text(f.consequence)],
  ['Date', (f) => (f.date ? say(String(f.date)) : undefined)],
  ['Place', (f) => text((f.place as { name?: string } | undefined)?.name)],
  ['Host', (f, called) => names(f.host, called)],
  ['Mediator', (f, called) => names(f.mediator, called)],
  ['Absent', (f, called) => names(f.absent, called)],
  ['Guarantors', (f, called) => names(f.guarantors, called)],
  ['Format', (f) => text(f.format)],
  ['Claimed by', (f, called) => names(f.claimedBy, called)],
  ['Denied by', (f, called) => names(f.deniedBy, called)],
  ['Killed', (f) => toll(f.killed)],
  ['Injured', (f) => toll(f.injured)],
  ['Ceasefire', (f) => ceasefire(f.ceasefire)],
]

/** The fields a fact has, in words. */
export function fields(fact: Fact, called: Called = {}): readonly Field[] {
  return shown.flatMap(([name, write]) => {
    const value = write(fact as unknown as Values, called)
    return value ? [{ name, value }] : []
  })
}

/** How surely it is said to be so: “planned”, “not”, “denied”; empty for what is plainly asserted. */
export function stance(fact: Fact): string {
  const { modality, negated, denied } = fact.factuality
  return [modality === 'asserted' ? '' : modality, negated ? 'negated' : '', denied ? 'denied' : '']
    .filter(Boolean)
    .join(', ')
}

/** Whose words they are and how they were read, in one line. */
export function provenance(fact: Fact): string {
  const coder = { rules: 'read by rule', llm: 'read by a language model', person: 'added by a person' }[fact.coder.name]
  return [
    whoseWord(fact.attribution.channel, fact.attribution.speaker?.name),
    fact.basis === 'inferred' ? 'inferred by the outlet' : '',
    coder,
    fact.coder.name === 'person' ? '' : `confidence ${Math.round(fact.confidence)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Actors by name, with whom they speak for where that says more; a code is never shown where a name is known. */
export function names(refs: unknown, called: Called = {}): string | undefined {
  if (!Array.isArray(refs) || refs.length === 0) return undefined
  const written = (refs as ActorRef[]).map(({ name, of }) => {
    const [own, whose] = [called[name] ?? name, of && (called[of] ?? of)]
    return whose && whose !== own ? `${own} (${whose})` : own
  })
  return listed(written)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function toll(value: unknown): string | undefined {
  const count = value as
    | { low: number | null; best: number | null; high: number | null; jointWith?: string }
    | undefined
  if (!count) return undefined
  const joint = count.jointWith ? ` (together with ${count.jointWith})` : ''
  if (count.best !== null) return `${count.best}${joint}`
  if (count.low !== null && count.high !== null) return `${count.low}–${count.high}${joint}`
  if (count.low !== null) return `at least ${count.low}${joint}`
  return count.high === null ? undefined : `at most ${count.high}${joint}`
}

function ceasefire(value: unknown): string | undefined {
  if (!value || typeof value !== 'object') return undefined
  const of = value as Readonly<Record<string, unknown>>
  const parts = [
    text(of.class) && label(String(of.class)),
    text(of.domain) && (of.domain === 'all' ? 'all domains' : `${of.domain} only`),
    text(of.declared) && `declared ${say(String(of.declared))}`,
    text(of.effective) && `in effect ${say(String(of.effective))}`,
    text(of.ended) && `ended ${say(String(of.ended))}`,
    text(of.duration) && `for ${duration(String(of.duration))}`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : undefined
}

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year', H: 'hour' }

/** `P30D` as “30 days”, `PT72H` as “72 hours”; others stay as they are. */
function duration(iso: string): string {
  const match = /^PT?(\d+)([DWMYH])$/.exec(iso)
  return match ? `${match[1]} ${units[match[2] as string]}${match[1] === '1' ? '' : 's'}` : iso
}
