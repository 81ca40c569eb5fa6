import { describe, expect, it } from 'vitest'
import { plainReport } from '../../1-report/plain.ts'
import { analyse } from '../../3-syntax/analyse.ts'
import { english } from '../../3-syntax/load.ts'
import { frames } from './frames.ts'
import { relations } from './relations.ts'
import { types } from './vocabulary.ts'

const told = (text: string) =>
  relations(analyse(plainReport('r.txt', text, { published: '2024-05-02' }), { parser: english() }))
const typesOf = (text: string) => told(text).map(({ type }) => type)

describe('What happens between two, in PLOVER’s terms', () => {
  it.each([
    ['Norway condemned the raid by Denmark.', 'ACCUSE'],
    ['Danish prosecutors opened an investigation into the Norwegian bank.', 'ACCUSE'],
    ['Norway imposed sanctions on Denmark.', 'COERCE'],
    ['Danish police arrested two Norwegian reporters.', 'COERCE'],
    ['The Danish government has suspended its aid to Norway.', 'SANCTION'],
    ['Denmark expelled the Norwegian ambassador.', 'SANCTION'],
    ['Norway released twelve Danish prisoners.', 'RETREAT'],
    ['Norway agreed to release twelve Danish prisoners.', 'AGREE'],
    ['Norway will release twelve Danish prisoners.', 'AGREE'],
    ['Norway refused to release the Danish prisoners.', 'REJECT'],
    ['Norway will not lift the embargo on Denmark.', 'REJECT'],
    ['Norway threatened to shell Danish ports.', 'THREATEN'],
    ['Norway urged Denmark to release the prisoners.', 'REQUEST'],
    ['Norway accepted the demands of the Danish strikers.', 'CONCEDE'],
    ['Norway and Denmark violated the ceasefire.', 'ASSAULT'],
    ['Norway defied the ruling of the Danish court.', 'REJECT'],
    ['Norway and Denmark signed a trade agreement.', 'SUPPORT'],
    ['Norwegian ministers held talks with Danish officials.', 'CONSULT'],
    ['Norway sent food aid to Denmark.', 'AID'],
    ['Norwegian dockers went on strike.', 'PROTEST'],
    ['Norway deployed troops along the Danish border.', 'MOBILIZE'],
    ['Norway shared intelligence with Denmark.', 'COOPERATE'],
  ])('%s is %s', (text, type) => expect(typesOf(text)).toContain(type))

  it.each([
    ['a deed that was not done', 'Norway did not attack Danish ships.', 'ASSAULT'],
    ['a deed only promised', 'Norway promised to withdraw its troops.', 'RETREAT'],
    ['a strike of workers', 'Norwegian teachers went on strike.', 'ASSAULT'],
    ['time held', 'Denmark held a lead of two goals.', 'CONSULT'],
  ])('%s is not the deed', (_, text, type) => expect(typesOf(text)).not.toContain(type))

  it('says who does it and to whom, in the passive too', () => {
    const text = 'Two Danish reporters were arrested by Norwegian police in Bergen.'
    const arrest = told(text).find(({ type }) => type === 'COERCE')!
    const words = (spans: typeof arrest.source) => spans.map(({ start, end }) => text.slice(start, end))
    expect(words(arrest.source)).toEqual(['Norwegian police'])
    expect(words(arrest.target)).toContain('Two Danish reporters')
  })

  it('knows only PLOVER’s types', () => {
    const used = new Set([...frames.values()].flat().map(({ type }) => type))
    expect([...used].sort()).toEqual(Object.keys(types).sort())
  })
})
