import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { split } from '../2-text/sentences.ts'
import type { Argument, Clause } from './clause.ts'
import { clauses } from './clauses.ts'
import { english } from './load.ts'

const read = (text: string): Clause[] => clauses(english().parse(split(text)))

/** `lemma(who; whom)`: the deep subjects and objects, joined by “+”. */
function told(text: string, clause: Clause): string {
  const words = (some: readonly Argument[]): string => some.map((a) => text.slice(a.start, a.end)).join(' + ')
  return `${clause.lemma}(${words(clause.subjects)}; ${words(clause.objects)})`
}

it.each([
  ['an active clause', 'Oslo rejected the plan.', 'reject(Oslo; the plan)'],
  ['a passive with its agent', 'The plan was rejected by Oslo.', 'reject(Oslo; The plan)'],
  ['a passive without one', 'The plan was rejected on Monday.', 'reject(; The plan)'],
  ['a time after “by”, no agent', 'The plan must be approved by Friday.', 'approve(; The plan)'],
  ['coordinated subjects', 'Oslo and Bergen rejected the plan.', 'reject(Oslo + Bergen; the plan)'],
  ['coordinated objects', 'Oslo rejected the plan and the map.', 'reject(Oslo; the plan + the map)'],
  ['a shared subject', 'Oslo rejected the plan and demanded talks.', 'demand(Oslo; talks)'],
  ['the subject of a wish', 'Oslo wants to leave the alliance.', 'leave(Oslo; the alliance)'],
  ['the subject of an infinitive after an object', 'Oslo urged Bergen to sign the deal.', 'sign(Bergen; the deal)'],
  ['the subject of a promise', 'Oslo promised to sign the deal.', 'sign(Oslo; the deal)'],
  ['a relative clause on its subject', 'The envoy who visited Oslo met the rebels.', 'visit(The envoy; Oslo)'],
  ['a relative clause on its object', 'Oslo rejected the plan that Bergen had offered.', 'offer(Bergen; the plan)'],
  ['a participle on its noun', 'The deal signed by Oslo failed.', 'sign(Oslo; The deal)'],
  ['an event noun with both sides', 'Norway welcomed Russia’s rejection of the truce.', 'reject(Russia; the truce)'],
  ['an event noun that is suffered', 'Bergen condemned the arrest of the minister.', 'arrest(; the minister)'],
  ['who is meant by a support verb', 'The rebels launched an attack on Monday.', 'attack(The rebels; )'],
  ['a verb with its particle', 'Oslo called off the talks.', 'call off(Oslo; the talks)'],
  ['what an object is urged to do', 'The council urged both sides to allow aid.', 'allow(both sides; aid)'],
  ['an accused apart from the charge', 'The army accused its rivals of bad faith.', 'accuse(The army; its rivals)'],
  ['a subject apart from the day', 'The ministry on Tuesday rejected the plan.', 'reject(The ministry; the plan)'],
  [
    'what somebody is accused of doing',
    'The rebels accused the army of shelling the port.',
    'shell(the army; the port)',
  ],
  ['what somebody refused to do', 'It was something he refused to sign.', 'sign(he; something)'],
  ['the speaker behind the verb', '“This is a first step,” underlined the minister.', 'underline(the minister; )'],
  ['whose proposal it is', 'They discussed the proposal of Sweden.', 'propose(Sweden; )'],
  ['what is proposed', 'They discussed the proposal of a truce.', 'propose(; a truce)'],
  ['a headline', 'Oslo to sign deal on Monday', 'sign(Oslo; deal)'],
])('finds %s', (_, text, expected) => {
  expect(read(text).map((clause) => told(text, clause))).toContain(expected)
})

const of = (text: string, lemma: string): Clause => {
  const found = read(text).find((clause) => clause.lemma === lemma)
  if (!found) throw new Error(`no clause “${lemma}” in: ${text}`)
  return found
}

it.each([
  ['Oslo will sign the deal.', 'sign', { modal: 'will', tense: 'future', form: 'finite' }],
  ['Oslo could sign the deal.', 'sign', { modal: 'could', tense: null }],
  ['Oslo has signed the deal.', 'sign', { tense: 'present', perfect: true }],
  ['Oslo had signed the deal.', 'sign', { tense: 'past', perfect: true }],
  ['Oslo is negotiating with the rebels.', 'negotiate', { tense: 'present', progressive: true }],
  ['Bergen will have to lift the siege.', 'lift', { modal: 'have to' }],
  ['Oslo is going to sign the deal.', 'sign', { modal: 'be going to', tense: 'future' }],
  ['Oslo did not sign the deal.', 'sign', { negated: true, tense: 'past' }],
  ['Oslo never signed the deal.', 'sign', { negated: true }],
  ['No agreement was reached.', 'reach', { negated: true, passive: true }],
  ['Not one comma has been changed.', 'change', { negated: true }],
  ['Neither side accepted the offer.', 'accept', { negated: true }],
  ['Oslo has yet to answer the offer.', 'answer', { negated: true, modal: null }],
  ['Oslo left without signing the deal.', 'sign', { negated: true, form: 'participle' }],
  ['Oslo signed the deal.', 'sign', { negated: false, modal: null, tense: 'past', link: 'main' }],
  ['Oslo will talk if Bergen withdraws its troops.', 'withdraw', { link: 'condition', mark: 'if' }],
  ['Oslo will not talk unless Bergen withdraws its troops.', 'withdraw', { link: 'condition', mark: 'unless' }],
  ['Oslo will talk after Bergen withdraws its troops.', 'withdraw', { link: 'time', mark: 'after' }],
  ['Oslo left because Bergen attacked the port.', 'attack', { link: 'adverbial', mark: 'because' }],
  ['Oslo said that Bergen attacked the port.', 'attack', { link: 'complement', mark: 'that' }],
  ['The talks, he said, had failed.', 'fail', { link: 'complement' }],
])('reads “%s”', (text, lemma, expected) => {
  expect(of(text, lemma)).toMatchObject(expected)
})

it('hands the negation of the first of two verbs to the second where they share the auxiliary', () => {
  expect(of('Oslo did not accept or reject the plan.', 'reject')).toMatchObject({ negated: true, tense: 'past' })
  expect(of('Oslo did not come and Bergen rejected the plan.', 'reject').negated).toBe(false)
})

it('names what is reported as a complement of the reporting verb, however the clause is set', () => {
  for (const text of [
    'Oslo said the talks had failed.',
    'The talks had failed, Oslo said.',
    'The talks, Oslo said, had failed.',
    '“The talks had failed,” Oslo told reporters.',
  ]) {
    const all = read(text)
    const say = all.find(({ lemma }) => /^(?:say|tell)$/.test(lemma))!
    expect(say.complements.map((i) => all[i]!.lemma)).toEqual(['fail'])
    expect(all[say.complements[0]!]!.parent).toBe(say.index)
  }
})

it('keeps a date in one piece', () => {
  const text = 'Oslo signed the deal on 15 May.'
  const { obliques } = of(text, 'sign')
  expect(obliques.map((o) => [o.preposition, text.slice(o.start, o.end)])).toEqual([['on', '15 May']])
})

it('names both coordinated complements', () => {
  const all = read('Oslo said that the talks had failed and that the truce was over.')
  const say = all.find(({ lemma }) => lemma === 'say')!
  expect(say.complements.map((i) => all[i]!.lemma)).toEqual(['fail', 'over'])
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Oslo',
    'said',
    'that',
    'no',
    'talks',
    'not',
    'and',
    'or',
    ',',
    'the',
    'deal',
    'to',
    'sign',
    'who',
    'if',
    'by',
    '“',
    '”',
    '.',
    '’s',
    'had',
    'been',
    '\ud800',
  )
  const text = fc.array(words, { minLength: 1, maxLength: 40 }).map((some) => some.join(' '))

  it('keeps every span inside its sentence and every reference inside the list', () =>
    fc.assert(
      fc.property(text, (t) => {
        const trees = english().parse(split(t))
        const all = clauses(trees)
        all.forEach((clause, i) => {
          const { sentence } = trees[clause.at.sentence]!
          expect(clause.index).toBe(i)
          for (const span of [clause, ...clause.predicate, ...clause.subjects, ...clause.objects, ...clause.obliques]) {
            expect(span.start).toBeGreaterThanOrEqual(sentence.start)
            expect(span.end).toBeLessThanOrEqual(sentence.end)
            expect(span.end).toBeGreaterThan(span.start)
          }
          for (const other of [clause.parent ?? i, ...clause.complements, ...clause.coordinates])
            expect(all[other]).toBeDefined()
          expect(clause.confidence).toBeGreaterThanOrEqual(0)
          expect(clause.confidence).toBeLessThanOrEqual(1)
        })
      }),
      { numRuns: 60 },
    ))
})

it.each([
  ['a person with a post', 'Ada Brandt, the foreign minister, rejected the offer.', 'reject', ['minister']],
  ['a body with what it is', 'The AUC, a trade union, rejected the offer.', 'reject', ['union']],
  ['nobody where nothing is set beside it', 'The foreign minister rejected the offer.', 'reject', []],
])('says what is set beside a subject: %s', (_, text, lemma, expected) => {
  const trees = english().parse(split(text))
  const subject = of(text, lemma).subjects[0]
  expect(subject?.appositions.map(({ sentence, word }) => trees[sentence]?.words[word]?.form)).toEqual(expected)
})
