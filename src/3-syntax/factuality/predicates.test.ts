import fc from 'fast-check'
import { expect, it } from 'vitest'
import { split } from '../../2-text/sentences.ts'
import { english } from '../load.ts'
import { predicates } from './predicates.ts'

function read(text: string, word: string) {
  const found = predicates(english().parse(split(text))).find((one) => text.slice(one.start, one.end) === word)
  if (!found) throw new Error(`“${word}” is no predicate of “${text}”`)
  return found
}

it.each([
  ['Oslo signed the treaty.', 'signed', 'held', 'asserted', false],
  ['Oslo did not sign the treaty.', 'sign', 'not', 'asserted', true],
  ['Oslo never signed the treaty.', 'signed', 'not', 'asserted', true],
  ['No deal was reached.', 'reached', 'not', 'asserted', true],
  ['Oslo will sign the treaty on Monday.', 'sign', 'held', 'planned', false],
  ['Oslo may sign the treaty.', 'sign', 'open', 'possible', false],
  ['Oslo failed to sign the treaty.', 'sign', 'not', 'asserted', true],
  ['Oslo did not fail to sign the treaty.', 'sign', 'held', 'asserted', false],
  ['Oslo managed to sign the treaty.', 'sign', 'held', 'asserted', false],
  ['Oslo did not manage to sign the treaty.', 'sign', 'not', 'asserted', true],
  ['Oslo refused to sign the treaty.', 'sign', 'not', 'asserted', true],
  ['Oslo forgot to sign the treaty.', 'sign', 'not', 'asserted', true],
  ['Oslo wants to sign the treaty.', 'sign', 'open', 'possible', false],
  ['Oslo plans to sign the treaty.', 'sign', 'open', 'planned', false],
  ['Oslo agreed to sign the treaty.', 'sign', 'held', 'planned', false],
  ['If Oslo signs the treaty, Bergen will leave.', 'signs', 'open', 'hypothetical', false],
  ['If Oslo signs the treaty, Bergen will leave.', 'leave', 'open', 'hypothetical', false],
  ['The minister said that Oslo had signed the treaty.', 'signed', 'held', 'asserted', false],
  ['The minister regretted that Oslo had signed the treaty.', 'signed', 'held', 'asserted', false],
  ['The minister did not know that Oslo had signed the treaty.', 'signed', 'held', 'asserted', false],
  ['The minister believes that Oslo signed the treaty.', 'signed', 'open', 'possible', false],
  ['Has Oslo signed the treaty?', 'signed', 'open', 'hypothetical', false],
  ['Oslo left without signing the treaty.', 'signing', 'not', 'asserted', true],
  ['Oslo is expected to sign the treaty.', 'sign', 'held', 'planned', false],
  ['It is possible that Oslo signed.', 'signed', 'open', 'possible', false],
] as const)('“%s”: “%s” is %s, %s', (text, word, way, modality, negated) => {
  const found = read(text, word)
  expect(found.factuality >= 1.5 ? 'held' : found.factuality <= -1.5 ? 'not' : 'open').toBe(way)
  expect([found.modality, found.negated, found.denied]).toEqual([modality, negated, false])
})

it('Words that are names in the programming language are words like others', () => {
  expect(read('The constructor signed the treaty.', 'signed').factuality).toBe(3)
})

it('What a party denies is denied, not negated', () => {
  const found = read('The minister denied that Oslo had attacked the port.', 'attacked')
  expect([found.denied, found.negated]).toEqual([true, false])
  expect(found.factuality).toBeLessThan(0)
})

it('Event nouns are predicates: “the talks” that were held, “an attack” that is feared', () => {
  expect(read('The talks in Bergen ended.', 'talks').factuality).toBe(3)
  expect(read('Residents feared an attack.', 'attack').factuality).toBeLessThan(1.5)
})

const words = fc.constantFrom(
  ...'Oslo did not will may sign signed fail to the treaty if unless said that denied and no without signing , . ?'.split(
    ' ',
  ),
)

it('Whatever the words, every predicate is a word of its tree and lies between −3 and 3', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 16 }), (some) => {
      const trees = english().parse(split(some.join(' ')))
      for (const one of predicates(trees)) {
        const word = trees[one.at.sentence]!.words[one.at.word]!
        expect([one.start, one.end]).toEqual([word.start, word.end])
        expect(Math.abs(one.factuality)).toBeLessThanOrEqual(3)
        expect(Object.is(one.factuality, -0)).toBe(false)
      }
    }),
    { numRuns: 100 },
  )
})
