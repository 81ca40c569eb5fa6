import type { Casualties } from '../../0-model/kinds/incident.ts'

type Count = NonNullable<ReturnType<typeof casualties>>

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
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, dozen: 12 }
/** Vague counts by the least they can mean: “dozens” is at least two dozen. */
const vague: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  several: 3,
  many: 3,
  millions: 2_000_000,
}

const atLeast =
  /\b(?:at least|more than|over|upwards of|no fewer than|not fewer than|above|a minimum of|not less than)\s*$/i
const atMost = /\b(?:up to|as many as|at most|no more than|fewer than|under|almost|nearly)\s*$/i
const about = /\b(?:about|around|some|roughly|approximately|an estimated|estimated|close to)\s*$/i
const numeral =
  /\b(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a|an|dozens|scores|hundreds|thousands|millions|several)(?:\s+(?:dozen|hundred|thousand|million))*\b(?!\s*(?:per cent|percent|%|days?|hours?|weeks?|months?|years?|km|miles?))/gi

const killing =
  /\b(?:kill(?:ed|ing|s)?|die[ds]?|dead|deaths?|slain|shot dead|gunned down|lives?|bodies|fatalit(?:y|ies)|burnt to death|massacred|executed|claimed)\b/i
const wounding = /\b(?:injur(?:ed|ing|es|ies)|wound(?:ed|ing|s)|hurt|maimed)\b/i

/** How many were killed and injured in the words told; nothing where no count stands by a word of dying or wounding. */
export function casualties(told: string): { killed?: Casualties; injured?: Casualties } {
  const found: { killed?: Casualties; injured?: Casualties } = {}
  const cues = [
    ...[...told.matchAll(new RegExp(killing.source, 'gi'))].map((match) => ({
      side: 'killed' as const,
      at: match.index,
      end: match.index + match[0].length,
    })),
    ...[...told.matchAll(new RegExp(wounding.source, 'gi'))].map((match) => ({
      side: 'injured' as const,
      at: match.index,
      end: match.index + match[0].length,
    })),
  ]
  if (cues.length === 0) return found
  for (const match of told.matchAll(numeral)) {
    const value = numberOf(match[0])
    if (value === null || yearLike(match[0], told, match.index)) continue
    const at = match.index
    const nearest = cues
      .map((cue) => ({ ...cue, far: cue.at > at ? cue.at - at : at - cue.end }))
      .sort((a, b) => a.far - b.far)[0]!
    if (nearest.far > 60 || found[nearest.side] !== undefined) continue
    found[nearest.side] = range(value, match[0], told.slice(0, at))
  }
  return found
}

function range(value: number, said: string, before: string): Casualties {
  if (
    vague[said.toLowerCase().split(/\s+/)[0]!] !== undefined ||
    (/s$/.test(said) && /dozens|scores|hundreds|thousands/i.test(said))
  )
    return { low: value, best: null, high: null }
  if (atLeast.test(before)) return { low: value, best: null, high: null }
  if (atMost.test(before)) return { low: null, best: null, high: value }
  if (about.test(before)) return { low: null, best: value, high: null }
  return { low: value, best: value, high: value }
}

function numberOf(said: string): number | null {
  const parts = said.toLowerCase().split(/[\s-]+/)
  const first = parts[0]!
  let value = vague[first] ?? units[first] ?? Number(first.replace(/,/g, ''))
  if (Number.isNaN(value)) return null
  for (const part of parts.slice(1))
    value = scales[part] !== undefined ? value * scales[part]! : value + (units[part] ?? 0)
  return Math.round(value)
}

/** “in 2008”, “17 April”: a year or day, not a count. */
function yearLike(said: string, told: string, at: number): boolean {
  if (/^(?:1[89]|20)\d\d$/.test(said) && !/^\s+(?:people|civilians|soldiers|lives)/.test(told.slice(at + said.length)))
    return true
  return (
    /^\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/.test(
      told.slice(at + said.length),
    ) ||
    /(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\s+$/.test(
      told.slice(0, at),
    )
  )
}

export type { Count }
