import { describe, expect, it } from 'vitest'
import { plainReport } from '../1-report/plain.ts'
import { analyse } from '../3-syntax/analyse.ts'
import { english } from '../3-syntax/load.ts'
import { agents } from './actors.ts'
import { scene } from './scene.ts'
import { spoken } from './statements/spoken.ts'

const parser = english()
const read = (text: string) => scene(analyse(plainReport('test.txt', text), { parser }))

/** Who says the last thing that is said in a text. */
function speakers(text: string): string[] {
  const here = read(text)
  const last = here.clauses.flatMap((clause) => spoken(here, clause)).at(-1)
  return (last?.actors ?? []).map(({ name, id, of }) => `${id ?? name}${of === undefined ? '' : ` of ${of}`}`)
}

/** Who does what the main clause tells. */
function doer(text: string): string[] {
  const here = read(text)
  const main = here.clauses.find((clause) => clause.link === 'main' && clause.kind === 'verb')!
  return agents(here, main).map(({ name, id }) => id ?? name)
}

describe('Whoever acts is told', () => {
  it.each([
    ['by the name set beside the noun', 'A shoe seller, Mr Holm, said it would end.', ['Holm']],
    [
      'by the names of several set beside it',
      'The co-chairs of its committee, Kari Holm and Ida Falk, said it would end.',
      ['Kari Holm', 'Ida Falk'],
    ],
    [
      'by the names of several who have a body',
      'The co-chairs of the Norwegian committee, Kari Holm and Ida Falk, said it would end.',
      ['Kari Holm', 'Ida Falk'],
    ],
    ['as unnamed, of the body', 'Union officials said it would end.', ['unnamed officials of Union']],
    ['as unnamed, of no place and no kind', 'Local officials said it would end.', ['unnamed officials']],
    [
      'by the state whose official speaks',
      'A senior Norwegian official said it would end.',
      ['unnamed official of NOR'],
    ],
    [
      'by whoever put the paper out',
      'The Norwegian ministry said in a statement that it would wait. It would end, the statement said.',
      ['Norwegian ministry of NOR'],
    ],
    ['as nobody where nobody put it out', 'It would end, the statement said.', []],
    ['behind the verb that is set in', 'The Danes, said one diplomat in Oslo, would sign.', ['unnamed diplomat']],
    [
      'before the verb where an apposition comes between',
      'Kari Holm, the minister, said talks would go on.',
      ['Kari Holm'],
    ],
  ])('%s: %s', (_, text, expected) => expect(speakers(text)).toEqual(expected))

  it.each([
    [
      'by the name before a long description',
      'Brenta, the oldest union that has worked between the two sides since 2012, welcomed the news.',
      ['Brenta'],
    ],
    ['by both names before one', 'Norway and Denmark, both members of the board, are lobbying.', ['NOR', 'DNK']],
    ['by each of those listed', 'Norway, the unions and Denmark refused.', ['NOR', 'unions', 'DNK']],
  ])('%s: %s', (_, text, expected) => expect(doer(text)).toEqual(expected))
})
