/**
 * Made-up reports for measuring: each number gives another story, of other parties, matters and days, in sentences of our
 * own. The same number gives the same words.
 */
const parties = [
  'Norway',
  'Denmark',
  'Iceland',
  'Ireland',
  'Estonia',
  'Latvia',
  'Portugal',
  'Malta',
  'Ghana',
  'Togo',
].concat(['Kenya', 'Uganda', 'Chile', 'Peru', 'Nepal', 'Bhutan', 'Laos', 'Fiji', 'Samoa', 'Tonga', 'Benin', 'Gabon'])
const towns = [
  'Bergen',
  'Skagen',
  'Galway',
  'Tartu',
  'Porto',
  'Accra',
  'Lomé',
  'Mombasa',
  'Arica',
  'Cusco',
  'Suva',
  'Apia',
]
const matters = [
  'herring quotas',
  'the river dam',
  'grain transit',
  'the border post',
  'power lines',
  'grazing rights',
].concat(['harbour fees', 'the gas field', 'water shares', 'rail tariffs', 'the fishing zone', 'timber licences'])
const families = [
  'Brandt',
  'Holm',
  'Keane',
  'Tamm',
  'Ozols',
  'Serrano',
  'Mensah',
  'Otieno',
  'Rojas',
  'Quispe',
  'Thapa',
].concat(['Dorji', 'Vong', 'Naidu', 'Tuilagi', 'Afolabi', 'Lindqvist', 'Borg', 'Nkosi', 'Vella', 'Salas', 'Kiprop'])
const given = [
  'Ada',
  'Jens',
  'Liv',
  'Noor',
  'Tomas',
  'Ines',
  'Kofi',
  'Wanjiru',
  'Luz',
  'Pema',
  'Sione',
  'Mere',
  'Anton',
]
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const goods = ['boats', 'trucks', 'wagons', 'barges', 'trawlers', 'tankers', 'containers', 'herds']

type Pick = <T>(list: readonly T[]) => T

/** What a report says, one sentence or two to a pattern; `n` is a number of the story’s own. */
const patterns: readonly ((s: Story, pick: Pick, n: () => number) => string)[] = [
  (s, pick) => `${s.a} and ${s.b} delegations met in ${s.town} on ${pick(days)} to discuss ${s.matter}.`,
  (s, pick, n) => `${s.a} demands that ${s.b} release ${n()} ${pick(goods)} before ${pick(days)}.`,
  (s, pick) =>
    `“We will not sign a paper on ${s.matter} that our people cannot read,” said ${s.minister}, the minister of ${s.a}, in ${pick(towns)}.`,
  (s, _, n) => `${s.b} offered to lower its share by ${n()} per cent over ${2 + (n() % 7)} years.`,
  (s, pick) => `The negotiator of ${s.b}, ${s.other}, called the offer of ${pick(days)} a step in the right direction.`,
  (s, pick) => `${s.other} denied that ${s.b} had moved soldiers to ${pick(towns)}.`,
  (s, _, n) => `Officials said ${n()} people had left their homes since the talks on ${s.matter} broke down.`,
  (s, pick) => `The mediators from ${s.third} want an answer from both sides by ${pick(days)}.`,
  (s, pick, n) => `A ceasefire of ${n()} days holds around ${pick(towns)}, according to observers from ${s.third}.`,
  (s) => `${s.a} rejected the plan of ${s.third} as too vague on ${s.matter}.`,
  (s, pick, n) => `${s.third} will send ${n()} observers to ${pick(towns)} next week if both parties agree.`,
  (s, pick) => `Traders in ${pick(towns)} said that nobody had told them what an agreement on ${s.matter} would cost.`,
  (s, _, n) => `${s.a} imposed tariffs of ${n()} per cent on goods from ${s.b} last month.`,
  (s, pick) => `${s.minister} told reporters that the next round would be held in ${pick(towns)} in the autumn.`,
]

interface Story {
  readonly a: string
  readonly b: string
  readonly third: string
  readonly town: string
  readonly matter: string
  readonly minister: string
  readonly other: string
}

/** The headline and the paragraphs of report number `at`: some 400 words. */
export function story(at: number): { readonly headline: string; readonly paragraphs: readonly string[] } {
  const random = dice(at + 1)
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number]
  const n = () => 2 + Math.floor(random() * 90)
  const [a = '', b = '', third = ''] = [...parties].sort(() => random() - 0.5)
  const person = () => `${pick(given)} ${pick(families)}`
  const told: Story = { a, b, third, town: pick(towns), matter: pick(matters), minister: person(), other: person() }
  const paragraphs = Array.from({ length: 9 }, () =>
    Array.from({ length: 3 }, () => pick(patterns)(told, pick, n)).join(' '),
  )
  return { headline: `${a} and ${b} talk about ${told.matter} in ${told.town}, round ${at}`, paragraphs }
}

/** Numbers between 0 and 1 that follow from a seed (mulberry32, public domain). */
function dice(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let word = Math.imul(state ^ (state >>> 15), 1 | state)
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296
  }
}
