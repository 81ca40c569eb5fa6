import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../test/candidates.ts'
import { plainReport } from '../../1-report/plain.ts'
import { analyse } from '../../3-syntax/analyse.ts'
import { english } from '../../3-syntax/load.ts'
import { measure } from '../measure.ts'
import { scene } from '../scene.ts'

const found = (text: string) => candidatesOf(measure, text).map((line) => line.split(': ').slice(0, 2).join(': '))

describe('a measure’s direction comes from what is done to what', () => {
  it.each([
    ['Norway imposed an embargo on Denmark.', 'imposed: NOR'],
    ['Norway will widen an existing ban on the sale of engines.', 'tightened: NOR'],
    ['Norway cut its tariffs on Danish cars.', 'eased: NOR'],
    ['Norway has cut all aid to the islands.', 'suspended: NOR'],
    ['Norway scrapped its embargo on Danish oil.', 'lifted: NOR'],
    ['Norway revoked the company’s licence.', 'imposed: NOR'],
    ['Norway severed ties with Denmark.', 'suspended: NOR'],
    ['Norway will bring its soldiers home from Mali.', 'eased: NOR'],
    ['When Norway blocked the river, it shut off gas supplies.', 'suspended: NOR'],
    ['Norway closed every crossing with Sweden.', 'imposed: NOR'],
    ['Norway reopened its airspace to Danish planes.', 'lifted: NOR'],
    ['Norway has lent Denmark $400m.', 'provided: NOR'],
    ['Norway supplies the coalition with bombs.', 'provided: NOR'],
    ['Norway retaliated with levies on Danish beef.', 'imposed: NOR'],
    ['Norway put the movement back on its list of terrorist groups.', 'imposed: NOR'],
    ['Norway resumed the payments to Denmark.', 'provided: NOR'],
    ['Norway refused nothing but denied flight clearance to Danish drones.', 'imposed: NOR'],
    ['Norway agreed to let aid trucks through the checkpoint.', 'provided: NOR'],
    ['Norway is weighing a ban on exports of engines.', 'imposed: NOR'],
    ['The tribunal ordered Norway to pay Denmark $2.5bn.', 'imposed'],
    ['Unless there is an accord, the rate will go up to 25 per cent.', 'tightened'],
    ['Under the accord 300 prisoners would walk free.', 'provided: '],
    ['The sides met. The group agreed to free 22 prisoners by June.', 'provided: group'],
    ['The group has since handed in some 26,000 weapons to the UN.', 'eased: group'],
    ['The lifting of the embargo by Norway was welcomed.', 'lifted: NOR'],
  ])('%s – %s', (text, expected) => {
    expect(found(text).some((line) => line.startsWith(expected))).toBe(true)
  })
})

it.each([
  ['On Monday a Danish patrol came under fire.', 'nobody is sent'],
  ['The employers’ offer was close to 50 per cent.', 'nothing is closed'],
  ['The rules will stay until a programme is in place.', 'nothing is placed'],
  ['The rebels launched rockets at the port.', 'an attack'],
  ['The police opened fire on the crowd.', 'an attack'],
  ['Denmark has always denied that.', 'what is denied is a charge'],
  ['Norway suspended the negotiations with Denmark.', 'talks are no power'],
  ['Norway put the question to the ministers.', 'a question is no power'],
  ['Norway pays the tariffs without complaint.', 'who pays a tariff lays none on'],
])('takes no measure from “%s” (%s)', (text) => {
  expect(found(text)).toEqual([])
})

describe('the kind of power is told by what stands with it', () => {
  it.each([
    ['Norway has banned all imports from Denmark. It gave no reason.', 'economic'],
    ['Rebels on the islands have released 46 police officers. They had held them since May.', 'humanitarian'],
    ['Norway has banned the party. It gave no reason.', 'legal'],
  ])('%s – %s', (text, type) => {
    const report = plainReport('example.txt', text, { published: '2024-05-09' })
    const drafts = measure.find(scene(analyse(report, { parser: english() })))
    expect(drafts.map((draft) => draft.type)).toContain(type)
  })
})
