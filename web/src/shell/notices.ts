/** A line told to the user: what was done, with a way back, or what could not be done and why. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'trouble'
  readonly text: string
  readonly action?: { readonly name: string; readonly run: () => void }
}

let notices: readonly Notice[] = []
let next = 1
const listeners = new Set<() => void>()

/** Tells the user something; what was done leaves by itself, trouble stays until it is dismissed. */
export function tell(notice: Omit<Notice, 'id'>): number {
  const id = next++
  notices = [...notices.filter((other) => other.text !== notice.text), { ...notice, id }].slice(-4)
  changed()
  if (notice.tone === 'done') setTimeout(() => dismiss(id), 6_000)
  return id
}

export function dismiss(id: number): void {
  notices = notices.filter((notice) => notice.id !== id)
  changed()
}

export function current(): readonly Notice[] {
  return notices
}

export function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function changed(): void {
  for (const listener of listeners) listener()
}
