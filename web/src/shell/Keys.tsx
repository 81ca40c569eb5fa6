import { useLocalStorage } from '@mantine/hooks'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { type Binding, isTyping, keyName, step } from './keys.ts'

/** Keys that work even while text is typed. */
const always: ReadonlySet<string> = new Set(['mod+k'])

/** Whose keys these are: a page’s win over the frame’s, whatever the order in which they came. */
type Level = 'frame' | 'page'

interface Layer {
  readonly level: Level
  readonly bindings: () => readonly Binding[]
}

interface Registry {
  readonly add: (bindings: () => readonly Binding[], level: Level) => () => void
  readonly list: () => readonly Binding[]
  readonly single: boolean
  readonly setSingle: (on: boolean) => void
}

const Keys = createContext<Registry | null>(null)

/** Listens for keys once for the whole page; single keys can be switched off (WCAG 2.1.4). */
export function KeysProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [single, setSingle] = useLocalStorage({
    key: 'parley-single-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  const stack = useRef<readonly Layer[]>([])
  const add = useCallback((bindings: () => readonly Binding[], level: Level) => {
    const layer: Layer = { level, bindings }
    stack.current = level === 'frame' ? [layer, ...stack.current] : [...stack.current, layer]
    return () => {
      stack.current = stack.current.filter((other) => other !== layer)
    }
  }, [])
  const registry = useMemo<Registry>(
    () => ({
      add,
      list: () => stack.current.flatMap((layer) => layer.bindings()),
      single,
      setSingle,
    }),
    [add, single, setSingle],
  )
  useEffect(() => {
    let pressed: readonly string[] = []
    const listen = (event: KeyboardEvent): void => {
      const key = keyName(event)
      if (key === undefined || event.defaultPrevented) return
      if (!always.has(key) && (isTyping(event.target) || (!single && key.length === 1))) return
      // Dialogs own the keyboard while they are open, but for the palette's own key.
      if (!always.has(key) && document.querySelector('[role="dialog"]')) return
      const next = step(
        pressed,
        key,
        stack.current.flatMap((layer) => layer.bindings()),
      )
      pressed = next.pressed
      if (!next.hit) return
      // Enter and Space on a button press the button.
      if ((key === 'Enter' || key === 'Space') && (event.target as HTMLElement).closest('button, a, summary')) return
      event.preventDefault()
      next.hit.run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [single])
  return <Keys value={registry}>{children}</Keys>
}

/** Takes keys for as long as the component stands; what they do is always what it says at its last drawing. */
export function useBindings(bindings: readonly Binding[], level: Level = 'page'): void {
  const registry = useContext(Keys)
  const latest = useRef(bindings)
  useLayoutEffect(() => {
    latest.current = bindings
  })
  const add = registry?.add
  useEffect(() => add?.(() => latest.current, level), [add, level])
}

/** What the keys do just now, and the switch for single keys. */
export function useKeyRegistry(): Registry {
  const registry = useContext(Keys)
  if (!registry) throw new Error('useKeyRegistry outside of KeysProvider [keys-missing]')
  return registry
}
