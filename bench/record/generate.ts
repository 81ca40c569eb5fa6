import type { Action } from '../../src/0-model/entry.ts'
import type { Fact } from '../../src/0-model/fact.ts'
import { sourceGrades } from '../../src/0-model/outlet.ts'
import { madeFact, madeReport } from '../../src/5-record/made.ts'
import type { CodedReport } from '../../src/5-record/store/store.ts'

const names =
  'Arvon Belmar Corvia Drenna Estora Falken Gorland Hestia Ivora Jarneck Korval Lidos Morvan Nerida Ostrel Pavia'.split(
    ' ',
  )
const places = 'Lenz Marrow Northam Ostia Pell Quarr Rondo Selby'.split(' ')
const syllables = 'ba do fe gi ku la me no pra ru sa ti vo we zu'.split(' ')
/** Two hundred made-up nouns, so that two sentences share one as seldom as real ones do. */
const things = syllables.flatMap((a, i) => syllables.map((b, j) => `${a}${b}${'ln rt sk'.split(' ')[(i + j) % 3]}e`))
/** Three thousand made-up words for the rest of a report: reports of their own have few runs of words in common. */
const words = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a}${b}${c}n`)))
const links = 'with alongside before against beside without for behind'.split(' ')
const wheres = 'at near outside in around'.split(' ')
const whens = 'after before amid despite following'.split(' ')
const verbs = 'agreed proposed rejected demanded accepted discussed delayed welcomed condemned reviewed'.split(' ')

/** A fact before it has words: its own fields, and which common ones it has. */
interface Made {
  readonly own: object
  readonly toward?: boolean
  readonly placed?: boolean
}

/** What the facts of a dossier are, each as often as it stands here: news is mostly what somebody said or wants. */
const mix: readonly ((any: <T>(list: readonly T[]) => T) => Made)[] = [
  ...Array.from({ length: 5 }, () => () => ({ own: { kind: 'statement', label: 'indirect' } })),
  ...Array.from({ length: 3 }, () => (any: <T>(list: readonly T[]) => T) => ({
    own: { kind: 'position', label: any(['demands', 'demands', 'supports', 'opposes', 'rejects', 'accepts'] as const) },
  })),
  () => ({ own: { kind: 'meeting', label: 'held' }, placed: true }),
  () => ({ own: { kind: 'meeting', label: 'planned', factuality: planned }, placed: true }),
  () => ({ own: { kind: 'proposal', label: 'made' } }),
  (any) => ({ own: { kind: 'proposal', label: 'made', ...any([{}, { version: 'revised' }]) } }),
  ...Array.from({ length: 2 }, () => (any: <T>(list: readonly T[]) => T) => ({
    own: { kind: 'response', label: any(['accepts', 'rejects', 'conditional', 'pending'] as const) },
    toward: true,
  })),
  () => ({ own: { kind: 'agreement', label: 'negotiating' } }),
  () => ({ own: { kind: 'deadline', factuality: planned } }),
  () => ({ own: { kind: 'incident', label: 'attack' }, placed: true }),
  () => ({ own: { kind: 'measure', label: 'imposed', type: 'sanction' }, toward: true }),
  () => ({ own: { kind: 'accusation', of: 'a breach of the truce' }, toward: true }),
  (any) => ({ own: { kind: 'linkage', what: any(things), dependsOn: any(things), type: 'precondition_of' } }),
]

const planned = { modality: 'planned', negated: false, denied: false } as const

/** A sentence that becomes a fact. */
interface Plan {
  readonly text: string
  readonly about: string
  readonly made: Made
  readonly actors: readonly [string, string]
  readonly place: string
  readonly dated: boolean
}

/** Told again by another report within the next days: this share of all facts. */
const retold = 0.3
/** One report in so many is a reprint of one before. */
const reprints = 40

/** Days over which the reports of a dossier are spread, from its first. */
const span = { from: '2022-01-01', days: 1095 }

/** Made-up coded reports: `count` of them over three years, ten facts and about 600 words each, the same for one seed. */
export function* madeDossier(
  count: number,
  { seed = 1, from = span.from, days = span.days }: { seed?: number; from?: string; days?: number } = {},
): Generator<CodedReport> {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.6 * list.length)] as T
  const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const lately: Plan[] = []
  const sentence = (): Plan => {
    const actors = [pick(names), pick(names)] as const
    const place = pick(places)
    const about = `the ${any(things)} ${any(things)} on the ${any(things)}`
    const rest = `${any(links)} ${actors[1]} ${any(wheres)} ${place} ${any(whens)} ${any(things)} ${Math.floor(next() * 900)}`
    const text = `${actors[0]} ${pick(verbs)} ${about} ${rest}`
    return { text, about, actors, place, made: any(mix)(any), dated: next() < 0.6 }
  }
  const padding = () => Array.from({ length: 14 }, () => any(words)).join(' ')
  let before: readonly (readonly [Plan, string])[] = []
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.parse(from) + Math.floor((i / count) * days) * 86_400_000).toISOString().slice(0, 10)
    const reprint = i % reprints === reprints - 1
    const all = Array.from({ length: 10 }, (_, at): readonly [Plan, string] => {
      if (reprint && at < 9 && before[at]) return before[at]
      const old = next() < retold ? any(lately) : undefined
      return [old ?? sentence(), `${padding()}. ${padding()}. ${padding()}.`]
    })
    before = all
    const report = madeReport(`Report ${seed}.${i}\n\n${all.map(([{ text }, rest]) => `${text}. ${rest}`).join(' ')}`, {
      title: `Report ${seed}.${i}`,
      outlet: `outlet-${i % 20}.example`,
      published: day,
      source: `made-${seed}.${i}.txt`,
    })
    const plans = [...new Map(all.map(([plan]) => [plan.text, plan])).values()]
    lately.push(...plans)
    lately.splice(0, lately.length - 60)
    yield { report, facts: plans.map((plan) => factOf(report, plan, day)) }
  }
}

function factOf(
  report: CodedReport['report'],
  { text, about, made, actors: [first, second], place, dated }: Plan,
  day: string,
): Fact {
  return madeFact(report, text, {
    ...made.own,
    ...(made.placed && { place: { name: place } }),
    actors: made.toward || first === second ? [first] : [first, second],
    ...(made.toward && first !== second && { counterparts: [second] }),
    date: dated ? day : null,
    about,
  } as never)
}

/** Reports of the days after such a dossier, to be added to it. */
export function laterReports(count: number): readonly CodedReport[] {
  return [...madeDossier(count, { seed: 2, from: '2025-01-01', days: 11 })]
}

/** What people set up for such a dossier: its actors, agenda, channels of talks and rated outlets. */
export function madeSetup(): readonly Action[] {
  return [
    ...names.map(
      (name): Action => ({
        type: 'actor-changed',
        actor: { id: name, name, type: 'state', aliases: [], posts: [], ids: {}, role: 'party' },
      }),
    ),
    ...Array.from(
      { length: 12 },
      (_, i): Action => ({
        type: 'issue-changed',
        issue: { id: `issue-${i}`, name: `Issue ${i}`, words: things.slice(i * 9, i * 9 + 9), options: [] },
      }),
    ),
    ...places.slice(0, 3).map(
      (place): Action => ({
        type: 'track-changed',
        track: {
          id: place.toLowerCase(),
          name: `${place} talks`,
          words: [place],
          seats: [{ actor: 'Arvon', role: 'member' }],
        },
      }),
    ),
    ...Array.from(
      { length: 20 },
      (_, i): Action => ({
        type: 'outlet-changed',
        outlet: {
          id: `outlet-${i}.example`,
          name: `Outlet ${i}`,
          aliases: [],
          ...(i % 2 === 0 && { grade: sourceGrades[i % 5] as (typeof sourceGrades)[number] }),
        },
      }),
    ),
  ]
}

/** What people decided on facts of such a dossier: one in five accepted, one in twenty-five rejected. */
export function madeReviews(facts: readonly { readonly id: string }[]): readonly Action[] {
  const every = (n: number, at: number) => facts.filter((_, i) => i % n === at).map(({ id }) => id)
  const lists = [
    { state: 'accepted', facts: every(5, 0) },
    { state: 'rejected', facts: every(25, 7) },
  ] as const
  return lists.flatMap((list): Action[] =>
    list.facts.length > 0 ? [{ type: 'facts-reviewed', ...list, facts: [...list.facts] }] : [],
  )
}

/** A small generator of chance (mulberry32), so that every run makes the same dossier. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
