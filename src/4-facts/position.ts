import { overlap } from '../0-model/passage.ts'
import type { FactKind } from './kind.ts'
import { attitude, sided } from './positions/adjectives.ts'
import { actsAgainst } from './positions/against.ts'
import { idiom } from './positions/idioms.ts'
import { judged } from './positions/judged.ts'
import { listed } from './positions/listed.ts'
import { conditionsSet, couldBe, notWithout, ought, refused, required } from './positions/needs.ts'
import { byNoun } from './positions/nouns.ts'
import { saidOfThings, verdictSaid } from './positions/said-of-things.ts'
import { wanted } from './positions/verbs.ts'

export const position: FactKind<'position'> = {
  name: 'position',
  said: true,
  says: 'What a party wants, backs or refuses on an issue. An answer to a named offer is a response.',
  examples: [
    {
      text: 'Norway demands a guaranteed share of the catch.',
      finds: [{ label: 'demands', actors: ['NOR'], about: 'a guaranteed share of the catch' }],
    },
    {
      text: 'Victims’ associations are against any pardon.',
      finds: [{ label: 'opposes', about: 'any pardon' }],
    },
    {
      text: 'Norway is ready to discuss the border.',
      finds: [{ label: 'open', actors: ['NOR'] }],
    },
    {
      text: 'Norway has refused to share power with the rebels.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'Norway voiced its support for a joint fund.',
      finds: [{ label: 'supports', actors: ['NOR'] }],
    },
    {
      text: 'Denmark is prepared to discuss quotas, provided poorer states receive money.',
      finds: [
        { label: 'open', actors: ['DNK'] },
        { label: 'demands', actors: ['DNK'], about: 'poorer states receive money' },
      ],
    },
    {
      text: 'Norway blasted the bonus as “an insult”.',
      finds: [{ label: 'opposes', actors: ['NOR'] }],
    },
    {
      text: 'The Norwegian government met on Monday. Talks, Kari Holm insisted, must be ended for good.',
      finds: [{ label: 'demands', actors: ['Kari Holm'] }],
    },
    {
      text: 'The fee was not open to negotiation, Norway said.',
      finds: [{ label: 'rejects', actors: ['NOR'], about: 'The fee' }],
    },
    {
      text: 'Norway left the door open to a new treaty.',
      finds: [{ label: 'open', actors: ['NOR'] }],
    },
    {
      text: 'Norway has no intention of closing the border.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'Norway does not want to join the fund.',
      finds: [{ label: 'opposes', actors: ['NOR'] }],
    },
    {
      text: 'Norway has promised to tear up the pact.',
      finds: [{ label: 'opposes', actors: ['NOR'], about: 'the pact' }],
    },
    {
      text: 'Norway called the quota “clearly insufficient”.',
      finds: [{ label: 'opposes', actors: ['NOR'] }],
    },
    {
      text: 'Norway insists that its right of passage be preserved.',
      finds: [{ label: 'demands', actors: ['NOR'] }],
    },
    {
      text: 'Guards closed the door to the hall and let nobody in.',
      finds: [],
      because: 'a real door',
    },
    {
      text: 'Norway called the new ferry Sigrid.',
      finds: [],
      because: 'a name given, no verdict',
    },
    {
      text: 'Norway insists that it was an accident.',
      finds: [],
      because: 'held to be true, not wanted',
    },
    {
      text: 'Norway rejected the Danish proposal.',
      finds: [],
      because: 'the answer to a named offer: a response',
    },
    {
      text: 'Under it Denmark would recognise the line in law. Norway would not join the union.',
      finds: [],
      because: 'what a text provides is nobody’s refusal',
    },
    {
      text: 'The price rose by a third.',
      finds: [],
      because: 'nobody wants anything here',
    },
  ],
  find: (scene) => {
    const found = [
      ...byNoun(scene),
      ...scene.clauses.flatMap((clause) => [
        ...wanted(scene, clause),
        ...attitude(scene, clause),
        ...sided(scene, clause),
        ...listed(scene, clause),
        ...judged(scene, clause),
        ...idiom(scene, clause),
        ...saidOfThings(scene, clause),
        ...verdictSaid(scene, clause),
        ...actsAgainst(scene, clause),
        ...refused(scene, clause),
        ...notWithout(scene, clause),
        ...ought(scene, clause),
        ...couldBe(scene, clause),
        ...required(scene, clause),
      ]),
    ]
    const told = (rule: string) => /^(?:made a condition|not without)/.test(rule)
    return [
      ...found,
      ...conditionsSet(scene).filter(
        (one) => !found.some((other) => told(other.rule) && overlap(other.span, one.span) > 0),
      ),
    ]
  },
}
