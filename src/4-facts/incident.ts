import { harmNouns } from './incidents/nouns.ts'
import { harmIn } from './incidents/verbs.ts'
import type { FactKind } from './kind.ts'

export const incident: FactKind<'incident'> = {
  name: 'incident',
  happens: true,
  says: 'Violence or an alleged violation: an attack, a breach, an arrest, people driven from their homes.',
  examples: [
    {
      text: 'Rebels killed at least 34 people in Lund on 3 May.',
      published: '2024-05-09',
      finds: [{ label: 'attack', date: '2024-05-03', killed: { low: 34, best: null, high: null } }],
    },
    { text: 'The war drove 192,000 people from their homes.', finds: [{ label: 'displacement' }] },
    {
      text: 'The shelling of the airport wounded two people.',
      finds: [{ label: 'attack', injured: { low: 2, best: 2, high: 2 } }],
    },
    {
      text: 'At least 12 people lost their lives in clashes near Lund on 2 May.',
      published: '2024-05-09',
      finds: [{ label: 'attack', killed: { low: 12, best: null, high: null }, date: '2024-05-02' }],
    },
    {
      text: 'A Danish patrol came under fire at the border on Monday.',
      published: '2024-05-09',
      finds: [{ label: 'attack', actors: [], date: '2024-05-06' }],
    },
    {
      text: 'Gunmen are holding two Norwegian soldiers hostage in the hills.',
      finds: [{ label: 'arrest' }],
    },
    {
      text: 'Three attacks on the pipeline followed, and the shelling of the port killed four dockers.',
      finds: [{ label: 'attack' }, { label: 'attack', killed: { low: 4, best: 4, high: 4 } }],
    },
    {
      text: 'Denmark’s rebels violated the armistice again on Friday.',
      published: '2024-05-09',
      finds: [{ label: 'violation' }],
    },
    {
      text: 'The war has killed 50,000 people since 2013.',
      published: '2024-05-09',
      finds: [{ label: 'other' }],
    },
    {
      text: 'The shelling of the port, blamed by Denmark on Norway, wounded two people.',
      finds: [{ label: 'attack', injured: { low: 2, best: 2, high: 2 } }],
    },
    {
      text: 'Warplanes of the Danish air force struck the port of Lund on Tuesday, killing at least 14 dockers.',
      published: '2024-05-09',
      finds: [{ label: 'attack', killed: { low: 14, best: null, high: null }, date: '2024-05-07' }],
    },
    {
      text: 'In August more than 40,000 people were forced from their homes.',
      published: '2024-05-09',
      finds: [{ label: 'displacement' }],
    },
    {
      text: 'A shell landed on a house near Lund, killing two people.',
      finds: [{ label: 'attack', killed: { low: 2, best: 2, high: 2 } }],
    },
    { text: 'Norway struck a deal with rebels.', finds: [], because: 'what is struck is a deal' },
    { text: 'Companies would be hit with sanctions.', finds: [], because: 'a measure, not violence' },
    {
      text: 'Farmers blocked roads near Lund.',
      finds: [],
      because: 'a protest without arms is neither violence nor a power of state',
    },
    {
      text: 'The union attacked the offer as an insult.',
      finds: [],
      because: 'an attack in words is a statement',
    },
    {
      text: 'The two-day strike over pay ended on Friday.',
      finds: [],
      because: 'a strike of labour is neither violence nor a power of state',
    },
    { text: 'The truce has held since April.', finds: [], because: 'what holds is a truce; nobody is held' },
  ],
  find: (scene) => [...scene.clauses.flatMap((clause) => harmIn(scene, clause)), ...harmNouns(scene)],
}
