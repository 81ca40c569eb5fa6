import { kids, type Walk } from '../walk.ts'
import { adverbs, conditions, modals, negators, qualities } from './operators.ts'
import { capped, type EventKind, negated, type State } from './state.ts'

/** What a word's own negation, modal, adverbs and adjectives make of the commitment that reaches it. */
export function operated(at: Walk, i: number, from: State, event: EventKind): State {
  return event === 'verb' || event === 'copula' ? clause(at, i, from) : noun(at, i, from)
}

function clause(at: Walk, i: number, from: State): State {
  const no = kids(at, i, 'advmod', 'det', 'cc:preconj').some((kid) => negators.has(form(at, kid)))
  const none = kids(at, i, 'nsubj', 'nsubj:pass', 'obj', 'obl').filter((kid) => empty(at, kid)).length > 0
  let state = no !== none ? negated(from) : from
  for (const kid of kids(at, i, 'aux')) {
    const modal = modals.get(at.words[kid]!.lemma.toLowerCase())
    if (modal === undefined) continue
    const most = state.negated && modal.modality === 'possible' && /^ca|^could/.test(form(at, kid)) ? 2.6 : modal.most
    state = capped(state, most, most === 2.6 && modal.most === 1 ? undefined : modal.modality)
    if (conditional(at, i)) state = capped(state, 1, 'hypothetical')
  }
  if (kids(at, i, 'aux', 'cop').some((kid) => at.words[kid]!.lemma === 'be') && to(at, i))
    state = capped(state, 2, 'planned')
  for (const kid of kids(at, i, 'advmod')) {
    const adverb = adverbs.get(form(at, kid))
    if (adverb !== undefined) state = capped(state, adverb.most, adverb.modality)
  }
  return state
}

function noun(at: Walk, i: number, from: State): State {
  let state = empty(at, i) && !from.negated ? negated(from) : from
  for (const kid of kids(at, i, 'amod')) {
    const quality = qualities.get(form(at, kid))
    if (quality === undefined) continue
    state =
      quality.most < 0
        ? { ...state, value: quality.most, negated: true }
        : capped(state, quality.most, quality.modality)
  }
  return state
}

/** “no deal”, “neither side”, “nothing”. */
function empty(at: Walk, i: number): boolean {
  if (negators.has(form(at, i))) return true
  return kids(at, i, 'det').some((kid) => /^(?:no|neither)$/.test(form(at, kid)))
}

/** Whether an if-clause hangs on the predicate. */
function conditional(at: Walk, i: number): boolean {
  return kids(at, i, 'advcl').some((kid) =>
    kids(at, kid, 'mark').some((mark) => form(at, mark) !== 'whether' && conditions.has(form(at, mark))),
  )
}

function to(at: Walk, i: number): boolean {
  return kids(at, i, 'mark', 'aux').some((kid) => form(at, kid) === 'to')
}

function form(at: Walk, i: number): string {
  return at.words[i]!.form.toLowerCase()
}
