import type { FactKind } from './kind.ts'
import { calledProposed, named } from './proposals/named.ts'
import { put } from './proposals/put.ts'
import { terms } from './proposals/terms.ts'

export const proposal: FactKind<'proposal'> = {
  name: 'proposal',
  happens: true,
  said: true,
  says: 'An offer or plan put on the table by someone.',
  examples: [
    {
      text: 'Norway proposed a 30-day truce.',
      finds: [{ label: 'made', actors: ['NOR'], about: 'a 30-day truce' }],
    },
    {
      text: 'Norway and Denmark have offered to host the next round.',
      finds: [{ label: 'made', actors: ['NOR', 'DNK'] }],
    },
    {
      text: 'A Norwegian proposal was withdrawn in December.',
      published: '2024-02-01',
      finds: [{ label: 'withdrawn', date: '2023-12' }],
    },
    {
      text: 'The chair presented a first draft; she replaced it on Friday with a second version.',
      published: '2024-02-01',
      finds: [{ label: 'made' }],
    },
    {
      text: 'Norway put forward a plan on Monday. The plan calls for a buffer zone along the river.',
      finds: [{ label: 'made', actors: ['NOR'], terms: ['The plan calls for a buffer zone along the river'] }],
    },
    {
      text: 'The draft, sponsored by Norway, was circulated on Monday.',
      finds: [{ label: 'made', actors: ['NOR'] }],
    },
    {
      text: 'The ministers of Norway and Sweden dropped their travel plans.',
      finds: [],
      because: 'plans for oneself are put to nobody',
    },
    {
      text: 'Norway dropped its demand for a share of the catch.',
      finds: [],
      because: 'a want given up, no offer taken back',
    },
    {
      text: 'The union’s leaders recommended the deal to Norway.',
      finds: [],
      because: 'they back what is there already',
    },
    {
      text: 'Norway floated the krone and lost the currency.',
      finds: [],
      because: 'money set afloat',
    },
    {
      text: 'Norway suggested that money had changed hands.',
      finds: [],
      because: 'it tells what was, and offers nothing',
    },
    {
      text: 'The shop offered a discount on boots.',
      finds: [],
      because: 'no party to any talks offers it',
    },
  ],
  find: (scene) => {
    const made = [...scene.clauses.flatMap((clause) => put(scene, clause)), ...named(scene)]
    return [...made, ...calledProposed(scene), ...terms(scene, made)]
  },
}
