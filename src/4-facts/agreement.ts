import { listedTerms } from './agreements/lists.ts'
import { agreementNouns, signings } from './agreements/stages.ts'
import { terms } from './agreements/terms.ts'
import { agreementVerbs } from './agreements/verbs.ts'
import type { FactKind } from './kind.ts'

export const agreement: FactKind<'agreement'> = {
  name: 'agreement',
  happens: true,
  parties: true,
  says: 'An agreement and its stage: negotiating, agreed, signed, in force, breached or collapsed. Separate undertakings are separate facts.',
  examples: [
    {
      text: 'Norway and Denmark signed a fisheries accord in Oslo on Monday.',
      published: '2024-05-09',
      finds: [{ label: 'signed', actors: ['NOR', 'DNK'], date: '2024-05-06' }],
    },
    {
      text: 'Norway and Denmark have reached a deal on herring.',
      finds: [{ label: 'agreed', actors: ['NOR', 'DNK'] }],
    },
    { text: 'No agreement was reached on the border.', finds: [{ label: 'negotiating' }] },
    {
      text: 'The ceasefire collapsed in March.',
      published: '2024-05-09',
      finds: [{ label: 'collapsed', date: '2024-03' }],
    },
    {
      text: 'Norway is negotiating a gas deal with Denmark.',
      finds: [{ label: 'negotiating', actors: ['NOR', 'DNK'] }],
    },
    {
      text: 'Norway and Denmark struck a herring deal on Monday. It caps the catch at 400,000 tonnes.',
      published: '2024-05-09',
      finds: [
        { label: 'agreed', date: '2024-05-06' },
        { label: 'agreed', actors: ['NOR', 'DNK'] },
      ],
    },
    {
      text: 'Norway and Denmark signed a herring pact on Monday. Under the pact a commission will hear the fishermen.',
      published: '2024-05-09',
      finds: [{ label: 'signed' }, { label: 'agreed', actors: ['NOR', 'DNK'] }],
    },
    {
      text: 'Norway and Denmark are at odds over herring. In the end the parties agreed that the catch should be halved.',
      finds: [{ label: 'agreed', actors: ['NOR', 'DNK'] }],
    },
    {
      text: 'Under the accord the dockers will return to work by Friday.',
      published: '2024-05-09',
      finds: [{ label: 'agreed' }],
    },
    {
      text: 'The pact between the union and the port lists: (a) a pay rise of 4%; (b) amnesty for strikers; (c) a review in May.',
      published: '2024-01-09',
      finds: [{ evidence: 'a pay rise of 4%' }, { evidence: 'amnesty for strikers' }, { evidence: 'a review in May' }],
    },
    {
      text: 'An earlier truce, signed in March 2006, broke down in August.',
      published: '2006-10-09',
      finds: [
        { label: 'signed', date: '2006-03' },
        { label: 'collapsed', date: '2006-08' },
      ],
    },
    {
      text: 'Norway and Denmark talked about herring. Signing is set for 15 August.',
      published: '2024-05-09',
      finds: [{ label: 'signed', date: '2024-08-15' }],
    },
    {
      text: 'The two delegations parted without a result, and nothing has been agreed on quotas.',
      finds: [{ label: 'negotiating' }],
    },
    {
      text: 'The ministers of Norway and Denmark agreed that the offer was unacceptable.',
      finds: [],
      because: 'of one mind, bound to nothing',
    },
    {
      text: 'If Norway and Denmark sign the pact, the boats will sail.',
      finds: [],
      because: 'what is only supposed is no stage reached',
    },
    {
      text: 'Norway and Denmark agreed to meet again in May.',
      finds: [],
      because: 'a meeting to come; nothing else is agreed',
    },
    { text: 'The president signed an order on Monday.', finds: [], because: 'what one signs alone is no agreement' },
    {
      text: 'In a letter to the union, the ministers warned of delays.',
      finds: [],
      because: 'what a paper says is no term',
    },
    { text: 'It was a great deal of money.', finds: [], because: '“a great deal” is no agreement' },
    { text: 'There will be no flight to Oslo on Monday.', finds: [], because: 'what is lacking is no agreement' },
    {
      text: 'The company said its orders would rise next year.',
      finds: [],
      because: 'a forecast binds no one, and no terms are told before it',
    },
  ],
  find: (scene) =>
    [
      ...agreementNouns(scene),
      ...signings(scene),
      ...listedTerms(scene),
      ...scene.clauses.flatMap((clause) => [...agreementVerbs(scene, clause), ...terms(scene, clause)]),
      // “if they agree”, “could sign one day”: what is only supposed is no stage reached; a day set makes it a plan
    ].filter(({ factuality, date }) => {
      const modality = factuality?.modality ?? 'asserted'
      return modality !== 'hypothetical' && !(modality === 'possible' && (date ?? null) === null)
    }),
}
