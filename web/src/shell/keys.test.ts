import { expect, it } from 'vitest'
import { type Binding, isTyping, keyName, step } from './keys.ts'

const binding = (keys: string, says = keys): Binding => ({ keys, says, group: 'test', run: () => {} })
const press = (keys: readonly string[], bindings: readonly Binding[]) => {
  let pressed: readonly string[] = []
  const hits: string[] = []
  for (const key of keys) {
    const next = step(pressed, key, bindings)
    pressed = next.pressed
    if (next.hit) hits.push(next.hit.says)
  }
  return hits
}

it('knows single keys, rows of keys and keys with Ctrl', () => {
  const bindings = [binding('a'), binding('g t'), binding('g p'), binding('mod+k')]
  expect(press(['a', 'g', 't', 'mod+k', 'g', 'p'], bindings)).toEqual(['a', 'g t', 'mod+k', 'g p'])
})

it('starts afresh where a row leads nowhere, and then takes the key for itself', () => {
  expect(press(['g', 'a', 't'], [binding('a'), binding('g t')])).toEqual(['a'])
})

it('lets a page take a key from the shell', () => {
  expect(press(['j'], [binding('j', 'shell'), binding('j', 'page')])).toEqual(['page'])
})

it.each([
  [{ key: 'A', ctrlKey: false, metaKey: false, altKey: false }, 'a'],
  [{ key: 'k', ctrlKey: true, metaKey: false, altKey: false }, 'mod+k'],
  [{ key: 'k', ctrlKey: false, metaKey: true, altKey: false }, 'mod+k'],
  [{ key: ' ', ctrlKey: false, metaKey: false, altKey: false }, 'Space'],
  [{ key: 'Shift', ctrlKey: false, metaKey: false, altKey: false }, undefined],
  [{ key: 'é', ctrlKey: false, metaKey: false, altKey: true }, undefined],
])('names %o %s', (event, name) => expect(keyName(event)).toBe(name))

it('takes keys typed into a field for text, those on a tick box for commands', () => {
  expect(isTyping({ tagName: 'INPUT', type: 'text' } as unknown as EventTarget)).toBe(true)
  expect(isTyping({ tagName: 'TEXTAREA' } as unknown as EventTarget)).toBe(true)
  expect(isTyping({ tagName: 'INPUT', type: 'checkbox' } as unknown as EventTarget)).toBe(false)
  expect(isTyping(null)).toBe(false)
})
