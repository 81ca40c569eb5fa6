import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../0-model/actor.ts'
import { plainReport } from '../../1-report/plain.ts'
import { sentences } from '../../2-text/sentences.ts'
import { english } from '../load.ts'
import { mentions, whoIsWho } from './mentions.ts'

const parser = english()

/** Each mention as `words → actor`, `@` before places, the affiliation after `of`. */
function who(text: string, register: readonly Actor[] = []): string[] {
  const report = plainReport('test.txt', text)
  return mentions(report, parser.parse(sentences(report)), register).map(
    ({ start, end, actor, place }) =>
      `${text.slice(start, end)} → ${place ? '@' : ''}${actor.id ?? actor.name}${actor.of === undefined ? '' : ` of ${actor.of}`}`,
  )
}

describe('Parley finds who is spoken of', () => {
  it.each([
    ['a capital that acts as its government', 'Moscow said the talks would go on.', ['Moscow → RUS']],
    ['a capital in which something happens as a place', 'They met in Moscow.', ['Moscow → @RUS']],
    ['a seat of government by its metonym', 'The Kremlin rejected the plan.', ['Kremlin → RUS']],
    ['Brussels as the union where it acts', 'Brussels is drafting a plan.', ['Brussels → EU']],
    ['an entity without a code by its usual name', 'Abkhazia refused.', ['Abkhazia → Abkhazia']],
    [
      'a delegation as part of whoever sent it',
      'The Ukrainian delegation left.',
      ['The Ukrainian delegation → Ukrainian delegation of UKR', 'Ukrainian → UKR'],
    ],
    [
      'an unnamed official with the state it speaks for',
      'A senior Norwegian official agreed.',
      ['A senior Norwegian official → unnamed official of NOR', 'Norwegian → NOR'],
    ],
    [
      'a government as its state',
      'The Ghanaian government agreed.',
      ['The Ghanaian government → GHA', 'Ghanaian → GHA'],
    ],
    [
      'a loose group as the text says',
      'European nations want a ceasefire.',
      ['European nations → Europe', 'European → Europe'],
    ],
    [
      'a person with title and affiliation',
      'French Foreign Minister Yves Lambin arrived.',
      ['French → FRA', 'Foreign Minister Yves Lambin → Yves Lambin of FRA'],
    ],
    [
      'a company by the name set beside its noun',
      'The state company, Brenta, closed the line.',
      ['The state company → Brenta', 'Brenta → Brenta'],
    ],
    [
      'no one person for several',
      'The companies, Brenta and Solvik, closed the line.',
      ['The companies → companies', 'Brenta → Brenta', 'Solvik → Solvik'],
    ],
    [
      'what speaks as a body where its noun stands before it',
      'The monitoring group Tern Watch said so. Tern Watch is in Bergen.',
      ['Tern Watch → Tern Watch', 'Tern Watch → Tern Watch', 'Bergen → @Bergen'],
    ],
    [
      'a given name with an accent as no adjective of a country',
      'Germán Lleras agreed.',
      ['Germán Lleras → Germán Lleras'],
    ],
    [
      'a body by the first word of its name',
      'The Frente Azul met the press. The Frente refused.',
      ['Frente Azul → Frente Azul', 'Frente → Frente Azul'],
    ],
    [
      'people who tell without a name as unnamed',
      'Two people said so. They want more.',
      ['Two people → unnamed people', 'They → unnamed people'],
    ],
    ['people to whom something is done as the text says', 'The blast killed two people.', ['two people → people']],
    [
      'an office as its holder’s',
      "Norway's prime minister's office agreed.",
      [
        "Norway's prime minister → prime minister of NOR",
        'Norway → NOR',
        "prime minister's office → prime minister's office of NOR",
      ],
    ],
    ['an office that is a room as nobody', 'Norway met Sweden in the office.', ['Norway → NOR', 'Sweden → SWE']],
    [
      'a land no list has by what it owns, and its government later',
      "Zorvania's foreign ministry agreed. The government signed.",
      [
        "Zorvania's foreign ministry → Zorvania's foreign ministry of Zorvania",
        'Zorvania → Zorvania',
        'The government → Zorvania',
      ],
    ],
    [
      'a state named behind its noun, whatever part of the world it is in',
      'The government of the West African state of Zorvania agreed.',
      [
        'The government → Zorvania',
        'the West African state → Zorvania',
        'West African → West Africa',
        'Zorvania → Zorvania',
      ],
    ],
    [
      'no land where a company owns what any body has',
      "Solvik's director agreed. The government signed.",
      ["Solvik's director → unnamed director of Solvik", 'Solvik → Solvik', 'The government → government'],
    ],
    [
      'a minister with a rank by the office',
      'Defence Minister Colonel Per Holm met Norway. The defence minister left.',
      ['Defence Minister Colonel Per Holm → Per Holm of NOR', 'Norway → NOR', 'The defence minister → Per Holm of NOR'],
    ],
    [
      'a river as a place, its name as nobody',
      'Norway fears that the Sarva river will rise.',
      ['Norway → NOR', 'Sarva → @Sarva'],
    ],
    [
      'a group by what it is, not by where it is',
      'Villagers in the valley complained. Critics of the deal complained too.',
      ['Villagers → Villagers', 'Critics → Critics of the deal'],
    ],
    [
      'a state by the end of its name where no other ends so',
      'The Republic of Korea agreed. Korea signed.',
      ['Republic of Korea → KOR', 'Korea → KOR'],
    ],
    [
      'neither of two states by the end both have',
      'South Korea met North Korea. Korea wept.',
      ['South Korea → KOR', 'North Korea → PRK', 'Korea → Korea'],
    ],
    [
      'a union by the workers in its name, reaching over its land',
      'The United Autoworkers of Canada refused. The union said no.',
      ['United Autoworkers of Canada → United Autoworkers of Canada', 'The union → United Autoworkers of Canada'],
    ],
    [
      'one of them as one of the people',
      'Solvik was open to it, two people said. One of them left.',
      ['Solvik → Solvik', 'two people → unnamed people', 'them → unnamed people'],
    ],
    [
      'the chief of a union whose initials stand beside the noun',
      "Dag Moe, the chief of the dockers' union DKF, agreed.",
      ['Dag Moe → Dag Moe of DKF', 'the chief → Dag Moe of DKF', 'DKF → DKF'],
    ],
    [
      'a counterpart as the other side’s',
      'Sweden’s Ida Falk agreed. Her Danish counterpart, Per Holm, refused.',
      [
        'Sweden → SWE',
        'Ida Falk → Ida Falk of SWE',
        'Her Danish counterpart → Per Holm of DNK',
        'Her → Ida Falk of SWE',
        'Danish → DNK',
        'Per Holm → Per Holm of DNK',
      ],
    ],
    [
      'a loose group with the phrase that tells it apart',
      'Residents of the border villages complained.',
      ['Residents → Residents of the border villages'],
    ],
    ['the initials of a treaty as nobody’s', 'Moscow left the XYZ Treaty.', ['Moscow → RUS']],
    ['delegates without a name as unnamed', 'Two delegates walked out.', ['Two delegates → unnamed delegates']],
    [
      'a body that is no state by its own name',
      'Chad Miller of the Washington Post wrote this.',
      ['Chad Miller → Chad Miller of Washington Post', 'Washington Post → Washington Post'],
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual(expected))

  it('knows the U.N. mission of the first paragraph once the second has named it', () => {
    expect(who('The U.N. mission said the talks go on. The mission, UNSMIL, proposed a date.')).toContain(
      'The U.N. mission → UNSMIL of UN',
    )
  })

  it('takes “the union” for the body it has just named, not for an alliance of employers', () => {
    const text = 'The Alliance of Film Producers (AFP-X) made an offer. TAGRA-S had asked for more. The union refused.'
    expect(who(text)).toContain('The union → TAGRA-S')
  })

  it.each([
    [
      'all who opened the report together',
      'Norway, Iceland and Denmark met in Oslo. The parties agreed.',
      ['The parties → NOR', 'The parties → ISL', 'The parties → DNK'],
    ],
    [
      'the government named before, not that of the dateline',
      'DOHA, 3 May (Agency) — The government of Tarim met rebels. The government refused.',
      ['The government → Tarim'],
    ],
    [
      'one of several by the name beside',
      'One of the mediators, Sheikh Hamad Sulaim, left.',
      ['the mediators → Hamad Sulaim'],
    ],
    ['people who know as unnamed', 'Two people familiar with the talks spoke.', ['Two people → unnamed people']],
    [
      'the employers’ body that bears the word',
      'The dockers met the United Maritime Employers (UME) for talks on pay. The employers left.',
      ['The employers → UME'],
    ],
    [
      'the Guard that was named in full',
      'The Coastal Guard fired at them. The Guard left.',
      ['The Guard → Coastal Guard'],
    ],
  ])('takes for those meant %s', (_, text, expected) => expect(who(text)).toEqual(expect.arrayContaining(expected)))

  it.each([
    [
      'examples for the parties',
      'Shops including Norva and Aldo met farmers. Both sides agreed.',
      /Both sides → (?:Norva|Aldo)/,
    ],
    [
      'a village for whoever “it” is',
      'The army was hit near the village of Banibangou. It said so.',
      /It → Banibangou/,
    ],
    [
      'a brewer’s country for a party',
      'The governors met Norway. Danish miner Corvus Lithium, which works there, lost money. Both sides left.',
      /Both sides → DNK/,
    ],
  ])('does not take %s', (_, text, wrong) => expect(who(text).join('\n')).not.toMatch(wrong))

  it('does not take “us” and “who” for names', () => {
    expect(who('It told us who will come.').filter((line) => /USA|WHO/.test(line))).toEqual([])
  })
})

describe('Later words point back', () => {
  it.each([
    ['a surname in another spelling', 'Volodymyr Zelenskyy arrived. Zelensky left.', 'Zelensky → Volodymyr Zelenskyy'],
    [
      'the post of someone named',
      'French Foreign Minister Yves Lambin arrived. The foreign minister left.',
      'The foreign minister → Yves Lambin of FRA',
    ],
    [
      'one post in other words',
      'The top US diplomat, John Reed, spoke. The secretary of state left.',
      'The secretary → John Reed of USA',
    ],
    ['a pronoun', 'Anna Vold, the EU’s foreign policy chief, spoke. She left.', 'She → Anna Vold of EU'],
    ['a short name taught in brackets', 'The Karvan People’s Front (KPF) came. The KPF left.', 'KPF → KPF'],
    [
      'a union by its kind',
      'The Valley Workers union met carmaker Norvia. The union left.',
      'The union → Valley Workers',
    ],
    ['both sides', 'Norway and Sweden signed the pact. Both sides praised it.', 'Both sides → SWE'],
    ['“we” in the words of a speaker', '“We will not sign,” said Ida Berg, a spokeswoman for Hamas.', 'We → Hamas'],
    [
      'an adjective of a country no list has',
      'The Zorvanian delegation left. Zorvania was silent.',
      'Zorvanian → Zorvania',
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toContain(expected))

  it.each([
    ['delegations', 'Norwegian and Danish delegations met.', ['NOR', 'DNK']],
    ['ministers of three', 'Kenyan, Ugandan and Rwandan ministers met.', ['KEN', 'UGA', 'RWA']],
  ])('takes coordinated adjectives before %s for all of those named', (_, text, expected) => {
    const head = who(text).filter((mention) => / (?:delegations|ministers) → /.test(mention))
    expect(head.map((mention) => mention.replace(/^.* → /, ''))).toEqual(expected)
  })

  it('takes one adjective, or two of one body, for no list of states (near miss)', () => {
    expect(who('Danish delegations met.').join()).toContain('Danish delegations of DNK')
    expect(who('A Norwegian and Danish dictionary appeared.').join()).not.toContain('dictionary →')
  })

  it('leaves both sides as the text says where no two stand out', () => {
    expect(who('Both sides praised the pact.')).toEqual(['Both sides → Both sides'])
  })
})

describe('Who stands at the side of a table is none of the two', () => {
  const two = (text: string): string[] =>
    who(text).filter((line) => /^(?:both|the|each|neither|its) (?:sides?|parties|party|neighbour)/i.test(line))
  it.each([
    [
      'guarantors told of together',
      'Sweden and Finland met in Bergen. Norway and Denmark, guarantors of the process, were present. Both sides agreed.',
      ['Both sides → SWE', 'Both sides → FIN'],
    ],
    [
      'a broker',
      'Sweden and Finland met. The talks were brokered by Norway. Sweden thanked Norway. Norway thanked Sweden. Finland and Sweden will meet. The parties agreed.',
      ['The parties → FIN', 'The parties → SWE'],
    ],
    [
      'a land whose city they met in',
      'Sweden and Finland met in the Swiss city of Basel. Each side agreed.',
      ['Each side → SWE', 'Each side → FIN'],
    ],
    [
      'the other of the two as the neighbour',
      'Sweden and Finland met. Sweden accused its neighbour of lying.',
      ['its neighbour → FIN'],
    ],
  ])('%s', (_, text, expected) => expect(two(text)).toEqual(expected))
})

describe('The register', () => {
  const register: Actor[] = [
    { id: 'front', name: 'Northern Front', type: 'armed-group', aliases: ['Kalesh'], posts: [], ids: {} },
    { id: 'vold', name: 'Anna Vold', type: 'person', aliases: [], of: 'front', posts: [], ids: {} },
  ]

  it('outranks the text', () => {
    expect(who('Kalesh refused. Anna Vold left.', register)).toEqual(['Kalesh → front', 'Anna Vold → vold of front'])
  })

  it('is told whom the text teaches, and not whom it holds', () => {
    const text = 'Anna Vold met Norwegian Prime Minister Leif Haug of the Fjord Party (FP). Haug smiled.'
    const report = plainReport('test.txt', text)
    const { taught } = whoIsWho(report, parser.parse(sentences(report)), register)
    expect(taught.map(({ name, type, of }) => [name, type, of ?? null])).toEqual([
      ['Norway', 'state', null],
      ['Leif Haug', 'person', 'NOR'],
      ['FP', 'party', null],
    ])
    expect(taught[1]).toMatchObject({ id: 'leif-haug', aliases: ['Haug'], posts: [{ post: 'prime minister' }] })
  })
})

describe('Names carry no meaning of their own', () => {
  const family = fc.constantFrom(
    'Marvold',
    'Teklan',
    'Orsini',
    'Quistgaard',
    'Belhadj',
    'Sandoval',
    'Hristov',
    'Mwangi',
  )
  const given = fc.constantFrom('Anna', 'Piet', 'Samir', 'Ines', 'Goran', 'Wanjiru')
  const country = fc.constantFrom(
    ['Norway', 'NOR'],
    ['Ghana', 'GHA'],
    ['Chile', 'CHL'],
    ['Vietnam', 'VNM'],
    ['Egypt', 'EGY'],
  )

  it('renaming a person renames them in every mention and changes nothing else', () =>
    fc.assert(
      fc.property(given, family, given, family, country, (firstA, lastA, firstB, lastB, [state, code]) => {
        fc.pre(lastA !== lastB)
        const told = (one: string, two: string, short: string): string =>
          `${state} sent President ${one} to Geneva. ${two}, a spokeswoman for the rebels, refused. ${short} said he would wait.`
        const a = who(told(`${firstA} ${lastA}`, `${firstB} ${lastB}`, lastA))
        const b = who(told('Jonas Tervo', 'Lena Brandt', 'Tervo'))
        const renamed = b.map((line) =>
          line
            .replaceAll('Jonas Tervo', `${firstA} ${lastA}`)
            .replaceAll('Tervo', lastA)
            .replaceAll('Lena Brandt', `${firstB} ${lastB}`),
        )
        expect(a).toEqual(renamed)
        expect(a).toContain(`${state} → ${code}`)
      }),
      { numRuns: 25 },
    ))

  it('every mention stands on its own words, in the order of the text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Oslo',
            'said',
            'the',
            'EU',
            '“we”',
            'she',
            'minister',
            ',',
            'of',
            'Anna Vold',
            '(',
            ')',
            '’s',
            '.',
          ),
          { minLength: 1, maxLength: 30 },
        ),
        (words) => {
          const text = words.join(' ')
          const report = plainReport('test.txt', text)
          const found = mentions(report, parser.parse(sentences(report)))
          let last = 0
          for (const { start, end, actor } of found) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(actor.mention).toEqual({ start, end })
            last = start
          }
        },
      ),
      { numRuns: 40 },
    ))
})
