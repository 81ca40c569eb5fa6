import { describe, expect, it } from 'vitest'
import { plainReport } from '../1-report/plain.ts'
import { analyse } from '../3-syntax/analyse.ts'
import { english } from '../3-syntax/load.ts'
import { candidates } from './candidates.ts'
import { scene } from './scene.ts'

/** What is disputed of the ceasefires agreed in a text, as “who: what”. */
function disputes(text: string): readonly string[] {
  const report = plainReport('a.txt', text, { published: '2024-05-09' })
  const told = candidates(scene(analyse(report, { parser: english() }))).flatMap(({ draft }) =>
    'ceasefire' in draft ? (draft.ceasefire?.disputed ?? []) : [],
  )
  return [...new Set(told.map(({ by, what }) => `${by.id ?? by.name}: ${what}`))]
}

const signed = 'Norway and Denmark signed a ceasefire in Oslo on Monday.'

describe('A ceasefire', () => {
  it.each([
    [`${signed} Denmark denied that it covers the ports.`, ['DNK: it covers the ports']],
    [`${signed} Norway contests the date of the truce.`, ['NOR: the date of the truce']],
    [`${signed} Denmark denies that it has broken the truce.`, []],
    [`${signed} Denmark disputes the price of herring.`, []],
    [signed, []],
  ])('says who disputes what of it: %s', (text, expected) => expect(disputes(text)).toEqual(expected))
})
