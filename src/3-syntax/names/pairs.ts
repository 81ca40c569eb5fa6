import type { Word } from '../tree.ts'
import type { Member } from './cast.ts'
import { group } from './groups.ts'
import { chainOf, type Reading } from './telling.ts'

/** Types that can face each other at a table. */
const facing: ReadonlySet<string> = new Set([
  'state',
  'organisation',
  'armed-group',
  'party',
  'company',
  'union',
  'unknown',
  'group',
])

/**
 * Whom “both sides”, “the two countries”, “neither delegation” and “the parties” mean: two who were joined just
 * before, or the two that the whole report is about. Undefined where the words do not ask for two, or no two stand out.
 */
export function pair(
  reading: Reading,
  sentence: number,
  first: number,
  head: number,
  lemma: string,
): readonly Member[] | undefined {
  const { words } = reading.page.trees[sentence]!
  if (!group(lemma).includes('pair') || !asksForTwo(words, first, head, lemma)) return undefined
  const state = /^(?:country|nation|state|government|capital|president|leader|army)$/.test(lemma)
  const fits = (member: Member): boolean =>
    (state ? member.type === 'state' : facing.has(member.type)) && !(member.type === 'group' && !member.listed)
  return joined(reading, sentence, fits) ?? principals(reading, fits)
}

function asksForTwo(words: readonly Word[], first: number, head: number, lemma: string): boolean {
  for (let i = Math.max(0, first - 1); i < head; i++) {
    const form = words[i]!.form.toLowerCase()
    if (
      form === 'both' ||
      form === 'two' ||
      form === 'neither' ||
      form === 'either' ||
      form === 'each' ||
      form === 'warring' ||
      form === 'opposing' ||
      form === 'rival'
    )
      return true
  }
  const the = words[first]?.form.toLowerCase() === 'the'
  return (
    the &&
    head === first + 1 &&
    (words[head]!.form.toLowerCase() === 'sides' || words[head]!.form.toLowerCase() === 'parties') &&
    lemma !== 'man'
  )
}

/** Two members coordinated in this sentence or the two before it. */
function joined(reading: Reading, sentence: number, fits: (member: Member) => boolean): readonly Member[] | undefined {
  const chains = new Map<number, Member[]>()
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 30; i--) {
    const telling = reading.told[i]!
    if (sentence - telling.sentence > 2) break
    if (telling.place) continue
    const member =
      telling.member.type === 'person' && telling.member.of !== undefined ? telling.member.of : telling.member
    if (!fits(member)) continue
    const { words } = reading.page.trees[telling.sentence]!
    const chain = telling.sentence * 65_536 + chainOf(words, telling.head)
    const others = chains.get(chain) ?? []
    if (!others.includes(member)) chains.set(chain, [member, ...others])
  }
  for (const members of chains.values()) if (members.length === 2) return members
  return undefined
}

/** The two that carry most of the report, where a third does not come near. */
function principals(reading: Reading, fits: (member: Member) => boolean): readonly Member[] | undefined {
  const ranked = [...reading.weight.entries()].filter(([member]) => fits(member)).sort((a, b) => b[1] - a[1])
  const [one, two, three] = ranked
  if (one === undefined || two === undefined || two[1] < 2) return undefined
  if (three !== undefined && three[1] > two[1] * 0.8) return undefined
  return one[0].since <= two[0].since ? [one[0], two[0]] : [two[0], one[0]]
}
