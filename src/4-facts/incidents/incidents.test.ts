import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../test/candidates.ts'
import { incident } from '../incident.ts'

const found = (text: string) => candidatesOf(incident, text)

describe('violence is told', () => {
  it.each([
    ['by a weapon that comes down', 'A shell landed on a house near Lund.', 'attack'],
    ['by whose weapon it is', 'Warplanes of the Danish air force struck the port on Tuesday.', 'attack'],
    ['with its toll behind it', 'Rebels struck the port, killing at least 14 dockers and wounding ten.', 'attack'],
    ['as an answer', 'Denmark responded with air strikes on launch sites in January.', 'attack: DNK'],
    ['as what is resumed', 'In July the rebels resumed the firing of rockets across the border.', 'attack: rebels'],
    ['by whom it was lost', 'The mission has lost 181 members to hostile acts since 2013.', 'attack'],
    ['as homes left under force', 'In August more than 40,000 people were forced from their homes.', 'displacement'],
    ['as what was heard', 'Heavy shelling was heard overnight in the town.', 'attack'],
    ['as a coup', 'The coup of July 2023 led to sanctions.', 'other'],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text).some((line) => line.startsWith(expected))).toBe(true)
  })
})

it.each([
  ['what is struck is a deal', 'Norway and Sweden struck a deal with rebels on Friday.'],
  ['a protest without arms', 'Farmers blocked roads near Lyon on Friday.'],
  ['charges are dropped, not bombs', 'The government will drop charges against fighters who surrender.'],
  ['who breaks away attacks nobody', 'The group broke away from the rebel army last year.'],
  ['what hits is a sanction', 'Danish companies and officers would be hit with sanctions.'],
  ['flights are no flight', 'Flights between Oslo and Lund will resume on Monday.'],
])('no violence where %s: %s', (_, text) => {
  expect(found(text)).toEqual([])
})

it('tells an attack and its toll as one', () => {
  expect(found('Rebels shelled the port on Tuesday, killing 14 soldiers.')).toHaveLength(1)
})
