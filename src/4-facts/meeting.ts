import type { FactKind } from './kind.ts'
import { meetingNouns } from './meetings/nouns.ts'
import { occasionsOf } from './meetings/occasions.ts'
import { met } from './meetings/verbs.ts'

export const meeting: FactKind<'meeting'> = {
  name: 'meeting',
  happens: true,
  parties: true,
  says: 'Talks, visits and calls between parties: held, going on, planned, called off, put off or broken off.',
  examples: [
    {
      text: 'The talks were proposed by Norway on May 11.',
      published: '2025-05-17',
      finds: [{ label: 'planned', date: null }],
    },
    {
      text: 'The Norwegian foreign minister, Kari Holm, met the Danish prime minister, Jens Lund, in Oslo on Monday.',
      published: '2024-05-09',
      finds: [{ label: 'held', actors: ['Kari Holm', 'Jens Lund'], date: '2024-05-06' }],
    },
    {
      text: 'Talks between Norway and Denmark will be held in Geneva next week.',
      published: '2024-05-09',
      finds: [{ label: 'planned', actors: ['NOR', 'DNK'] }],
    },
    {
      text: 'The talks broke down on 3 May.',
      published: '2024-05-09',
      finds: [{ label: 'failed', date: '2024-05-03' }],
    },
    { text: 'Norway called off the meeting.', finds: [{ label: 'cancelled' }] },
    {
      text: 'Norway and Denmark signed nothing after three days of talks in Bergen. The round broke up on Friday.',
      published: '2024-05-13',
      finds: [{ label: 'held' }, { label: 'failed', actors: ['NOR', 'DNK'], date: '2024-05-10' }],
    },
    {
      text: 'Norway and Denmark disagree over herring. A second round, hosted by Sweden, opens in Malmo on 20 May.',
      published: '2024-05-09',
      finds: [{ label: 'planned', date: '2024-05-20' }],
    },
    {
      text: 'Norway and Denmark are at odds over herring. The two sides met in Bergen on Monday.',
      published: '2024-05-09',
      finds: [{ label: 'held', actors: ['NOR', 'DNK'], date: '2024-05-06' }],
    },
    {
      text: 'A conference of the shipowners and the dockers’ union took place in Riga on 2 May.',
      published: '2024-05-09',
      finds: [{ label: 'held', date: '2024-05-02' }],
    },
    {
      text: 'The Norwegian envoy, Kari Holm, and the Danish envoy, Jens Lund, shook hands in Oslo on Monday.',
      published: '2024-05-09',
      finds: [{ label: 'held', actors: ['Kari Holm', 'Jens Lund'] }],
    },
    {
      text: 'The talks with the port of Aarhus are deadlocked, the dockers’ union said.',
      finds: [{ label: 'failed' }],
    },
    {
      text: 'Norway and Denmark held indirect talks in Geneva in the absence of Sweden.',
      finds: [{ label: 'held', actors: ['NOR', 'DNK'], format: 'indirect talks' }],
    },
    {
      text: 'The Norwegian foreign minister, Kari Holm, will visit Copenhagen on 20 May.',
      published: '2024-05-09',
      finds: [{ label: 'planned', actors: ['Kari Holm'], date: '2024-05-20' }],
    },
    {
      text: 'Norway flew its envoy, Kari Holm, home. She crossed the strait to meet the Danish prime minister, Jens Lund.',
      finds: [{ label: 'held' }],
    },
    {
      text: 'The prime ministers of Norway and Denmark will speak by telephone on Friday.',
      published: '2024-05-09',
      finds: [{ label: 'planned', format: 'call', date: '2024-05-10' }],
    },
    {
      text: 'The Danish cabinet will discuss the pact on Tuesday.',
      published: '2024-05-09',
      finds: [{ label: 'planned', date: '2024-05-14' }],
    },
    {
      text: 'Denmark walked out of the talks on Tuesday.',
      published: '2024-05-09',
      finds: [{ label: 'failed', actors: ['DNK'], date: '2024-05-07' }],
    },
    {
      text: 'Doctors will strike after talks with the ministry broke down on Tuesday.',
      published: '2024-05-09',
      finds: [{ label: 'failed', date: '2024-05-07' }],
    },
    {
      text: 'The mission called for calm and Norway called on Denmark to wait.',
      finds: [],
      because: 'the mission is a body here, and nobody met',
    },
    {
      text: 'If the talks fail, Norway will fish alone.',
      finds: [],
      because: 'what is only supposed has not been held',
    },
    { text: 'Norway received a letter from Denmark.', finds: [], because: 'a letter is nobody one meets' },
    { text: 'In Oslo the minister went further.', finds: [], because: 'no one travelled' },
    {
      text: 'The Danish cabinet discussed the pact for years.',
      finds: [],
      because: 'no sitting is told of, past or to come',
    },
    { text: 'The mediation was left to others.', finds: [], because: 'nobody left the talks' },
    { text: 'Norway met its climate targets.', finds: [], because: 'targets are no party; “met” is “reached”' },
    {
      text: 'The minister told a press conference that prices would fall.',
      finds: [],
      because: 'a press conference is no meeting of parties',
    },
    { text: 'Norway called off the strikes.', finds: [], because: 'what is called off is no meeting' },
  ],
  find: (scene) =>
    [
      ...scene.clauses.flatMap((clause) => [...met(scene, clause), ...occasionsOf(scene, clause)]),
      ...meetingNouns(scene),
      // “if the talks fail”: what is only supposed is no meeting told of
    ].filter((draft) => draft.factuality?.modality !== 'hypothetical'),
}
