import { lexicon } from './lexicon.ts'
import { speech } from './words/speech.ts'
import { attitudes, stances } from './words/stance.ts'

const classes = new Map<string, string>()
for (const [name, table] of [
  ['speech', speech],
  ['stance', stances],
  ['attitude', attitudes],
] as const)
  for (const [lemma, entries] of lexicon(table as Readonly<Record<string, string>>))
    if (!classes.has(lemma)) classes.set(lemma, `${name}-${entries[0]!.value}`)

/** A predicate’s class in the word tables; `other` where none holds it. */
export function verbClass(lemma: string): string {
  return classes.get(lemma) ?? 'other'
}
