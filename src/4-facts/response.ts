import type { At } from '../3-syntax/analysis.ts'
import type { FactKind } from './kind.ts'
import { onCondition } from './responses/conditional.ts'
import { pending } from './responses/pending.ts'
import { answerNoun, refusedToDeal } from './responses/refusals.ts'
import { answered } from './responses/verbs.ts'
import { received, saidYesOrNo, shortAnswers } from './responses/words.ts'

export const response: FactKind<'response'> = {
  name: 'response',
  happens: true,
  said: true,
  says: 'An answer to a named offer or request: yes, no, yes if, another offer, or none yet.',
  examples: [
    {
      text: 'Norway rejected the Danish proposal on Tuesday.',
      published: '2024-05-09',
      finds: [{ label: 'rejects', actors: ['NOR'], date: '2024-05-07' }],
    },
    { text: 'Norway has yet to respond to the offer.', finds: [{ label: 'pending', actors: ['NOR'] }] },
    {
      text: 'The offer was turned down by Norway.',
      finds: [{ label: 'rejects', actors: ['NOR'], to: 'The offer' }],
    },
    {
      text: 'Norway accepted the draft; Denmark had yet to do so.',
      finds: [
        { label: 'accepts', actors: ['NOR'] },
        { label: 'pending', actors: ['DNK'] },
      ],
    },
    {
      text: 'Norway would sign only if its farmers were compensated.',
      finds: [{ label: 'conditional', actors: ['NOR'] }],
    },
    {
      text: 'Denmark offered 31, to which Norway countered with 37.',
      finds: [{ label: 'counters', actors: ['NOR'] }],
    },
    {
      text: 'No reply has come from Norway.',
      finds: [{ label: 'pending', actors: ['NOR'] }],
    },
    {
      text: 'The appeal got short shrift in Oslo.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'Denmark asked for a new survey. Norway ruled that out.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'Norway turned down what Denmark called its final offer.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'Norway gave no answer to the proposal.',
      finds: [{ label: 'pending', actors: ['NOR'] }],
    },
    {
      text: 'Norway called the offer “derisory”.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'The Norwegian offer had been brushed aside by Denmark.',
      finds: [{ label: 'rejects', actors: ['DNK'] }],
    },
    {
      text: 'Norway refused to discuss the map.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'Norway declined to comment.',
      finds: [],
      because: 'nothing was offered or asked but by the press',
    },
    {
      text: 'Norway ruled out talks on the border.',
      finds: [],
      because: 'a stand on talks nobody is said to have offered: a position',
    },
    {
      text: 'Norway said no deal had been reached.',
      finds: [],
      because: '“no” belongs to what is told; nothing is answered',
    },
    {
      text: 'Norway rejects independence for the islands.',
      finds: [],
      because: 'a stand on an issue, not an answer to an offer: a position',
    },
  ],
  find: (scene) => {
    const found = [
      ...scene.clauses.flatMap((clause) => [
        ...answered(scene, clause),
        ...answerNoun(scene, clause),
        ...pending(scene, clause),
        ...refusedToDeal(scene, clause),
        ...saidYesOrNo(scene, clause),
        ...received(scene, clause),
      ]),
      ...onCondition(scene),
      ...shortAnswers(scene),
    ]
    // one answer for a predicate: the first rule that reads it
    return found.filter((one, i) => !found.slice(0, i).some((other) => other.at === one.at || same(other.at, one.at)))
  },
}

function same(a: At, b: At): boolean {
  return a.sentence === b.sentence && a.word === b.word
}
