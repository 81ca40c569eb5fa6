/** A key or a row of keys that does something: `a`, `g t` (one after the other), `mod+k` (Ctrl or ⌘). */
export interface Binding {
  readonly keys: string
  readonly says: string
  readonly group: string
  readonly run: () => void
}

/** What a pressed key leads to: the row of keys so far, and the binding it completes if it does. */
export interface Step {
  readonly pressed: readonly string[]
  readonly hit: Binding | undefined
}

/** The name of a key as bindings write it; undefined for a modifier alone and for keys the browser keeps. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | undefined {
  if (['Shift', 'Control', 'Alt', 'Meta', 'Dead', 'AltGraph'].includes(event.key) || event.altKey) return undefined
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key === ' ' ? 'Space' : key
}

/** One key further: later bindings win over earlier ones, so that a page may take a key from the shell. */
export function step(pressed: readonly string[], key: string, bindings: readonly Binding[]): Step {
  for (const row of pressed.length > 0 ? [[...pressed, key], [key]] : [[key]]) {
    const written = row.join(' ')
    const hit = bindings.findLast((binding) => binding.keys === written)
    if (hit) return { pressed: [], hit }
    if (bindings.some((binding) => binding.keys.startsWith(`${written} `))) return { pressed: row, hit: undefined }
  }
  return { pressed: [], hit: undefined }
}

/** Whether keys typed here are text, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null
  if (!element?.tagName) return false
  if (element.isContentEditable || element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') return true
  const type = (element as HTMLInputElement).type
  return element.tagName === 'INPUT' && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(type)
}
