import type { Fact, Kind } from '../../src/0-model/fact.ts'
import { madeFact, madeReport } from '../../src/5-record/made.ts'
import type { CodedReport } from '../../src/5-record/store/store.ts'

const names =
  'Arvon Belmar Corvia Drenna Estora Falken Gorland Hestia Ivora Jarneck Korval Lidos Morvan Nerida Ostrel Pavia'.split(
    ' ',
  )
const places = 'Lenz Marrow Northam Ostia Pell Quarr Rondo Selby'.split(' ')
/** Two hundred made-up nouns, so that two sentences share one as seldom as real ones do. */
const things = 'ba do fe gi ku la me no pra ru sa ti vo we zu'
  .split(' ')
  .flatMap((a, i, all) => all.slice(0, 40).map((b, j) => `${a}${b}${'ln rt sk'.split(' ')[(i + j) % 3]}e`))
const verbs = 'agreed proposed rejected demanded accepted discussed delayed welcomed condemned reviewed'.split(' ')
const kinds: readonly { readonly kind: Kind; readonly own: object }[] = [
  { kind: 'statement', own: { label: 'indirect' } },
  { kind: 'position', own: { label: 'demands' } },
  { kind: 'meeting', own: { label: 'held' } },
  { kind: 'proposal', own: { label: 'made' } },
  { kind: 'response', own: { label: 'rejects' } },
  { kind: 'agreement', own: { label: 'negotiating' } },
  { kind: 'deadline', own: {} },
  { kind: 'incident', own: { label: 'attack' } },
  { kind: 'measure', own: { label: 'imposed', type: 'sanction' } },
  { kind: 'accusation', own: { of: 'a breach' } },
]

/** Made-up coded reports: `count` of them over three years, ten facts and about 600 words each, the same for one seed. */
export function* madeDossier(count: number, seed = 1): Generator<CodedReport> {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.6 * list.length)] as T
  const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2022, 0, 1) + Math.floor((i / count) * 1095) * 86_400_000).toISOString().slice(0, 10)
    const sentences: string[] = []
    const plans: { readonly words: string; readonly actors: string[]; readonly dated: boolean }[] = []
    for (let s = 0; s < 40; s++) {
      const actors = [pick(names), pick(names)]
      const words = `${actors[0]} ${pick(verbs)} the ${any(things)} ${any(things)} on the ${any(things)} with ${actors[1]} at ${pick(places)} after ${any(things)} ${Math.floor(next() * 900)}`
      sentences.push(`${words}.`)
      if (s % 4 === 0) plans.push({ words, actors: [...new Set(actors)], dated: next() < 0.6 })
    }
    const report = madeReport(`Report ${i}\n\n${sentences.join(' ')}`, {
      title: `Report ${i}`,
      outlet: `outlet-${i % 20}.example`,
      published: day,
      source: `made-${i}.txt`,
    })
    const facts = plans.map(({ words, actors, dated }, at): Fact => {
      const { kind, own } = kinds[at % kinds.length] as (typeof kinds)[number]
      return madeFact(report, words, { kind, ...own, actors, date: dated ? day : null, about: words } as never)
    })
    yield { report, facts }
  }
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
