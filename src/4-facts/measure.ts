import type { FactKind } from './kind.ts'
import { powerNouns } from './measures/nouns.ts'
import { usedIn } from './measures/verbs.ts'

export const measure: FactKind<'measure'> = {
  name: 'measure',
  happens: true,
  says: 'A power used: sanctions, aid, troops, law. The label is its direction; whether it is done, planned or possible is its factuality.',
  examples: [
    {
      text: 'Norway has imposed sanctions on Denmark.',
      published: '2024-05-09',
      finds: [{ label: 'imposed', type: 'sanction', actors: ['NOR'], counterparts: ['DNK'] }],
    },
    {
      text: 'Norway may lift the sanctions.',
      finds: [{ label: 'lifted', factuality: { modality: 'possible', negated: false, denied: false } }],
    },
    { text: 'Norway withdrew its troops from the islands.', finds: [{ label: 'eased', type: 'military' }] },
    { text: 'The rebels released 16 prisoners.', finds: [{ label: 'provided', type: 'humanitarian' }] },
    {
      text: 'Swedish troops landed on the islands on 2 May.',
      published: '2024-05-09',
      finds: [{ label: 'provided', type: 'military', date: '2024-05-02' }],
    },
    {
      text: 'The last Danish contingent will leave the port in June.',
      published: '2024-05-09',
      finds: [{ label: 'eased', type: 'military' }],
    },
    {
      text: 'Sweden has stopped buying gas from Norway.',
      finds: [{ label: 'suspended', actors: ['SWE'] }],
    },
    {
      text: 'The embargo on Danish herring, imposed by Norway in March, was lifted on Monday.',
      published: '2024-05-09',
      finds: [
        { label: 'imposed', date: '2024-03' },
        { label: 'lifted', date: '2024-05-06' },
      ],
    },
    {
      text: 'A court in Lund gave the reporter 16 years on 19 April.',
      published: '2024-05-09',
      finds: [{ label: 'imposed', type: 'legal' }],
    },
    {
      text: 'Norway is threatening with a surcharge on Danish steel.',
      finds: [{ label: 'imposed' }],
    },
    { text: 'Norway severed all ties with Denmark.', finds: [{ label: 'suspended', actors: ['NOR'] }] },
    {
      text: 'Norway will let aid trucks through its checkpoint.',
      finds: [{ label: 'provided', type: 'humanitarian' }],
    },
    {
      text: 'Norway is weighing a ban on exports of engines to Denmark.',
      finds: [{ label: 'imposed', factuality: { modality: 'possible', negated: false, denied: false } }],
    },
    { text: 'The company lifted its forecast.', finds: [], because: 'a forecast is no power used' },

    { text: 'The minister gave the reporter an answer.', finds: [], because: 'an answer is no power used' },
  ],
  find: (scene) => [...scene.clauses.flatMap((clause) => usedIn(scene, clause)), ...powerNouns(scene)],
}
