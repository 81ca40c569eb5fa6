import type { Fact } from '../../../0-model/fact.ts'
import { when } from '../dates.ts'
import { listed } from '../names.ts'
import { type Say, source, whereIs } from './say.ts'
import { listedSubject } from './subject.ts'

/** Only what has a place or a day and either a doer or a toll; whose doing it was is never guessed. */
export const incident: Say<'incident'> = (fact, tools) => {
  if (fact.factuality.negated || fact.factuality.modality !== 'asserted') return null
  const place = whereIs(fact, tools)
  const where = `${place}${fact.date ? ` ${when(fact.date)}` : ''}`
  if (where === '') return null
  const who = listedSubject(fact, tools)
  const toll = tollOf(fact)
  const denied = fact.factuality.denied ? '; this is denied' : ''
  const tail = `${source(fact, tools)}${denied}`
  if (fact.label === 'attack') {
    if (who) return `An attack attributed to ${who.text} was reported${where}${toll ? `; ${toll}` : ''}${tail}`
    return toll && place ? `An attack was reported${where}; ${toll}${tail}` : null
  }
  if (fact.label === 'violation')
    return who ? `A violation attributed to ${who.text} was reported${where}${toll ? `; ${toll}` : ''}${tail}` : null
  if (fact.label === 'arrest') return who ? `${who.text} made arrests${where}${tail}` : null
  if (fact.label === 'displacement') return toll ? `People were driven from their homes${where}; ${toll}${tail}` : null
  return toll ? `An incident was reported${where}; ${toll}${tail}` : null
}

/** The toll, only in numbers that the passage has: a count read out of “dozens” is no figure to print. */
function tollOf(fact: Fact<'incident'>): string {
  const part = (count: Fact<'incident'>['killed'], what: string): string => {
    if (!count) return ''
    const { low, best, high } = count
    const has = (n: number | null): n is number => n !== null && stands(fact.evidence.exact, n)
    const be = (n: number): string => (n === 1 ? 'person was' : 'people were')
    if (has(best)) return `${best} ${be(best)} ${what}`
    if (has(low) && has(high) && low !== high) return `between ${low} and ${high} people were ${what}`
    if (has(low)) return `at least ${low} ${be(low)} ${what}`
    return has(high) ? `up to ${high} ${be(high)} ${what}` : ''
  }
  return listed([part(fact.killed, 'killed'), part(fact.injured, 'injured')].filter(Boolean))
}

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function stands(text: string, n: number): boolean {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, '')
  return (
    new RegExp(`(?<!\\d)${n}(?!\\d)`).test(plain) ||
    (numerals[n] !== undefined && new RegExp(`\\b${numerals[n]}\\b`, 'i').test(text))
  )
}
