import type { At } from '../../3-syntax/analysis.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { coordinated } from '../actors.ts'
import type { Scene } from '../scene.ts'
import { alone, type Power, powers, strong } from '../words/measure.ts'
import { byWord, listed } from '../words/table.ts'
import { isThing } from '../words/things.ts'

const byVerb = byWord(alone)
const telling = listed(strong)
const byNoun = byWord(powers as Readonly<Record<Power, string>>)

/** Kinds of power by the class of the thing it is used on, the more telling first. */
const ofThing: readonly (readonly [Power, Parameters<typeof isThing>[1]])[] = [
  ['humanitarian', 'captive'],
  ['sanction', 'sanction'],
  ['military', 'troops'],
  ['legal', 'law'],
  ['economic', 'tariff'],
  ['aid', 'aid'],
]

/** A power that a clause uses. `sure` tells how it is known: by the thing, by money or goods, by the verb alone, or not. */
export interface Used {
  readonly type: Power
  readonly holder: Argument | null
  readonly by: 'thing' | 'beneath' | 'money' | 'verb' | 'none'
}

/** The power a clause uses: by the noun it is done to, by one beneath it, else by the verb alone. */
export function powerIn(scene: Scene, clause: Clause): Used | null {
  const holders = [...clause.objects, ...(clause.objects.length === 0 ? clause.subjects : [])]
  for (const holder of holders) {
    const type = powerAt(scene, holder.at)
    if (type !== null) return { type, holder, by: 'thing' }
  }
  const type = byVerb.get(clause.lemma)
  // “withdrew the proposal”: troops withdraw without an object, or they are the object themselves
  if (type !== undefined && !(type === 'military' && clause.objects.length > 0))
    return { type, holder: clause.objects[0] ?? null, by: 'verb' }
  for (const holder of holders) {
    if (isMoney(scene, holder.at)) return { type: 'aid', holder, by: 'money' }
    if (isAmount(scene, holder.at)) return { type: 'economic', holder, by: 'money' }
  }
  for (const holder of holders) {
    const beneath = beneathAt(scene, holder.at)
    if (beneath !== null) return { type: beneath, holder, by: 'beneath' }
  }
  if (telling.has(clause.lemma) && clause.kind === 'verb' && clause.objects.length > 0)
    return {
      type: scene.mentionsAt(clause.objects[0]!.at).length > 0 ? 'legal' : 'economic',
      holder: clause.objects[0]!,
      by: 'none',
    }
  return null
}

/** The kind of power a noun names, itself or by what describes it; null where none. */
export function powerAt(scene: Scene, noun: At): Power | null {
  for (const at of coordinated(scene, noun)) {
    const lemmas = [
      at,
      ...scene.dependents(at).filter((child) => /^(?:compound|nmod|amod)/.test(scene.word(child).deprel)),
    ].map((one) => scene.word(one).lemma.toLowerCase())
    for (const lemma of lemmas) {
      const own = byNoun.get(lemma)
      if (own !== undefined) return own
      for (const [type, thing] of ofThing) if (isThing(lemma, thing!)) return type
    }
  }
  return null
}

/** Two steps below: “the rate levied on products”, “access to their lands”. */
function beneathAt(scene: Scene, noun: At): Power | null {
  for (const child of scene.dependents(noun))
    for (const below of scene.dependents(child))
      for (const [type, thing] of ofThing)
        if (isThing(scene.word(below).lemma, thing!) && /^(?:compound|nmod|amod|obl)/.test(scene.word(below).deprel))
          return type
  return null
}

const currency = /^(?:dollar|euro|pound|rouble|ruble|yuan|yen|franc|rupee|peso|cash|sum|fund|rand|shilling|naira)$/i

function isMoney(scene: Scene, at: At): boolean {
  return [at, ...scene.dependents(at)].some((one) => {
    const word = scene.word(one)
    return /[$€£¥]/.test(word.form) || word.upos === 'SYM' || currency.test(word.lemma)
  })
}

const goods =
  /^(?:bpd|barrel|tonne|ton|percent|per-cent|gallon|bushel|megawatt|volume|litre|purchase|stake|rate|access|diploma)$/i

function isAmount(scene: Scene, at: At): boolean {
  return [at, ...scene.dependents(at)].some(
    (one) => goods.test(scene.word(one).lemma) || /%$/.test(scene.word(one).form),
  )
}
