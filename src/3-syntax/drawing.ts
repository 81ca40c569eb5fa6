import type { Tree } from './tree.ts'
import { walk } from './walk.ts'

/** A tree drawn for a terminal: every word on a line under its head, with its relation and tag. */
export function drawing(tree: Tree): string {
  const { words, children } = walk(tree)
  const lines: string[] = []
  const draw = (i: number, before: string, branch: string): void => {
    const { form, deprel, upos } = words[i]!
    lines.push(`${before}${branch}${form}  ${deprel} ${upos}`)
    const inner = before + (branch === '' ? '' : branch.startsWith('└') ? '   ' : '│  ')
    children[i]!.forEach((child, k) => {
      draw(child, inner, k === children[i]!.length - 1 ? '└─ ' : '├─ ')
    })
  }
  words.forEach(({ head }, i) => {
    if (head === -1) draw(i, '', '')
  })
  return lines.join('\n')
}
