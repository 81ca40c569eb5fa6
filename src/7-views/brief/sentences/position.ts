import type { Fact } from '../../../0-model/fact.ts'
import { states } from '../../../3-syntax/names/states.ts'
import { possessive, withArticle } from '../names.ts'
import { ofGerund } from '../verbs.ts'
import { doerBefore, type Shape } from '../wording.ts'
import { content, inside, type Say, source, type Tools, verb } from './say.ts'
import { listedSubject } from './subject.ts'

type Frame = readonly [one: string, several: string]
type Label = 'demands' | 'supports' | 'opposes' | 'rejects' | 'accepts' | 'open'

/** Verb and what ties it to its object, by what the object is. Where no frame fits, the words are given as reported. */
const frames: { readonly [L in Label]: { readonly [S in Shape]?: Frame } } = {
  demands: {
    noun: ['demands', 'demand'],
    that: ['demands that', 'demand that'],
    infinitive: ['wants to', 'want to'],
    gerund: ['presses for', 'press for'],
  },
  supports: {
    noun: ['supports', 'support'],
    that: ['holds that', 'hold that'],
    infinitive: ['wants to', 'want to'],
    gerund: ['supports', 'support'],
  },
  opposes: {
    noun: ['opposes', 'oppose'],
    gerund: ['opposes', 'oppose'],
  },
  rejects: {
    noun: ['rejects', 'reject'],
    infinitive: ['refuses to', 'refuse to'],
    gerund: ['rejects', 'reject'],
  },
  accepts: {
    noun: ['accepts', 'accept'],
    that: ['accepts that', 'accept that'],
    infinitive: ['agrees to', 'agree to'],
    gerund: ['accepts', 'accept'],
  },
  open: {
    noun: ['is open to', 'are open to'],
    infinitive: ['is ready to', 'are ready to'],
    gerund: ['is open to', 'are open to'],
  },
}

const nouns: { readonly [L in Label]: string } = {
  demands: 'demand',
  supports: 'support',
  opposes: 'opposition',
  rejects: 'refusal',
  accepts: 'acceptance',
  open: 'readiness',
}

export const position: Say<'position'> = (fact, tools) => {
  const wanted = content(fact, tools)
  if (!wanted || fact.factuality.modality === 'hypothetical') return null
  const who = listedSubject(fact, tools)
  if (!who) return null
  // “demanded that Oslo withdraw” asks for something; with “would” or “is” the clause says how things are
  if (
    fact.label === 'demands' &&
    wanted.shape === 'that' &&
    /\b(?:would|will|is|are|was|were|has|have|had|requires|means|wants|needs)\b/i.test(wanted.text)
  )
    return null
  const called = calledOn(fact, tools)
  if (called !== null)
    return `${who.text} ${verb(who.many, 'calls', 'call')} on ${called} to ${inside(wanted.text)}${source(fact, tools)}`
  if (fact.label === 'demands' && wanted.shape === 'infinitive' && !wishes.test(fact.evidence.exact)) return null
  const doer = wanted.shape === 'gerund' && fact.label === 'demands' ? doneBy(fact, wanted.text, tools) : null
  if (doer !== null) return `${who.text} ${verb(who.many, 'demands', 'demand')} that ${doer}${source(fact, tools)}`
  const frame = frames[fact.label][wanted.shape]
  const condition = fact.condition ? `, on the condition reported as “${fact.condition.replace(/[“”"]/g, '')}”` : ''
  const firm = fact.firmness === 'red-line' ? ', and calls it a condition it will not give up' : ''
  const tail = `${condition}${firm && /\b(?:red line|non-negotiable|never|under no circumstances)\b/i.test(fact.evidence.exact) ? firm : ''}${source(fact, tools)}`
  if (!frame) {
    if (wanted.text.includes('“')) return null
    return `${possessive(who.text)} ${nouns[fact.label]} is reported in these words: “${wanted.text}”${tail}`
  }
  const object = inside(wanted.text).replace(/^(?:that|to)\s+/, '')
  if (fact.factuality.negated)
    return `${who.text} ${verb(who.many, 'does', 'do')} not ${bare(frame[1])} ${object}${tail}`
  if (fact.basis === 'inferred')
    return `${who.text} ${verb(who.many, 'appears', 'appear')} to ${bare(frame[1])} ${object}${tail}`
  return `${who.text} ${verb(who.many, frame[0], frame[1])} ${object}${tail}`
}

/** “Oslo withdraw its ships” of “… include Oslo withdrawing its ships”, the doer before it or before the doing it is coordinated with. */
function doneBy(fact: Fact<'position'>, text: string, { around }: Tools): string | null {
  const [gerund = '', ...rest] = text.split(' ')
  const plain = ofGerund.get(gerund)
  const { exact } = fact.evidence
  const before = around.before + exact.slice(0, Math.max(0, exact.indexOf(fact.about ?? '')))
  const doer = doerBefore(before)?.name
  return plain === undefined || doer === undefined ? null : `${doer} ${plain} ${rest.join(' ')}`
}

/** Verbs of those who mean to do something themselves. */
const wishes = /\b(?:want|seek|aim|hope|need|plan|intend|wish|push|prefer)\w*\b/i

/** Who is to do what is demanded: “Oslo” of “urged Oslo to withdraw”. Null where the passage is not built so. */
function calledOn(fact: Fact<'position'>, { record, support }: Tools): string | null {
  if (fact.label !== 'demands' || fact.about === undefined) return null
  const { exact } = fact.evidence
  const at = exact.indexOf(fact.about)
  const whom =
    /\b(?:urg|call|ask|press|demand|appeal)\w*(?: on| to)? ((?:the )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,3}) to $/u.exec(
      exact.slice(0, Math.max(0, at)),
    )?.[1]
  if (whom === undefined) return null
  const state = states.find(({ names, seats, metonyms }) => [...names, ...seats, ...metonyms].includes(whom))
  return state && support.includes(whom)
    ? withArticle(record.actors.get(state.code)?.name ?? state.names[0] ?? whom)
    : whom
}

/** The plain form after “does not” or “appears to”. */
function bare(several: string): string {
  return several.replace(/^are\b/, 'be')
}
