import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Sentence } from '../../src/2-text/sentence.ts'

/** A sentence of a treebank: its words as annotated, its text, and where its tokens lie in it. */
export interface Gold {
  readonly id: string
  readonly text: string
  /** True where a paragraph or document begins. */
  readonly opens: boolean
  readonly words: readonly GoldWord[]
  /** Whether a space follows the sentence. */
  readonly spaced: boolean
}

export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** 0-based, −1 for the root. */
  readonly head: number
  readonly deprel: string
  /** The orthographic token it is part of, counted within the sentence. */
  readonly token: number
}

/** Reads CoNLL-U, gzipped or not. */
export function treebank(path: string): Gold[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n\n')
    .filter((block) => /^\d/m.test(block))
    .map((block) => {
      const lines = block.split('\n')
      const comment = (name: string): string =>
        lines.find((line) => line.startsWith(`# ${name}`))?.split(' = ', 2)[1] ?? ''
      const words: GoldWord[] = []
      let token = -1
      let until = 0
      let spaced = true
      for (const line of lines) {
        const [id = '', form, lemma, upos, xpos, feats, head, deprel, , misc] = line.split('\t')
        if (line.startsWith('#') || id.includes('.') || form === undefined) continue
        if (id.includes('-')) {
          until = Number(id.split('-')[1])
          token++
          spaced = !misc!.includes('SpaceAfter=No')
          continue
        }
        if (Number(id) > until) {
          token++
          spaced = !misc!.includes('SpaceAfter=No')
        }
        words.push({
          form,
          lemma: lemma!,
          upos: upos!,
          xpos: xpos!,
          feats: feats!,
          head: Number(head) - 1,
          deprel: deprel!,
          token,
        })
      }
      const opens = lines.some((line) => /^# new(?:par|doc)\b/.test(line))
      return { id: comment('sent_id'), text: comment('text'), opens, words, spaced }
    })
}

/** The gold words as the parser takes them. */
export const asSentence = ({ words }: Gold): Sentence => ({
  start: 0,
  end: 0,
  block: 0,
  tokens: words.map(({ form }) => ({ form, start: 0, end: 0 })),
})

/** A treebank’s sentences as running text: paragraphs parted by an empty line. */
export function running(gold: readonly Gold[]): string {
  return gold.map((s, i) => (i === 0 ? '' : s.opens ? '\n\n' : gold[i - 1]!.spaced ? ' ' : '') + s.text).join('')
}
