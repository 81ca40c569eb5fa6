import type { Casualties } from '../../0-model/kinds/incident.ts'

/** The killed and injured that a passage counts. */
export interface Counts {
  readonly killed?: Casualties
  readonly injured?: Casualties
}

const units: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const scales: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 }
/** Vague counts by the least they can mean: “dozens” is at least two dozen. */
const vague: Readonly<Record<string, number>> = {
  several: 3,
  many: 3,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2_000_000,
}

const atLeast =
  /\b(?:at least|more than|over|upwards of|no fewer than|not fewer than|above|a minimum of|not less than|no less than)\s*$/i
const atMost = /\b(?:up to|as many as|at most|no more than|fewer than|less than|under|almost|nearly)\s*$/i
const about = /\b(?:about|around|some|roughly|approximately|an estimated|estimated|close to)\s*$/i

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const ones = Object.keys(units)
  .filter((word) => !/^an?$/.test(word))
  .join('|')
const number = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${tens})-(?:${ones})|${ones}`
const numeral = new RegExp(
  `\\b(?:(?:(?:an?\\s+)?(?:half|quarter)(?:\\s+of)?\\s+a|${number}|an?|${Object.keys(vague).join('|')})(?:\\s+(?:dozen|hundred|thousand|million))*)\\b`,
  'gi',
)
/** “between 20 and 30”, “20 to 30”, “20–30”. */
const range = new RegExp(
  `(?:\\bbetween\\s+)?\\b(${number})\\s*(?:and|to|or|-|–)\\s*(${number})\\b(?=\\s+\\p{L})`,
  'giu',
)

const killing =
  /\b(?:kill(?:ed|ing|ings|s)?|die[ds]?|dying|dead|deaths?|slain|gunned down|lives?|bodies|fatalit(?:y|ies)|burnt to death|burned to death|massacred|executed|claimed|perished|murdered|toll|beheaded|lynched|assassinated)\b/gi
const wounding = /\b(?:injur(?:ed|ing|es|ies)|wound(?:ed|ing|s)|hurt|maimed)\b/gi

/** What is counted and is nobody: times, measures, money, arms. */
const things =
  /^\s*[-–]?\s*(?:(?:per cent|percent|%|bn|km)|(?:roadside|heavy|further|more|other|separate|different|long-range|military)?\s*(?:seconds?|minutes?|days?|hours?|weeks?|months?|years?|miles?|kilomet\w*|met(?:re|er)s?|tonnes?|tons?|times?|percent|dollars?|euros?|pounds?|bombs?|missiles?|rockets?|drones?|shells?|vehicles?|tanks?|houses?|homes?|buildings?|villages?|towns?|cities|attacks?|strikes?|raids?|incidents?|weapons?|rounds?|rifles?|planes?|places?|fronts?|districts?|provinces|camps?|countries|sides?|groups?|blasts?|explosions?|violations?|year-old)\b)/i
/** Who “a” or “an” may count. */
const person =
  /^\s+(?:[\w’'-]+\s+){0,3}?(?:people|person|man|woman|child|boy|girl|soldier|policeman|policewoman|officer|civilian|worker|journalist|reporter|teacher|student|fighter|rebel|militant|guard|driver|farmer|trader|peacekeeper|official|exile|victim|resident|protester|prisoner|diplomat|priest|doctor|nurse|pilot|colleague|villager|general|colonel|corporal|lawyer|mayor|minister|passer-by|bystander|infant|baby|teenager|family|sailor|docker|driver|migrant|refugee|hostage|commander|leader|lawmaker)\b/i
/** Part of a number told before: “among them 81 soldiers”, “two of them children”. */
const part = /\b(?:among them|including|of them|of whom|among whom|them|most of)\s*(?:at least|about|some)?\s*$/i

/**
 * How many were killed and injured in the words told; nothing where no count stands by a word of dying or wounding.
 * “At least” fixes the low, “up to” the high, “about” the best; a part of a count (“two of them children”) is none.
 */
export function casualties(told: string): Counts {
  const cues = [...cuesOf(told, killing, 'killed'), ...cuesOf(told, wounding, 'injured')]
  if (cues.length === 0) return {}
  const found: { killed?: Casualties; injured?: Casualties } = {}
  const none = /\b(?:no one|nobody|no (?:casualties|injuries|deaths|one))\b/i.exec(told)
  if (none !== null) {
    const side = cues.some((cue) => cue.side === 'killed') ? 'killed' : 'injured'
    return { [side]: { low: 0, best: 0, high: 0 } }
  }
  const jointWith = sharedWith(told)
  for (const { count, far, side } of numbered(told, cues).sort((a, b) => a.far - b.far))
    if (far <= 90 && found[side] === undefined) found[side] = jointWith === undefined ? count : { ...count, jointWith }
  return found
}

interface Cue {
  readonly side: 'killed' | 'injured'
  readonly at: number
  readonly end: number
}

function cuesOf(told: string, pattern: RegExp, side: Cue['side']): readonly Cue[] {
  return [...told.matchAll(pattern)].map((match) => ({ side, at: match.index, end: match.index + match[0].length }))
}

/** Counts of people with the word of dying or wounding each stands by. */
function numbered(told: string, cues: readonly Cue[]): { count: Casualties; far: number; side: Cue['side'] }[] {
  const found: { count: Casualties; far: number; side: Cue['side'] }[] = []
  const taken: { start: number; end: number }[] = []
  const add = (count: Casualties, start: number, end: number) => {
    const near = cues.map((cue) => ({ cue, far: distance(told, cue, start, end) })).sort((a, b) => a.far - b.far)[0]!
    found.push({ count, far: near.far, side: near.cue.side })
    taken.push({ start, end })
  }
  for (const match of told.matchAll(range)) {
    const [low, high] = [numberOf(match[1]!), numberOf(match[2]!)]
    const end = match.index + match[0].length
    if (
      low === null ||
      high === null ||
      low >= high ||
      things.test(told.slice(end)) ||
      isDate(match[0], told, match.index)
    )
      continue
    add({ low, best: null, high }, match.index, end)
  }
  for (const match of told.matchAll(numeral)) {
    const start = match.index
    const end = start + match[0].length
    if (taken.some((one) => one.start <= start && end <= one.end)) continue
    const value = numberOf(match[0])
    const before = told.slice(0, start)
    const after = told.slice(end)
    if (
      value === null ||
      isDate(match[0], told, start) ||
      things.test(after) ||
      part.test(before) ||
      /^\s+of (?:them|whom)\b/i.test(after)
    )
      continue
    if (/[$€£#.,]\s*$/.test(before) && /^\d/.test(match[0]) && /[$€£#]/.test(before.slice(-2))) continue
    if (/^an?$/i.test(match[0]) && !person.test(after)) continue
    add(fixed(value, match[0], before), start, end)
  }
  return found
}

/** Characters between, a comma or a clause between counted as far. */
function distance(told: string, cue: Cue, start: number, end: number): number {
  const between = cue.at >= end ? told.slice(end, cue.at) : told.slice(cue.end, start)
  return between.length + (/[,;:]/.test(between) ? 12 : 0)
}

function fixed(value: number, said: string, before: string): Casualties {
  if (vague[said.toLowerCase().split(/\s+/)[0]!] !== undefined) return { low: value, best: null, high: null }
  if (atLeast.test(before)) return { low: value, best: null, high: null }
  if (atMost.test(before)) return { low: null, best: null, high: value }
  if (about.test(before)) return { low: null, best: value, high: null }
  return { low: value, best: value, high: value }
}

function numberOf(said: string): number | null {
  const lower = said.toLowerCase()
  const share = /\b(half|quarter)\b/.exec(lower)?.[1]
  if (share !== undefined) {
    const scale = Object.keys(scales).find((word) => lower.includes(word))
    return scale === undefined ? null : scales[scale]! * (share === 'half' ? 0.5 : 0.25)
  }
  const [first = '', ...rest] = lower.split(/[\s-]+/)
  let value = vague[first] ?? units[first] ?? Number(first.replace(/,/g, ''))
  if (Number.isNaN(value)) return null
  for (const word of rest) value = scales[word] !== undefined ? value * scales[word] : value + (units[word] ?? 0)
  return Math.round(value)
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const monthAfter = new RegExp(`^\\s+(?:${months})\\b`)
const monthBefore = new RegExp(`(?:${months})\\.?\\s+(?:\\d{1,2}\\s*(?:and|to|-|–)\\s*)?$`)

/** “in 2008”, “17 April”: a year or day, not a count. */
function isDate(said: string, told: string, at: number): boolean {
  const after = told.slice(at + said.length)
  if (/^(?:1[89]|20)\d\d$/.test(said) && !/^\s+(?:people|civilians|soldiers|lives|men)/.test(after)) return true
  return monthAfter.test(after) || monthBefore.test(told.slice(0, at))
}

/** “attacks in Lund and Malmo killed 34”: the second place, with which the count is shared. */
function sharedWith(told: string): string | undefined {
  return /\b(?:attacks|strikes|bombings|blasts|raids|clashes|explosions|shootings)\b[^.;]{0,40}?\b(?:in|on|at|near)\s+\p{Lu}[\p{L}’'-]+\s+and\s+(?:in |on |at |near )?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/u.exec(
    told,
  )?.[1]
}
