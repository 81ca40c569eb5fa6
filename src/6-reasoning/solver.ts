import { ActivityOrder } from './order.ts'

/** A clause in the solver's own literals: the first two are watched. */
interface Clause {
  readonly literals: number[]
  readonly learnt: boolean
  activity: number
  dropped: boolean
}

/** How far a search may go: clauses looked at, and a look at the clock where the caller gave one. */
export interface Limit {
  readonly steps: number
  readonly late: () => boolean
}

const noLimit: Limit = { steps: Number.POSITIVE_INFINITY, late: () => false }

/**
 * A satisfiability solver that learns from its conflicts and takes assumptions
 * (after Eén & Sörensson, “An Extensible SAT-solver”, 2003).
 *
 * Clauses may be added between calls and are never taken back; what should be retractable carries a selector
 * variable that the caller assumes. Variables are 1, 2, …; literals as in DIMACS, -3 for “not 3”.
 *
 * Every variable is first tried true and never remembers another phase: a model found without assumptions is
 * then maximal (whatever is false in it is forced false by what was chosen true before), which is what the
 * enumeration of conflicts wants of its seeds.
 */
export class Solver {
  /** After `true`: per variable (index 1…), whether it is true. */
  model: boolean[] = []
  /** After `false`: assumptions that cannot hold together; empty where nothing can hold. */
  core: number[] = []
  /** Clauses looked at while propagating so far: a measure of work that is the same on every machine. */
  steps = 0

  private readonly order = new ActivityOrder()
  private readonly value: number[] = [] // by literal: 1 true, -1 false, 0 open
  private readonly level: number[] = []
  private readonly reason: (Clause | null)[] = []
  private readonly seen: boolean[] = []
  private readonly watches: Clause[][] = [] // by literal: clauses that must be looked at once it is false
  private readonly trail: number[] = []
  private readonly trailLimits: number[] = []
  private learnts: Clause[] = []
  private next = 0 // first literal of the trail not yet propagated
  private sound = true // false once the clauses contradict each other
  private assumed: number[] = []
  private clauseStep = 1

  constructor(variables = 0) {
    while (this.variables < variables) this.newVariable()
  }

  get variables(): number {
    return this.level.length
  }

  newVariable(): number {
    this.value.push(0, 0)
    this.level.push(0)
    this.reason.push(null)
    this.seen.push(false)
    this.watches.push([], [])
    this.order.add()
    return this.variables
  }

  /**
   * Adds a clause at once, going back only as far as it asks: where a search stands at a full assignment
   * that the clause forbids, the next `solve` goes on from there.
   */
  addClause(dimacs: readonly number[]): void {
    if (!this.sound) return
    const literals = this.simplified(dimacs)
    if (literals === null) return
    const depth = (l: number) => (this.value[l]! < 0 ? this.level[l >> 1]! : Number.POSITIVE_INFINITY)
    literals.sort((a, b) => (depth(a) === depth(b) ? a - b : depth(b) - depth(a)))
    const [first, second] = literals
    if (first === undefined) {
      this.sound = false
      return
    }
    if (second === undefined) {
      this.backTo(0)
      if (this.value[first]! < 0) this.sound = false
      else if (this.value[first] === 0) this.assign(first, null)
      return
    }
    const clause: Clause = { literals, learnt: false, activity: 0, dropped: false }
    if (this.value[first]! < 0) this.backTo(Math.min(depth(second), depth(first) - 1))
    else if (this.value[first] === 0 && this.value[second]! < 0) this.backTo(depth(second))
    this.watch(clause)
    if (this.value[first] === 0 && this.value[second]! < 0) this.assign(first, clause)
  }

  /** Whether all clauses hold together with the assumptions; null where the limit was reached first. */
  solve(assumptions: readonly number[] = [], limit: Limit = noLimit): boolean | null {
    this.core = []
    if (!this.sound) return false
    this.keepCommonPrefix(assumptions.map(inner))
    for (let restart = 1; ; restart++) {
      const answer = this.search(100 * luby(restart), limit)
      if (answer !== 'restart') return answer
      this.backTo(0)
    }
  }

  /** The levels of the assumptions that this call shares with the last one need not be propagated again. */
  private keepCommonPrefix(assumptions: number[]): void {
    let same = 0
    while (same < assumptions.length && assumptions[same] === this.assumed[same]) same++
    const shared = Math.min(same, this.trailLimits.length)
    if (assumptions.length > 0 || this.assumed.length > 0) this.backTo(shared)
    this.assumed = assumptions
  }

  private search(conflictsAllowed: number, limit: Limit): boolean | null | 'restart' {
    for (let conflicts = 0; ; ) {
      const conflict = this.propagate()
      if (conflict !== null) {
        conflicts++
        if (this.trailLimits.length === 0) {
          this.sound = false
          return false
        }
        this.learn(conflict)
        continue
      }
      if (this.steps > limit.steps || limit.late()) return null
      if (conflicts >= conflictsAllowed) return 'restart'
      if (this.learnts.length > 4000 + this.variables) this.forget()
      const literal = this.nextDecision()
      if (literal === 'failed') return false
      if (literal === 'none') {
        this.model = [false]
        for (let v = 0; v < this.variables; v++) this.model.push(this.value[2 * v]! > 0)
        return true
      }
      this.trailLimits.push(this.trail.length)
      if (literal !== 'already') this.assign(literal, null)
    }
  }

  private nextDecision(): number | 'failed' | 'already' | 'none' {
    const literal = this.assumed[this.trailLimits.length]
    if (literal !== undefined) {
      if (this.value[literal]! > 0) return 'already'
      if (this.value[literal] === 0) return literal
      this.core = this.blame(literal).map(outer)
      return 'failed'
    }
    for (let v = this.order.pop(); v !== -1; v = this.order.pop()) if (this.value[2 * v] === 0) return 2 * v
    return 'none'
  }

  private propagate(): Clause | null {
    const { value, trail } = this
    while (this.next < trail.length) {
      const falsified = trail[this.next++]! ^ 1
      this.steps += 1 + this.watches[falsified]!.length
      const list = this.watches[falsified]!
      let kept = 0
      for (let i = 0; i < list.length; i++) {
        const clause = list[i]!
        if (clause.dropped) continue
        const literals = clause.literals
        if (literals[0] === falsified) {
          literals[0] = literals[1]!
          literals[1] = falsified
        }
        const first = literals[0]!
        if (value[first]! > 0 || !this.moveWatch(clause, falsified)) {
          list[kept++] = clause
          if (value[first]! > 0) continue
          if (value[first]! < 0) {
            while (++i < list.length) list[kept++] = list[i]!
            list.length = kept
            this.next = trail.length
            return clause
          }
          this.assign(first, clause)
        }
      }
      list.length = kept
    }
    return null
  }

  /** Finds the clause another literal to watch; false where every other literal is false. */
  private moveWatch(clause: Clause, falsified: number): boolean {
    const literals = clause.literals
    for (let k = 2; k < literals.length; k++) {
      const literal = literals[k]!
      if (this.value[literal]! < 0) continue
      literals[1] = literal
      literals[k] = falsified
      this.watches[literal]!.push(clause)
      return true
    }
    return false
  }

  /** Learns the clause of the first unique implication point, goes back to where it forces, and lets it force. */
  private learn(conflict: Clause): void {
    const learnt: number[] = [0]
    const marked: number[] = []
    const here = this.trailLimits.length
    let clause: Clause | null = conflict
    let open = 0
    let at = this.trail.length - 1
    let pivot = -1
    do {
      if (clause!.learnt) this.bumpClause(clause!)
      for (const literal of clause!.literals) {
        const v = literal >> 1
        if (literal === pivot || this.seen[v] || this.level[v] === 0) continue
        this.seen[v] = true
        marked.push(v)
        this.order.bump(v)
        if (this.level[v]! >= here) open++
        else learnt.push(literal)
      }
      while (!this.seen[this.trail[at]! >> 1]) at--
      pivot = this.trail[at--]!
      clause = this.reason[pivot >> 1]!
      this.seen[pivot >> 1] = false
      open--
    } while (open > 0)
    learnt[0] = pivot ^ 1
    const short = learnt.filter((literal, i) => i === 0 || !this.impliedByOthers(literal))
    for (const v of marked) this.seen[v] = false
    this.order.decay()
    this.clauseStep *= 1.001
    this.use(short)
  }

  private use(literals: number[]): void {
    if (literals.length === 1) {
      this.backTo(0)
      this.assign(literals[0]!, null)
      return
    }
    let deepest = 1
    for (let k = 2; k < literals.length; k++)
      if (this.level[literals[k]! >> 1]! > this.level[literals[deepest]! >> 1]!) deepest = k
    const second = literals[deepest]!
    literals[deepest] = literals[1]!
    literals[1] = second
    this.backTo(this.level[second >> 1]!)
    const clause: Clause = { literals, learnt: true, activity: this.clauseStep, dropped: false }
    this.learnts.push(clause)
    this.watch(clause)
    this.assign(literals[0]!, clause)
  }

  /** A literal of a learnt clause says nothing new where its reason consists of others of the clause. */
  private impliedByOthers(literal: number): boolean {
    const reason = this.reason[literal >> 1]
    if (reason === null || reason === undefined) return false
    return reason.literals.every((l) => l >> 1 === literal >> 1 || this.seen[l >> 1] || this.level[l >> 1] === 0)
  }

  /** The assumptions that together force `failed` to be false, itself included. */
  private blame(failed: number): number[] {
    const core = [failed]
    this.seen[failed >> 1] = true
    for (let i = this.trail.length - 1; i >= (this.trailLimits[0] ?? this.trail.length); i--) {
      const v = this.trail[i]! >> 1
      if (!this.seen[v]) continue
      this.seen[v] = false
      const reason = this.reason[v]
      if (reason === null || reason === undefined) {
        if (this.trail[i] !== failed) core.push(this.trail[i]!)
      } else for (const l of reason.literals) if (this.level[l >> 1]! > 0) this.seen[l >> 1] = true
      this.seen[v] = false
    }
    this.seen[failed >> 1] = false
    return core
  }

  /** Drops the half of the learnt clauses that was of least use; those that hold a literal in place stay. */
  private forget(): void {
    const byUse = [...this.learnts].sort((a, b) => a.activity - b.activity)
    for (const clause of byUse.slice(0, byUse.length >> 1))
      if (clause.literals.length > 2 && this.reason[clause.literals[0]! >> 1] !== clause) clause.dropped = true
    this.learnts = this.learnts.filter((clause) => !clause.dropped)
  }

  private bumpClause(clause: Clause): void {
    clause.activity += this.clauseStep
    if (clause.activity < 1e20) return
    for (const c of this.learnts) c.activity *= 1e-20
    this.clauseStep *= 1e-20
  }

  /** Own literals, each once; null where the clause always holds. */
  private simplified(dimacs: readonly number[]): number[] | null {
    const own = new Set(dimacs.map(inner))
    for (const literal of own) {
      if (own.has(literal ^ 1)) return null
      const fixed = this.level[literal >> 1] === 0 ? this.value[literal]! : 0
      if (fixed > 0) return null
      if (fixed < 0) own.delete(literal)
    }
    return [...own]
  }

  private watch(clause: Clause): void {
    this.watches[clause.literals[0]!]!.push(clause)
    this.watches[clause.literals[1]!]!.push(clause)
  }

  private assign(literal: number, reason: Clause | null): void {
    this.value[literal] = 1
    this.value[literal ^ 1] = -1
    this.level[literal >> 1] = this.trailLimits.length
    this.reason[literal >> 1] = reason
    this.trail.push(literal)
  }

  private backTo(level: number): void {
    if (this.trailLimits.length <= level) return
    const keep = this.trailLimits[level]!
    for (let i = this.trail.length - 1; i >= keep; i--) {
      const literal = this.trail[i]!
      this.value[literal] = 0
      this.value[literal ^ 1] = 0
      this.reason[literal >> 1] = null
      this.order.insert(literal >> 1)
    }
    this.trail.length = keep
    this.trailLimits.length = level
    this.next = Math.min(this.next, keep)
  }
}

/** 1, -1, 2, -2 … as 0, 1, 2, 3 …, so that a literal is an index and its negation one bit away. */
function inner(dimacs: number): number {
  return dimacs > 0 ? 2 * dimacs - 2 : -2 * dimacs - 1
}

function outer(literal: number): number {
  return literal & 1 ? -((literal >> 1) + 1) : (literal >> 1) + 1
}

/** 1 1 2 1 1 2 4 …: the restarts that are within a constant factor of the best for any problem (Luby et al. 1993). */
function luby(i: number): number {
  let k = 1
  while (2 ** k - 1 < i) k++
  return 2 ** k - 1 === i ? 2 ** (k - 1) : luby(i - 2 ** (k - 1) + 1)
}
