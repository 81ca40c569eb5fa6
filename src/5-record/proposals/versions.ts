import { days, isoDay } from '../../0-model/edtf.ts'
import { type Names, namesOf, who } from '../identity/names.ts'
import { stem, stops } from '../identity/words.ts'
import { plainWords } from '../independence/sketch.ts'
import { type HeldFact, type Item, type Record, standing } from '../record.ts'

/** One version of a proposal: an item of its own, and how it came after the one before. */
export interface Version {
  readonly item: string
  /** As reports call it: “revised”, “second”; null for the first and where none is said. */
  readonly version: string | null
  /** YYYY-MM-DD: when it was made, else first told. */
  readonly on: string
  /** replaces: it takes the place of the one before. changes: parts of it differ. */
  readonly relation: 'first' | 'replaces' | 'changes'
  readonly because: string
}

/** An answer of one party to one version. */
export interface Answer {
  readonly item: string
  readonly actor: string
  readonly version: string
  readonly label: string
  readonly negated: boolean
  readonly on: string
  readonly because: string
}

/** A proposal with its versions and every party’s answers, both oldest first. */
export interface ProposalHistory {
  readonly versions: readonly Version[]
  readonly answers: readonly Answer[]
}

/** Words by which reports say that a proposal is a later version of another. */
const laterWords =
  /\b(second|third|fourth|fifth|new|newer|revised|updated|amended|modified|reworked|final|latest|improved|fresh|counter-?\w*)\b/i
/** Of these, those that say the old one is off the table. */
const replacingWords = /\b(replac\w*|instead of|supersed\w*|withdr\w+|final|new|second|third|fourth|fifth)\b/i

/** Share of the shorter wording two proposals have in common to be versions of one, told so or made by one side. */
const common = { told: 0.25, sameSide: 0.4 } as const
/** Days by which an answer may be dated before what it answers was first told. */
const slip = 2
/** Days within which an answer follows what it answers. */
const window = 60

/** The proposals of a record as families of versions, with what every party answered to which. */
export function proposalHistories(record: Record): readonly ProposalHistory[] {
  const names = namesOf(record)
  const offers = [...record.items.values()]
    .filter((item) => item.kind === 'proposal')
    .map((item) => described(record, item, names))
    .sort((a, b) => a.day - b.day || (a.item.id < b.item.id ? -1 : 1))
  const index = indexOf(offers)
  const families: Version[][] = []
  const homes = new Map<Described, Version[]>()
  for (const offer of offers) {
    const { earlier, version } = placed(index, homes, offer)
    const home = earlier === null ? [] : (homes.get(earlier) ?? [])
    if (earlier === null) families.push(home)
    home.push(version)
    homes.set(offer, home)
  }
  const told = standing(record, { kind: 'response' }).flatMap((held) => answerOf(record, held, index))
  const answers = [
    ...new Map(told.map((answer) => [`${answer.item}|${answer.actor}|${answer.version}`, answer])).values(),
  ]
  const byVersion = new Map<string, Answer[]>()
  for (const answer of answers) byVersion.set(answer.version, [...(byVersion.get(answer.version) ?? []), answer])
  return families.map((versions) => ({
    versions,
    answers: versions
      .flatMap(({ item }) => byVersion.get(item) ?? [])
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.item < b.item ? -1 : 1)),
  }))
}

interface Described {
  readonly item: Item
  readonly words: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  readonly day: number
  readonly called: string | null
  readonly text: string
}

function described(record: Record, item: Item, names: Names): Described {
  const facts = item.facts.flatMap((id) => record.facts.get(id) ?? [])
  const text = facts.map(({ fact }) => `${fact.about ?? ''} ${fact.evidence.exact}`).join(' ')
  const version = facts.map(({ fact }) => (fact.kind === 'proposal' ? fact.version : undefined)).find(Boolean)
  return {
    item,
    text,
    words: content(text),
    reports: new Set(facts.map(({ report }) => report)),
    by: new Set(
      facts.flatMap(({ fact }) => fact.actors.flatMap((ref) => [who(ref, names).key, who(ref, names).of ?? ''])),
    ),
    day: Math.min(...facts.map((held) => dayOf(record, held))),
    called: version ?? laterWords.exec(text)?.[0] ?? null,
  }
}

/** Which proposals use a word, and which a report tells of, so that not all are compared with all. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly Described[]>
  readonly byReport: ReadonlyMap<string, readonly Described[]>
}

/** Proposals with a word beyond which it tells nothing apart. */
const everywhere = 400

function near({ byWord }: Index, words: ReadonlySet<string>): ReadonlySet<Described> {
  const found = new Set<Described>()
  for (const word of words) {
    const list = byWord.get(word) ?? []
    if (list.length <= everywhere) for (const offer of list) found.add(offer)
  }
  return found
}

function placed(index: Index, homes: ReadonlyMap<Described, unknown>, offer: Described) {
  let best: Described | null = null
  let most = 0
  let because = 'none before it is about the same'
  for (const earlier of near(index, offer.words)) {
    if (earlier === offer || !homes.has(earlier)) continue
    const share = shared(earlier.words, offer.words)
    const sameSide = [...offer.by].some((key) => key !== '' && earlier.by.has(key))
    const enough = offer.called !== null ? share >= common.told : sameSide && share >= common.sameSide
    const points = share + (sameSide ? 0.2 : 0)
    if (!enough || points <= most) continue
    most = points
    best = earlier
    because = `${offer.called ? `called “${offer.called}”, ` : ''}${sameSide ? 'same side, ' : ''}${Math.round(share * 100)} % of the words in common`
  }
  const version: Version = {
    item: offer.item.id,
    version: offer.called,
    on: Number.isFinite(offer.day) ? isoDay(offer.day) : '',
    relation: best === null ? 'first' : replacingWords.test(offer.text) ? 'replaces' : 'changes',
    because,
  }
  return { earlier: best, version }
}

function indexOf(offers: readonly Described[]): Index {
  const byWord = new Map<string, Described[]>()
  const byReport = new Map<string, Described[]>()
  const add = (lists: Map<string, Described[]>, key: string, offer: Described) => {
    const list = lists.get(key)
    if (list) list.push(offer)
    else lists.set(key, [offer])
  }
  for (const offer of offers) {
    for (const word of offer.words) add(byWord, word, offer)
    for (const report of offer.reports) add(byReport, report, offer)
  }
  return { byWord, byReport }
}

/** The version an answer is to: the one whose words it names, else the latest put forward before it in its report. */
function answerOf(record: Record, held: HeldFact, index: Index): readonly Answer[] {
  const { fact, report } = held
  const on = dayOf(record, held)
  const text = fact.kind === 'response' ? `${fact.to ?? ''} ${fact.about ?? ''} ${fact.evidence.exact}` : ''
  const words = content(text)
  const later = laterWords.test(text)
  let best: Described | null = null
  let most = 0
  const here = index.byReport.get(report) ?? []
  for (const offer of new Set([...near(index, words), ...here])) {
    if (offer.day > on + slip || on - offer.day > window) continue
    const close = here.includes(offer)
    // “The second draft” is the version that is called so, not the first.
    const points = shared(offer.words, words) + (close ? 0.25 : 0) + (later === (offer.called !== null) ? 0.2 : 0)
    if (points >= most && points > 0.4) {
      most = points
      best = offer
    }
  }
  if (!best) return []
  const { id } = best.item
  const because = `${Math.round(shared(best.words, words) * 100)} % of its words in common`
  return fact.actors.map(({ id: actor, name }) => ({
    item: held.item,
    actor: actor ?? name,
    version: id,
    label: fact.label ?? '',
    negated: fact.factuality.negated,
    on: Number.isFinite(on) ? isoDay(on) : '',
    because,
  }))
}

function dayOf(record: Record, { fact, report }: HeldFact): number {
  return days(fact.date)?.from ?? days(record.reports.get(report)?.published)?.from ?? Infinity
}

function content(text: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .filter((word) => !stops.has(word) && !laterWords.test(word))
      .map(stem),
  )
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : count / least
}
