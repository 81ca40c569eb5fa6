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

/** Fields in the order of interest: what each is called, and how its value is written; those a fact lacks are left out. */
const shown: readonly (readonly [string, (fact: Values) => string | undefined])[] = [
  ['Who', (f) => names(f.actors)],
  ['Towards', (f) => names(f.counterparts)],
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
  ['Host', (f) => names(f.host)],
  ['Mediator', (f) => names(f.mediator)],
  ['Absent', (f) => names(f.absent)],
  ['Guarantors', (f) => names(f.guarantors)],
  ['Format', (f) => text(f.format)],
  ['Killed', (f) => toll(f.killed)],
  ['Injured', (f) => toll(f.injured)],
  ['Ceasefire', (f) => ceasefire(f.ceasefire)],
]

/** The fields a fact has, in words. */
export function fields(fact: Fact): readonly Field[] {
  return shown.flatMap(([name, write]) => {
    const value = write(fact as unknown as Values)
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

/** Actors by name, with whom they speak for where that says more. */
export function names(refs: unknown): string | undefined {
  if (!Array.isArray(refs) || refs.length === 0) return undefined
  return listed(
    (refs as ActorRef[]).map((ref) => (ref.of && ref.of !== ref.name ? `${ref.name} (${ref.of})` : ref.name)),
  )
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
