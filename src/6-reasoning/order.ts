/**
 * The variables of a solver by activity, the most active first: a binary heap with positions,
 * so that a variable whose activity grew moves up in place.
 */
export class ActivityOrder {
  readonly activity: number[] = []
  private readonly heap: number[] = []
  private readonly at: number[] = []
  private step = 1

  /** Adds the next variable, with activity 0. */
  add(): void {
    this.activity.push(0)
    this.at.push(-1)
    this.insert(this.activity.length - 1)
  }

  insert(variable: number): void {
    if (this.at[variable] !== -1) return
    this.heap.push(variable)
    this.at[variable] = this.heap.length - 1
    this.up(this.heap.length - 1)
  }

  /** Takes out the most active variable; -1 where none is left. */
  pop(): number {
    const top = this.heap[0]
    if (top === undefined) return -1
    const last = this.heap.pop()!
    this.at[top] = -1
    if (this.heap.length > 0) {
      this.heap[0] = last
      this.at[last] = 0
      this.down(0)
    }
    return top
  }

  bump(variable: number): void {
    this.activity[variable]! += this.step
    if (this.activity[variable]! > 1e100) this.rescale()
    if (this.at[variable] !== -1) this.up(this.at[variable]!)
  }

  /** Lets earlier bumps count for less: later ones are added with more weight. */
  decay(): void {
    this.step /= 0.95
  }

  private rescale(): void {
    for (let v = 0; v < this.activity.length; v++) this.activity[v]! *= 1e-100
    this.step *= 1e-100
  }

  /** Ties go to the lower variable, so that two runs are the same run. */
  private before(a: number, b: number): boolean {
    const d = this.activity[a]! - this.activity[b]!
    return d > 0 || (d === 0 && a < b)
  }

  private up(start: number): void {
    const variable = this.heap[start]!
    let i = start
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (!this.before(variable, this.heap[parent]!)) break
      this.put(this.heap[parent]!, i)
      i = parent
    }
    this.put(variable, i)
  }

  private down(start: number): void {
    const variable = this.heap[start]!
    let i = start
    for (;;) {
      let child = 2 * i + 1
      if (child >= this.heap.length) break
      if (child + 1 < this.heap.length && this.before(this.heap[child + 1]!, this.heap[child]!)) child++
      if (!this.before(this.heap[child]!, variable)) break
      this.put(this.heap[child]!, i)
      i = child
    }
    this.put(variable, i)
  }

  private put(variable: number, i: number): void {
    this.heap[i] = variable
    this.at[variable] = i
  }
}
