import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { split } from '../2-text/sentences.ts'
import { clauses } from './clauses.ts'
import { english } from './load.ts'
import { type Match, matcher } from './match.ts'

const lists = { offer: new Set(['deal', 'offer', 'plan', 'proposal']), say: new Set(['announce', 'say', 'warn']) }

/** `subject=Oslo object=the plan`, brackets for the clauses below. */
function shown(text: string, { arguments: roles, clauses: below }: Match): string {
  const own = Object.entries(roles).map(
    ([role, some]) => `${role}=${some.map((a) => text.slice(a.start, a.end)).join('+')}`,
  )
  return [
    ...own,
    ...Object.entries(below)
      .map(([link, match]) => `${link}(${shown(text, match)})`)
      .filter((part) => !part.endsWith('()')),
  ].join(' ')
}

function found(rule: string, text: string): string[] {
  const trees = english().parse(split(text))
  return matcher({ rule }, lists)(trees, clauses(trees)).map((match) => shown(text, match))
}

// These ten are the documentation of the language, word by word in docs/guide/syntax.md.
const examples: readonly [meaning: string, rule: string, text: string, finds: readonly string[]][] = [
  [
    'who rejects what',
    'reject|"turn down" subject:? object:?',
    'The plan was rejected by Oslo.',
    ['subject=Oslo object=The plan'],
  ],
  [
    'an offer turned down, from a word list',
    '"turn down" object:@offer',
    'Oslo turned down the offer.',
    ['object=the offer'],
  ],
  ['an offer, not a visitor', 'reject object:@offer', 'Oslo rejected the visitor.', []],
  [
    'both sides of a talk',
    'talk|meet subject:? with:?',
    'Oslo met with the rebels on Monday.',
    ['subject=Oslo with=the rebels'],
  ],
  [
    'a demand in a wish',
    'want|demand subject:? open:(leave subject:? object:?)',
    'Oslo wants Bergen to leave the port.',
    ['subject=Oslo open(subject=Bergen object=the port)'],
  ],
  [
    'what is said of whom',
    '@say subject:? complement:(attack subject:? object:?)',
    'Oslo said that Bergen attacked the port.',
    ['subject=Oslo complement(subject=Bergen object=the port)'],
  ],
  [
    'one thing on condition of another',
    '* subject:? condition:(withdraw|leave subject:?)',
    'Oslo will talk if Bergen withdraws.',
    ['subject=Oslo condition(subject=Bergen)'],
  ],
  [
    'what did not come about',
    'reach|sign object:? +negated',
    'No agreement was reached. Oslo signed a treaty.',
    ['object=No agreement'],
  ],
  [
    'what is only ahead',
    'meet subject:? modal=will|"be to"',
    'The envoys will meet. The rebels met.',
    ['subject=The envoys'],
  ],
  [
    'an event told by a noun',
    'reject kind=noun subject:? object:? above:(anger)',
    'Russia’s rejection of the truce angered Norway.',
    ['subject=Russia object=the truce'],
  ],
]

it.each(examples)('finds %s: %s', (_, rule, text, finds) => {
  expect(found(rule, text)).toEqual(finds)
})

it('is documented with these ten rules', () => {
  const guide = readFileSync(new URL('../../docs/guide/syntax.md', import.meta.url), 'utf8')
  for (const [meaning, rule] of examples) expect(guide).toContain(`| ${meaning} | \`${rule.replaceAll('|', '\\|')}\` |`)
})

it('finds an absent role with !', () => {
  expect(found('reject subject:! object:?', 'The plan was rejected. Oslo rejected the map.')).toEqual([
    'object=The plan',
  ])
})

it.each([
  ['', 'a word expected'],
  ['say subject', '“:” expected'],
  ['say +loud', 'negated'],
  ['say colour=red', 'modal'],
  ['say complement:(go', '“)” expected'],
  ['say sideways:(go)', 'complement'],
  ['@nowhere subject:?', '@nowhere'],
])('says what is wrong with “%s”', (rule, message) => {
  expect(() => matcher({ rule }, lists)).toThrow(message)
  expect(() => matcher({ rule }, lists)).toThrow('[rule-unreadable]')
})
