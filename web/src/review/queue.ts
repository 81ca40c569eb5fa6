/** How a fact was decided in this sitting. */
export type Decision = 'accepted' | 'rejected' | 'unsure'

/** A queue under review: what stands in it, where one is, what was decided in which order. */
export interface Queue {
  readonly order: readonly string[]
  readonly at: number
  readonly decided: ReadonlyMap<string, Decision>
  /** Decisions as they were made, for undo: each may concern many facts. */
  readonly made: readonly (readonly string[])[]
  /** Reject was pressed and waits for its reason. */
  readonly choosing: boolean
}

/** Why a fact is rejected; the number is its key. */
export const reasons = [
  'not said in the text',
  'wrong kind or label',
  'wrong actor',
  'wrong date',
  'wrong content or issue',
  'the same as another fact',
  'too slight to record',
  'page furniture, not news',
  'other',
] as const

/** What stands in the queue: of one kind, one report, one actor, one rule, one outlet; undefined for all. */
export interface Chosen {
  readonly kind?: string | undefined
  readonly report?: string | undefined
  readonly actor?: string | undefined
  readonly rule?: string | undefined
  readonly outlet?: string | undefined
  readonly order?: string | undefined
}

/** Whether only a part of what waits stands in the queue. */
export function isNarrowed({ kind, report, actor, rule, outlet }: Chosen): boolean {
  return [kind, report, actor, rule, outlet].some((each) => each !== undefined)
}

export type Step =
  | { readonly type: 'loaded'; readonly ids: readonly string[]; readonly fresh: boolean }
  | { readonly type: 'moved'; readonly by: number }
  | { readonly type: 'went'; readonly to: string }
  | { readonly type: 'choosing'; readonly on: boolean }
  | { readonly type: 'decided'; readonly facts: readonly string[]; readonly as: Decision }
  | { readonly type: 'undone' }
  | { readonly type: 'refused'; readonly facts: readonly string[] }

export const emptyQueue: Queue = { order: [], at: 0, decided: new Map(), made: [], choosing: false }

/** The queue after a step. Decided facts keep their place, so that nothing jumps under the reader’s eyes. */
export function stepped(queue: Queue, step: Step): Queue {
  switch (step.type) {
    case 'loaded': {
      if (step.fresh) return { ...emptyQueue, order: step.ids }
      const known = new Set(queue.order)
      const added = step.ids.filter((id) => !known.has(id))
      return added.length === 0 ? queue : { ...queue, order: [...queue.order, ...added] }
    }
    case 'moved':
      return { ...queue, at: clamp(queue.at + step.by, queue.order), choosing: false }
    case 'went':
      return { ...queue, at: clamp(queue.order.indexOf(step.to), queue.order), choosing: false }
    case 'choosing':
      return { ...queue, choosing: step.on }
    case 'decided': {
      const decided = new Map(queue.decided)
      for (const fact of step.facts) decided.set(fact, step.as)
      return {
        ...queue,
        decided,
        made: [...queue.made, step.facts],
        at: nextOpen(queue.order, queue.at, decided),
        choosing: false,
      }
    }
    case 'undone': {
      const last = queue.made.at(-1)
      if (!last) return queue
      return {
        ...without(queue, last),
        made: queue.made.slice(0, -1),
        at: clamp(queue.order.indexOf(last[0] ?? ''), queue.order),
      }
    }
    case 'refused':
      return { ...without(queue, step.facts), made: queue.made.filter((facts) => facts !== step.facts) }
  }
}

/** How many are still open. */
export function open(queue: Queue): number {
  return queue.order.length - queue.decided.size
}

/** The next fact nobody has decided on, from `at` on and then from the top; the same place where none is left. */
function nextOpen(order: readonly string[], at: number, decided: ReadonlyMap<string, Decision>): number {
  for (let step = 0; step < order.length; step++) {
    const index = (at + step) % order.length
    if (!decided.has(order[index] as string)) return index
  }
  return at
}

function without(queue: Queue, facts: readonly string[]): Queue {
  const decided = new Map(queue.decided)
  for (const fact of facts) decided.delete(fact)
  return { ...queue, decided, choosing: false }
}

function clamp(at: number, order: readonly string[]): number {
  return Math.max(0, Math.min(order.length - 1, at))
}
