import { isoDay } from '../../0-model/edtf.ts'
import { firstFrom, itself } from '../lists.ts'
import { type Index, near, share } from './index-of.ts'
import type { Put } from './offers.ts'

/** One version of a proposal: an item of its own, and how it came after the one before. */
export interface Version {
  readonly item: string
  /** As reports call it: “revised”, “second”; null for the first and where none is said. */
  readonly version: string | null
  /** YYYY-MM-DD: when it was made, else first told; empty where neither is known. */
  readonly on: string
  /** replaces: it takes the place of the one before. changes: parts of it differ. withdraws: it is taken off the table. */
  readonly relation: 'first' | 'replaces' | 'changes' | 'withdraws'
  readonly because: string
}

/** Names of versions that say the old one is off the table; others (“revised”, “improved”) change it. */
const another: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'new', 'final', 'fresh'])
const replacing = /\b(replac\w*|instead of|supersed\w*)\b/i

/** What ties a proposal to an earlier one: part of the shorter wording in common, and who makes it. */
const bounds = { told: 0.25, sameSide: 0.4, withdrawn: 0.3, author: 0.2 } as const

/** Days within which a version follows the one before; talks that rest longer begin anew. */
const window = 365

/** The proposals as families of versions, oldest first, each family under the place of its first version. */
export function families(index: Index): readonly (readonly Version[])[] {
  const homes: Version[][] = []
  const made: Version[][] = []
  const days = index.all.map(({ day }) => day)
  for (const [at, offer] of index.all.entries()) {
    const { earlier, version } = placed(index, days, offer, at)
    const home = earlier === null ? [] : (homes[earlier] as Version[])
    if (earlier === null) made.push(home)
    home.push(version)
    homes[at] = home
  }
  return made
}

function placed(
  index: Index,
  days: readonly number[],
  offer: Put,
  place: number,
): { readonly earlier: number | null; readonly version: Version } {
  const gone = offer.facts.every(({ fact }) => fact.label === 'withdrawn')
  let earlier: number | null = null
  let most = 0
  let because = 'none before it is about the same'
  near(
    index,
    offer,
    Number.isFinite(offer.day) ? firstFrom(days, offer.day - window, itself) : 0,
    place,
    (other, common, at, here) => {
      const part = share(common, other, offer)
      if (part < bounds.told && !here) return
      const sameSide = meet(offer.by, other.by)
      const enough = gone
        ? sameSide && part >= bounds.withdrawn
        : offer.called !== null
          ? part >= bounds.told || (sameSide && here)
          : sameSide && part >= bounds.sameSide
      const points = part + (sameSide ? bounds.author : 0)
      // of two alike the later one: a third draft comes after the second
      if (!enough || points < most || (points === most && earlier !== null && at < earlier)) return
      most = points
      earlier = at
      because = [
        offer.called ? `called “${offer.called}”` : '',
        sameSide ? 'same side' : '',
        `${Math.round(part * 100)} % of the words in common`,
      ]
        .filter(Boolean)
        .join(', ')
    },
  )
  return {
    earlier,
    version: {
      item: offer.item.id,
      version: offer.called,
      on: Number.isFinite(offer.day) ? isoDay(offer.day) : '',
      relation: earlier === null ? 'first' : gone ? 'withdraws' : replaces(offer) ? 'replaces' : 'changes',
      because,
    },
  }
}

function replaces({ called, facts }: Put): boolean {
  return (called !== null && another.has(called)) || facts.some(({ fact }) => replacing.test(fact.evidence.exact))
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}
