import type { At } from '../../3-syntax/analysis.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { coordinated } from '../actors.ts'
import { caseOf } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { alone, type Class, objects, type Power, strong, typeOf } from '../words/measure.ts'
import { byWord, listed } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import type { Deed } from './deed.ts'

const classOf = byWord(objects)
const byVerb = byWord(alone)
const telling = listed(strong)

/** How it is known that a power is used: by the thing, by what stands for it, by an amount, a list, the verb alone, or not. */
type Sign = 'thing' | 'pronoun' | 'beneath' | 'money' | 'share' | 'list' | 'verb' | 'none'

/** A power that a clause uses, and on what. */
export interface Used {
  readonly type: Power
  readonly class: Class | null
  readonly holder: Argument | null
  readonly by: Sign
}

/** The power a clause uses: by the thing it is done to, by one beneath it, else by the verb alone. */
export function powerIn(scene: Scene, clause: Clause, deed: Deed): Used | null {
  const holders = [...deed.objects, ...(deed.objects.length === 0 ? clause.subjects : [])]
  const on = (holder: Argument | null, found: Class, by: Sign): Used => ({
    type: typeOf[found],
    class: found,
    holder,
    by,
  })
  const listing = listIn(scene, clause)
  if (listing !== null) return on(deed.objects[0] ?? listing, 'sanction', 'list')
  for (const holder of holders) {
    const found = classAt(scene, holder.at)
    if (found !== null) return on(holder, found, 'thing')
  }
  // “hit with duties”, “retaliated with levies”, “supplies the coalition with bombs”
  if (deed.change === 'impose' || deed.change === 'give' || deed.lemma === 'threaten')
    for (const holder of clause.obliques.filter((one) => one.preposition === 'with')) {
      const found = classAt(scene, holder.at)
      if (found !== null && (deed.change === 'give' ? given : laid).test(found)) return on(holder, found, 'thing')
    }
  const type = byVerb.get(deed.lemma)
  // “withdrew the proposal”: troops withdraw without an object, or they are the object themselves
  if (type !== undefined && !(type === 'military' && deed.objects.length > 0))
    return { type, class: null, holder: deed.objects[0] ?? null, by: 'verb' }
  for (const holder of holders) {
    if (isMoney(scene, holder.at)) return on(holder, 'money', 'money')
    if (isAmount(scene, holder.at)) return on(holder, 'output', 'money')
  }
  // “raised it to 40 percent”
  if (clause.obliques.some((one) => /^(?:to|by|from|at)$/.test(one.preposition ?? '') && isShare(scene, one.at)))
    return on(holders[0] ?? null, 'rate', 'share')
  for (const holder of holders) {
    if (deed.change === 'refuse' || deed.change === 'plan') break
    const meant = meantBy(
      scene,
      holder.at,
      deed.change === 'lift' || deed.change === 'lower' || deed.change === 'raise' ? burdens : meanable,
    )
    if (meant !== null) return on(holder, meant, 'pronoun')
  }
  for (const holder of holders) {
    const beneath = beneathAt(scene, holder.at)
    if (beneath !== null) return on(holder, beneath, 'beneath')
  }
  // “suspended the negotiations”, “extended the offer”: what is said and met about is no power
  const talked = deed.objects.some((one) => isThing(scene.word(one.at).lemma, 'talks', 'offer', 'strike', 'deadline'))
  if (telling.has(deed.lemma) && clause.kind === 'verb' && deed.objects.length > 0 && !talked)
    return {
      type: scene.mentionsAt(deed.objects[0]!.at).length > 0 ? 'legal' : 'economic',
      class: null,
      holder: deed.objects[0]!,
      by: 'none',
    }
  return null
}

const laid = /^(?:sanction|tariff|ban|charge)$/
const given = /^(?:arms|money|supply|relief|force)$/

/** The class of what a noun names, itself or by what describes it; null where it is none that a power is used on. */
export function classAt(scene: Scene, noun: At): Class | null {
  for (const at of coordinated(scene, noun)) {
    const own = classOf.get(scene.word(at).lemma.toLowerCase())
    if (own !== undefined) return own
    for (const child of scene.dependents(at)) {
      if (!/^(?:compound|nmod|amod)/.test(scene.word(child).deprel)) continue
      for (const one of coordinated(scene, child)) {
        const found = classOf.get(scene.word(one).lemma.toLowerCase())
        if (found !== undefined && scene.mentionsAt(one).length === 0) return found
      }
    }
  }
  return null
}

/** Two steps below: “the rate levied on products”, “access to their lands”. */
function beneathAt(scene: Scene, noun: At): Class | null {
  for (const child of scene.dependents(noun))
    for (const below of scene.dependents(child)) {
      const found = classOf.get(scene.word(below).lemma.toLowerCase())
      if (found !== undefined && /^(?:compound|nmod|amod|obl)/.test(scene.word(below).deprel)) return found
    }
  return null
}

/** What powers are laid or given, so that a pronoun after it may mean it. */
const burdens: ReadonlySet<Class> = new Set(['sanction', 'tariff', 'ban', 'charge', 'rate'])
const meanable: ReadonlySet<Class> = new Set([
  'sanction',
  'tariff',
  'ban',
  'charge',
  'money',
  'arms',
  'captive',
  'supply',
  'passage',
  'permit',
])

/** “It will be lifted”, “lifted most of them”: the last such thing named before, in this sentence or the one before. */
function meantBy(scene: Scene, holder: At, those: ReadonlySet<Class>): Class | null {
  const stands = [holder, ...scene.dependents(holder).filter((child) => caseOf(scene, child) === 'of')].some((at) =>
    /^(?:it|they|them|these|those)$/i.test(scene.word(at).form),
  )
  if (!stands) return null
  for (let sentence = holder.sentence; sentence >= Math.max(0, holder.sentence - 1); sentence--) {
    const { words } = scene.trees[sentence]!
    for (let i = sentence === holder.sentence ? holder.word - 1 : words.length - 1; i >= 0; i--) {
      if (words[i]!.upos !== 'NOUN') continue
      const found = classOf.get(words[i]!.lemma.toLowerCase())
      if (found !== undefined && those.has(found)) return found
    }
  }
  return null
}

/** “put the movement back on its list of terrorist groups”, “taken off the blacklist”: the list. */
function listIn(scene: Scene, clause: Clause): Argument | null {
  return (
    clause.obliques.find(
      (one) =>
        /^(?:on|onto|from|off)$/.test(one.preposition ?? '') &&
        /^(?:list|blacklist|register|terror-list)$/i.test(scene.word(one.at).lemma) &&
        /\b(?:blacklist|terror\w*|sanctions?|designated|proscribed)\b/i.test(scene.text.slice(one.start, one.end)),
    ) ?? null
  )
}

const currency =
  /^(?:dollar|euro|pound|rouble|ruble|yuan|yen|franc|rupee|peso|cash|sum|fund|rand|shilling|naira|kroner|krone|krona|lira|dinar|riyal|dirham|birr)$/i

function isMoney(scene: Scene, at: At): boolean {
  return [at, ...scene.dependents(at)].some((one) => {
    const word = scene.word(one)
    return /[$€£¥]/.test(word.form) || word.upos === 'SYM' || currency.test(word.lemma)
  })
}

const goods =
  /^(?:bpd|barrel|tonne|ton|percent|per-cent|gallon|bushel|megawatt|volume|litre|purchase|rate|access|diploma)$/i

function isAmount(scene: Scene, at: At): boolean {
  return [at, ...scene.dependents(at)].some(
    (one) => goods.test(scene.word(one).lemma) || /%$/.test(scene.word(one).form),
  )
}

function isShare(scene: Scene, at: At): boolean {
  return [at, ...scene.dependents(at)].some((one) => {
    const word = scene.word(one)
    return /^(?:percent|per-cent|cent|percentage)$/i.test(word.lemma) || /%$/.test(word.form)
  })
}
