import type { Actor } from '../../0-model/actor.ts'
import type { Report } from '../../0-model/report.ts'
import type { Mention } from '../analysis.ts'
import { quotations, quotedWords } from '../attribution/quotations.ts'
import type { Tree } from '../tree.ts'
import { affiliations, appositions } from './appositions.ts'
import { actorRef, type Member } from './cast.ts'
import { fold } from './fold.ts'
import { governed } from './lands.ts'
import { type Lexicon, lexicon, lookup } from './lexicon.ts'
import { type Names, type Naming, naming } from './naming.ts'
import { describes, nominal } from './nominals.ts'
import { type Page, page } from './page.ts'
import { pairPronoun } from './pairs.ts'
import { isPlace } from './places.ts'
import { pronoun } from './pronouns.ts'
import { taught } from './taught.ts'
import { headOf, isSubject, type Reading, tell } from './telling.ts'
import { speakersOfUs } from './us.ts'

/**
 * Finds whom a report speaks of: by name, by description, by pronoun. In the order of the text.
 *
 * Where one stretch means several (“both sides”, “they”) each has a mention of its own over the same words. The
 * register outranks what tables and the text say. A mention's actor is complete: an affiliation told in the last
 * sentence stands in the first mention too.
 */
export function mentions(report: Report, trees: readonly Tree[], register: readonly Actor[] = []): readonly Mention[] {
  return whoIsWho(report, trees, register).mentions
}

/** The mentions of a report, and the actors it teaches: those it names that neither register nor tables know. */
export function whoIsWho(
  report: Report,
  trees: readonly Tree[],
  register: readonly Actor[] = [],
): { readonly mentions: readonly Mention[]; readonly taught: readonly Actor[] } {
  const names = lexicon(register)
  const sheet = page(report, trees, names)
  const named = naming(sheet)
  const reading: Reading = {
    page: sheet,
    names: named,
    told: [],
    at: new Map(),
    home: governed(sheet, named) ?? home(report, sheet, names, named),
    mostly: mostly(sheet, named, 1),
    weight: weights(named),
    pairs: new Map(),
    renamed: new Map(),
    quoted: quotedWords(trees, quotations(report)),
  }
  for (const [sentence, tree] of trees.entries()) read(reading, tree, sentence)
  speakersOfUs(reading)
  settle(reading)
  const found = reading.told
    .map((telling): Mention => {
      const { words } = trees[telling.sentence]!
      const span = { start: words[telling.first]!.start, end: words[telling.last]!.end }
      return {
        ...span,
        at: { sentence: telling.sentence, word: telling.head },
        form: telling.form,
        actor: actorRef(reading.renamed.get(telling.member) ?? telling.member, span),
        place: telling.place,
        because: telling.because,
      }
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return { mentions: found, taught: taught(reading) }
}

/** One sentence, from left to right: names first where they stand, then what points back at them. */
function read(reading: Reading, tree: Tree, sentence: number): void {
  const { words } = tree
  const namings = reading.names.namings[sentence]!
  const apposed = appositions(reading, sentence)
  let next = 0
  let before: Naming | undefined
  for (let i = 0; i < words.length; i++) {
    const name = namings[next]
    if (name !== undefined && name.from <= i && i <= name.first) {
      next++
      const head = headOf(tree, name.from, name.last)
      const place = isDateline(reading.page, name) || isPlace(words, name, head, before)
      before = place ? name : undefined
      tell(reading, {
        sentence,
        first: name.from,
        last: name.last,
        head,
        form: 'name',
        member: name.member,
        place,
        because: reason(name),
        subject: isSubject(words, head),
      })
      i = name.last
      continue
    }
    if (describes(reading, sentence, i)) {
      const holder = apposed.get(i)
      if (holder === undefined) nominal(reading, sentence, i)
      else
        tell(reading, {
          sentence,
          first: holder.first,
          last: i,
          head: i,
          form: 'nominal',
          member: holder.member,
          place: false,
          because: 'apposition',
          subject: isSubject(words, i),
        })
      continue
    }
    for (const member of [...pronoun(reading, sentence, i), ...pairPronoun(reading, sentence, i)])
      tell(reading, {
        sentence,
        first: i,
        last: i,
        head: i,
        form: 'pronoun',
        member,
        place: false,
        because: `“${words[i]!.form.toLowerCase()}” for the one most spoken of`,
        subject: isSubject(words, i),
      })
  }
  affiliations(reading, sentence, apposed)
}

function reason({ listed, title, member }: Naming): string {
  if (listed?.registered) return 'in the register'
  if (listed !== undefined) return listed.as === 'name' ? 'a known name' : `a known ${listed.as}`
  return title.phrase !== ''
    ? `named as ${title.phrase}`
    : member.type === 'person'
      ? 'a person named in the text'
      : 'a name in the text'
}

/** “PARIS (agency) – …”: a name that opens the first paragraphs and is marked off from them. */
function isDateline({ report, trees }: Page, naming: Naming): boolean {
  if (naming.sentence > 4 || naming.from > 2 || naming.listed?.place === false) return false
  const { words, sentence } = trees[naming.sentence]!
  if (report.blocks[sentence.block]?.kind !== 'paragraph') return false
  const text = report.text.slice(words[naming.first]!.start, words[naming.last]!.end)
  const after = words[naming.last + 1]?.form ?? '.'
  return (
    // “KAMPALA, 3 May”, not “TAGRA wants more”
    (text === text.toUpperCase() && text.length > 4 && !/^\p{Ll}/u.test(after)) ||
    after === '—' ||
    after === '–' ||
    (after === '.' && words.length < 4) ||
    (after === '(' && naming.from === 0) ||
    (after === ':' && report.dateline !== null)
  )
}

/** The state of a dateline's capital; without one, the state most spoken of where it stands clear of the next. */
function home(report: Report, sheet: Page, names: Lexicon, named: Names): Member | undefined {
  const { cast, namings } = named
  const place = report.dateline?.place
  if (place !== undefined && place !== '') {
    const proper = place.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    const hit = lookup(names, proper, fold(proper), 0)
    const member = hit === undefined ? undefined : cast.byId.get(hit.listed.actor.id)
    // “VIENNA —” over a report on others tells where it was written
    const others = [...stateCounts(sheet, named)].filter(([state, count]) => state !== member && count > 2)
    if (member?.type === 'state' && (others.length === 0 || (stateCounts(sheet, named).get(member) ?? 0) > 0))
      return member
  }
  for (const naming of namings.slice(0, 5).flat())
    if (
      naming.from === 0 &&
      naming.listed?.as === 'seat' &&
      naming.member.type === 'state' &&
      isDateline(sheet, naming)
    )
      return naming.member
  return mostly(sheet, named, 2.5)
}

/** The state most often named, at least so many times as often as the next. */
function mostly(sheet: Page, named: Names, margin: number): Member | undefined {
  const [first, second] = [...stateCounts(sheet, named)].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 2.5) return undefined
  return second !== undefined && first[1] < second[1] * margin ? undefined : first[0]
}

/** The sentences in which a report brings in those it is about. */
const opening = 6

/** How often each state is named as one that acts; who is named in the first sentence counts more. */
function stateCounts(sheet: Page, { namings }: Names): ReadonlyMap<Member, number> {
  const counts = new Map<Member, number>()
  const late = new Set<Member>()
  const lead = namings.find((sentence, at) => sentence.length > 0 && sheet.trees[at]!.words.at(-1)?.form === '.')
  for (const sentence of namings)
    for (const { member, listed, from, sentence: at } of sentence) {
      if (member.type !== 'state') continue
      // “in Jeddah”: where the talks are says little about whose they are
      const before = sheet.trees[at]!.words[from - 1]?.form.toLowerCase() ?? ''
      if (/^(?:in|at|to|from|near)$/.test(before) && (listed?.as === 'seat' || listed?.as === 'name')) continue
      if (!counts.has(member) && at > opening) late.add(member)
      counts.set(member, (counts.get(member) ?? 0) + 1 + (sentence === lead && !counts.has(member) ? 1.5 : 0))
    }
  // who is first named far down, and hardly again, is not at home there
  for (const member of late) if (counts.get(member)! < 3) counts.delete(member)
  return counts
}

function weights({ namings }: Names): Map<Member, number> {
  const weight = new Map<Member, number>()
  for (const sentence of namings)
    for (const { member } of sentence)
      if (member.type !== 'person' && member.type !== 'place') weight.set(member, (weight.get(member) ?? 0) + 1)
  return weight
}

/** Affiliations that the text leaves to the reader: a president without a country is the home state's. */
function settle({ names, home: state }: Reading): void {
  if (state === undefined) return
  for (const member of names.cast.members)
    if (
      member.type === 'person' &&
      member.of === undefined &&
      !member.listed &&
      member.posts.some(({ phrase }) => offices.test(phrase))
    )
      member.of = state
}

const offices =
  /(?:^|\s)(?:president|prime minister|minister|chancellor|foreign minister|finance minister|king|queen|premier|governor|general|ambassador)$/
