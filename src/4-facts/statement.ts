import { overlap } from '../0-model/passage.ts'
import type { Draft, FactKind } from './kind.ts'
import { hasQuotation, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { accusing } from './speech/accusing.ts'
import { told } from './speech/told.ts'
import { accordingTo } from './statements/according.ts'
import { attributed, carriedOn } from './statements/attributed.ts'
import { unattributed } from './statements/carried.ts'
import { framed } from './statements/frames.ts'
import { spoken } from './statements/spoken.ts'

export const statement: FactKind<'statement'> = {
  name: 'statement',
  utterance: true,
  said: true,
  says: 'Someone says something worth recording: one for each reporting clause, with what is said; accusing, denying, announcing and warning count as saying.',
  examples: [
    {
      text: 'Norway’s foreign minister, Kari Holm, said on Monday that the talks would go on.',
      published: '2024-05-07',
      finds: [
        {
          label: 'indirect',
          actors: ['Kari Holm'],
          date: '2024-05-06',
          evidence: 'Norway’s foreign minister, Kari Holm, said on Monday that the talks would go on',
        },
      ],
    },
    {
      text: '“We are not there yet,” said Kari Holm, the Norwegian foreign minister.',
      finds: [{ label: 'direct', actors: ['Kari Holm'] }],
    },
    {
      text: 'According to the union, the offer was withdrawn in March.',
      finds: [{ label: 'indirect' }],
    },
    {
      text: 'Norway denied that any money had been paid.',
      finds: [{ label: 'indirect', actors: ['NOR'] }],
    },
    {
      text: '“A total surprise,” snapped Kari Holm of the Norwegian delegation.',
      finds: [{ label: 'direct', actors: ['Kari Holm'] }],
    },
    {
      text: 'Kari Holm, the union’s spokeswoman, shot back that without the bonus there would be no talks at all.',
      finds: [{ label: 'indirect', actors: ['Kari Holm'] }],
    },
    {
      text: 'Denmark is to join the pact in January, Norway said.',
      finds: [{ label: 'indirect', actors: ['NOR'], evidence: 'Denmark is to join the pact in January, Norway said' }],
    },
    {
      text: 'Norwegian energy ministry: “an important step, not the last”.',
      finds: [{ label: 'direct' }],
    },
    {
      text: 'Holders of the bond said that they had lost patience.',
      finds: [{ label: 'indirect', actors: ['Holders of the bond'] }],
    },
    {
      text: 'Norway has not replied to the letter.',
      finds: [],
      because: 'an answer still due; nothing is said',
    },
    {
      text: 'No group has said that it carried out the attack.',
      finds: [],
      because: 'nobody says anything',
    },
    {
      text: 'Norway has suspended all flights and accused Denmark of blackmail.',
      finds: [{ label: 'indirect', actors: ['NOR'], evidence: 'accused Denmark of blackmail' }],
    },
    {
      text: 'The text, in the words of Kari Holm, is dead.',
      finds: [{ label: 'indirect', actors: ['Kari Holm'] }],
    },
    {
      text: 'The talks in Oslo went on for days without a result.',
      finds: [],
      because: 'the narrator’s own telling; nobody is said to say it',
    },
    {
      text: 'Norway wants an answer.',
      finds: [],
      because: 'a standing want is a position; nothing is said to have been said',
    },
  ],
  find: (scene) => {
    const clauses = [
      ...scene.clauses.flatMap((clause) => spoken(scene, clause)),
      ...scene.clauses.flatMap((clause) => accordingTo(scene, clause)),
    ]
    const others = [...clauses, ...attributed(scene, clauses), ...carriedOn(scene)]
    const byOrder = told(scene)
    const kept = others.filter((one) => !byOrder.some((other) => completes(other, one)))
    const known = [
      ...kept,
      ...[...byOrder, ...framed(scene), ...accusations(scene)].filter(
        (one) => !kept.some((other) => covers(other, one)),
      ),
    ]
    return [...known, ...unattributed(scene, known)]
  },
}

/** “accused Oslo of lying” is said as well as charged. */
function accusations(scene: Scene): readonly Draft<'statement'>[] {
  return accusing(scene).map(({ by, span, at }) => ({
    label: hasQuotation(scene, span) ? ('direct' as const) : ('indirect' as const),
    actors: by,
    about: words(scene, span),
    date: null,
    span,
    at,
    rule: 'accusing, by the order of words',
  }))
}

/** Whether a passage is told already, by the same verb or over largely the same words. */
function covers(known: Draft<'statement'>, { at, span }: Draft<'statement'>): boolean {
  if (known.at.sentence !== at.sentence) return false
  return known.at.word === at.word || overlap(known.span, span) > 0.7 * (span.end - span.start)
}

/** Whether the order of words has what is said with a verb (“…,” he said) where the tree has it without. */
function completes(told: Draft<'statement'>, { at, span }: Draft<'statement'>): boolean {
  return (
    told.at.sentence === at.sentence &&
    told.at.word === at.word &&
    told.span.end >= span.start &&
    told.span.start < span.start - 8 &&
    (told.label === 'direct' || /(?:after|set in)$/.test(told.rule))
  )
}
