import type { Argument, Clause } from '../../3-syntax/clause.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { type Change, changes } from '../words/measure.ts'
import { byWord } from '../words/table.ts'

const changeOf = byWord(changes)

/** What a clause does to what, as a use of power reads it. */
export interface Deed {
  readonly lemma: string
  readonly change: Change
  readonly objects: readonly Argument[]
}

/** Particles the parser may take for prepositions: “shut off gas supplies”, “handed in 26,000 weapons”. */
const particles = /^(?:off|in|up|out|back|down|over|through|on|ahead|away)$/

/**
 * The change a clause tells and what is changed. A verb keeps its particle wherever the parser hung it; “was closed” is
 * closing; “let … go” is letting go; “made available” is giving.
 */
export function deedOf(scene: Scene, clause: Clause): Deed | null {
  const found = phrase(scene, clause)
  if (found === null) return null
  const { lemma, objects } = found
  const change = changeOf.get(lemma)
  return change === undefined ? null : { lemma, change, objects }
}

function phrase(scene: Scene, clause: Clause): { lemma: string; objects: readonly Argument[] } | null {
  const own = { lemma: clause.lemma, objects: clause.objects }
  // “is to launch”: a verb, though the parser may take its “is” for a copula
  if (clause.kind === 'copula' && scene.word(clause.at).upos !== 'VERB') return state(clause)
  if (clause.kind === 'noun') return own
  const below = () => scene.below(clause)
  if (clause.lemma === 'let' && below().some((one) => one.lemma === 'go' && one.form === 'infinitive'))
    return { lemma: 'let go', objects: clause.objects.length > 0 ? clause.objects : clause.subjects }
  const beside = scene.dependents(clause.at).map((child) => scene.word(child).form.toLowerCase())
  if (clause.lemma === 'walk' && beside.includes('free')) return { lemma: 'walk free', objects: clause.subjects }
  if (clause.lemma === 'bring' && (beside.includes('home') || beside.includes('back')))
    return { lemma: 'bring home', objects: clause.objects }
  if (clause.lemma === 'make' && /\bavailable\b/.test(wordsOf(scene, clause)))
    return { lemma: 'make available', objects: clause.objects }
  const next = scene.trees[clause.at.sentence]!.words[clause.at.word + 1]?.form.toLowerCase() ?? ''
  const phrasal = `${clause.lemma} ${next}`
  if (particles.test(next) && changeOf.has(phrasal))
    return {
      lemma: phrasal,
      objects: clause.objects.length > 0 ? clause.objects : clause.obliques.filter((one) => one.preposition === next),
    }
  const [first] = clause.obliques
  if (clause.objects.length === 0 && first?.preposition != null && particles.test(first.preposition)) {
    const lemma = `${clause.lemma} ${first.preposition}`
    const { end } = scene.word(clause.at)
    // right behind the verb, as a particle stands
    if (changeOf.has(lemma) && new RegExp(`^\\s+${first.preposition}\\b`).test(scene.text.slice(end, end + 10)))
      return { lemma, objects: clause.obliques.filter((one) => one.preposition === first.preposition) }
  }
  if (clause.objects.length === 0 && changeOf.get(clause.lemma) === 'halt')
    return { ...own, objects: clause.obliques.filter((one) => one.preposition === 'on' || one.preposition === 'from') }
  return own
}

/** “The frontier was closed”, “the valve was shut”: a participle taken for an adjective. */
function state(clause: Clause): { lemma: string; objects: readonly Argument[] } | null {
  if (clause.tense !== 'past' && !clause.perfect && clause.modal === null) return null
  const cut = clause.lemma.replace(/ed$/, '')
  const lemma = [
    clause.lemma === 'shut' ? 'shut' : '',
    clause.lemma === cut ? '' : cut,
    clause.lemma === cut ? '' : `${cut}e`,
  ].find((one) => one !== '' && changeOf.has(one))
  return lemma === undefined ? null : { lemma, objects: clause.subjects }
}

/** Whether a thing is kept open or shut: “had kept it shut”, “keeps its border open”. */
export function keptOpen(scene: Scene, clause: Clause): 'open' | 'close' | null {
  if (!/^(?:keep|leave|hold)$/.test(clause.lemma)) return null
  const how = scene
    .dependents(clause.at)
    .filter((child) => scene.word(child).deprel === 'xcomp')
    .map((child) => scene.word(child).form.toLowerCase())
  if (how.includes('open')) return 'open'
  return how.some((one) => /^(?:shut|closed|sealed|blocked)$/.test(one)) ? 'close' : null
}

function wordsOf(scene: Scene, clause: Clause): string {
  const { start, end } = clauseSpan(scene, clause)
  return scene.text.slice(start, end)
}
