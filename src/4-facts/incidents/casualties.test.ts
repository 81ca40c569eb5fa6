import { describe, expect, it } from 'vitest'
import { casualties } from './casualties.ts'

const exactly = (n: number) => ({ low: n, best: n, high: n })

describe('Casualties', () => {
  it.each([
    ['a bomb killed three men', { killed: exactly(3) }],
    ['a shell killed an elderly teacher', { killed: exactly(1) }],
    ['a war that has killed a quarter of a million people', { killed: exactly(250_000) }],
    ['half a million people died', { killed: exactly(500_000) }],
    ['some 150 persons, among them 81 soldiers, lost their lives', { killed: { low: null, best: 150, high: null } }],
    ['killing six people including two children', { killed: exactly(6) }],
    ['gangs sprang nearly 4,000 inmates, killing at least a dozen', { killed: { low: 12, best: null, high: null } }],
    ['up to 200,000 dead', { killed: { low: null, best: null, high: 200_000 } }],
    ['dozens died in July', { killed: { low: 24, best: null, high: null } }],
    ['killed between 20 and 30 fighters', { killed: { low: 20, best: null, high: 30 } }],
    ['killed four and wounded 17', { killed: exactly(4), injured: exactly(17) }],
    ['two dockers were killed on 17 April 2008', { killed: exactly(2) }],
    ['Nobody was killed', { killed: exactly(0) }],
    ['attacks in Lund and Malmo killed 34 people', { killed: { ...exactly(34), jointWith: 'Malmo' } }],
    ['two bombs exploded', {}],
    ['the shelling lasted for 3 days and killed cattle', {}],
  ])('are read from “%s”', (told, counts) => {
    expect(casualties(told)).toEqual(counts)
  })
})
