import type { Span } from '../0-model/passage.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Clause } from '../3-syntax/clause.ts'
import { verbClass } from './classes.ts'
import { elliptic, type LinkageType, waits } from './condition.ts'
import type { Scene } from './scene.ts'
import { trimmed } from './span.ts'

/** A phrase that ties one thing to another, found by its words where the tree does not show it as a condition. */
export interface TiePhrase {
  readonly type: LinkageType
  readonly cue: string
  /** From the cue to the end of what it ties to. */
  readonly condition: Span
  /** What is tied: the clause the phrase belongs to. */
  readonly host: Clause
}

/**
 * Cues, longer before shorter, with what they make of the two sides. `where`: only where the host is `refused` (“no talks
 * without”), or `awaited`: still to come, not to be, or held up.
 */
const cues: readonly { readonly words: RegExp; readonly type: LinkageType; readonly where?: 'refused' | 'awaited' }[] =
  [
    { words: /\b(?:provided|providing)(?: that)?\b(?=\s+(?!by|for|to|with|in|under)\S)/gi, type: 'precondition_of' },
    { words: /(?<!about |almost |nearly |just |twice )\b(?:so|as) long as\b/gi, type: 'precondition_of' },
    {
      words:
        /\bon (?:the )?(?:strict )?condition(?: that)?\b(?!\s+(?:of (?:\w+ )?anonymity|(?:he|she|they|his|her|their) (?:not|names?)\b))/gi,
      type: 'precondition_of',
    },
    { words: /\b(?:conditional|conditioned|contingent|dependent) (?:up)?on\b/gi, type: 'precondition_of' },
    { words: /\bonly (?:if|when|once|after)\b/gi, type: 'precondition_of' },
    { words: /\bin (?:exchange|return) for\b/gi, type: 'quid_pro_quo' },
    {
      words:
        /\bas part of (?=(?:a|an|any|the|some)?\s*(?:\w+\s+){0,2}(?:deal|agreement|settlement|accord|package|truce|ceasefire|plan|swap|exchange|peace))/gi,
      type: 'package_with',
    },
    { words: /\bsubject to\b/gi, type: 'contingent_on_event' },
    { words: /\bpending (?=(?:a|an|the|further|its|their)?\s*\w+)/gi, type: 'sequenced_before' },
    { words: /\bfailing (?:which|that)\b/gi, type: 'contingent_on_event' },
    {
      words: /\bthe (?:moment|minute|day|instant)\b(?=\s+(?!before|after|of|on|in|when)\w+)/gi,
      type: 'sequenced_before',
    },
    { words: /\bin (?:retaliation|reprisal|response) (?:for|to)\b/gi, type: 'retaliates_for' },
    { words: /\b(?:unless|should|had|were)\b/gi, type: 'contingent_on_event' },
    { words: /\bif\b/gi, type: 'contingent_on_event' },
    { words: /\bwithout\b/gi, type: 'precondition_of', where: 'refused' },
    { words: /\bas soon as\b(?=\s+(?!possible)\w)/gi, type: 'sequenced_before', where: 'awaited' },
    {
      words: /(?<!\b(?:at|only|than|all) )\bonce\b(?=\s+(?!again|more|and|said|an?\b)\w)/gi,
      type: 'sequenced_before',
      where: 'awaited',
    },
    { words: /\bbefore\b(?=\s+any(?:thing|body|one)?\b)/gi, type: 'sequenced_before', where: 'awaited' },
    { words: /\b(?:until|till)\b/gi, type: 'precondition_of', where: 'awaited' },
  ]

export function tiePhrases(scene: Scene): readonly TiePhrase[] {
  return scene.trees.flatMap((tree, sentence) => {
    const text = scene.text.slice(tree.sentence.start, tree.sentence.end)
    return cues.flatMap(({ words, type, where }) =>
      [...text.matchAll(words)].flatMap((match) => {
        const phrase = phraseAt(scene, sentence, tree.sentence.start + match.index, match[0])
        if (phrase === null) return []
        if (where === 'refused' && !refuses(scene, phrase)) return []
        if (where === 'awaited' && !(waits(phrase.host) && tells(scene, sentence, phrase.condition))) return []
        return [{ ...phrase, type, cue: match[0].toLowerCase() }]
      }),
    )
  })
}

/** Whether a phrase has a verb or an end in it, so that it tells of an event: “until the aggression ends”, not “until May”. */
function tells(scene: Scene, sentence: number, { start, end }: Span): boolean {
  if (scene.timesIn(sentence).some((time) => time.start >= start && time.end <= end)) return false
  return scene.trees[sentence]!.words.some(
    (word) =>
      word.start > start &&
      word.end <= end &&
      (word.upos === 'VERB' ||
        word.upos === 'AUX' ||
        /^(?:end|start|begin|return|stop|leave|open|agree)s$/.test(word.form)),
  )
}

/** Whether the host says that nothing goes, or would go wrong: “without it no talks”, “without it prices could fall”. */
function refuses(scene: Scene, { host, condition }: Pick<TiePhrase, 'host' | 'condition'>): boolean {
  if (host.negated || [...host.subjects, ...host.objects].some((one) => one.negated) || host.lemma === 'impossible')
    return true
  const opens =
    condition.start <= host.start || /^[“"]?Without/.test(scene.text.slice(condition.start, condition.start + 9))
  if (opens && /^(?:could|would|will|may|might|can)$/.test(host.modal ?? '')) return true
  return scene
    .dependents(host.at)
    .some((child) => /^(?:no|not|never|nothing|nobody|n[’']t)$/i.test(scene.word(child).form))
}

/** The condition and its host; null where the words are no cue here (“had” as a plain auxiliary, “if” for “whether”). */
function phraseAt(
  scene: Scene,
  sentence: number,
  offset: number,
  cue: string,
): Pick<TiePhrase, 'condition' | 'host'> | null {
  const { words } = scene.trees[sentence]!
  const first = words.findIndex((word) => word.start >= offset)
  if (first === -1) return null
  const after = words.findIndex((word) => word.start >= offset + cue.length)
  if (after === -1) return null
  // “and had him arrested”: no inversion
  if (/^had$/i.test(cue) && /^(?:and|or|but)$/i.test(words[first - 1]?.form ?? '')) return null
  // the bare auxiliaries are conditions only where they open their clause, before its subject
  if (
    /^(?:should|had|were)$/i.test(cue) &&
    !(
      opens(scene, sentence, first) &&
      (/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(words[after]!.upos) || /^(?:either|neither)$/i.test(words[after]!.form))
    )
  )
    return null
  if (/^if$/i.test(cue) && asks(scene, sentence, first)) return null
  const initial = opens(scene, sentence, first)
  const limit = initial ? commaAfter(words, after) : words.length
  const head = nominal.test(cue) ? nounHead(words, after, limit) : headWithin(words, after, first, limit)
  let last = head
  words.forEach((_, i) => {
    if (i > last && i < limit && under(words, i, head) && words[i]!.upos !== 'PUNCT') last = i
  })
  const host = hostOf(scene, sentence, head, first, last)
  const condition = trimmed(scene.text, { start: words[first]!.start, end: words[last]!.end })
  if (host === undefined || elliptic.test(scene.text.slice(condition.start, condition.end))) return null
  return { condition, host }
}

/** “asked if”, “whether or not”: a question, no condition. */
function asks(scene: Scene, sentence: number, first: number): boolean {
  const before = scene.trees[sentence]!.words[first - 1]
  return before !== undefined && /^(?:ask|wonder|know|see|doubt|as|what|even)$/i.test(before.lemma)
}

function opens(scene: Scene, sentence: number, first: number): boolean {
  const before = scene.trees[sentence]!.words[first - 1]
  return before === undefined || /^(?:[“"„«:;–—]|But|And|but|and|or|that)$/.test(before.form)
}

function commaAfter(words: Scene['trees'][number]['words'], from: number): number {
  for (let i = from; i < words.length; i++)
    if (words[i]!.form === ',' || words[i]!.form === '–' || words[i]!.form === '—') return i
  return words.length
}

/** The highest word of the phrase: up from its first word while the way stays inside it. */
function headWithin(words: Scene['trees'][number]['words'], from: number, first: number, limit: number): number {
  let at = from
  for (let steps = 0; steps < words.length; steps++) {
    const head = words[at]!.head
    if (head < first || head >= limit) return at
    at = head
  }
  return at
}

/** Cues that take a noun: what they tie to is that noun, whatever clause it stands in. */
const nominal = /^(?:without|pending|in (?:exchange|return|retaliation|reprisal|response)|subject to|as part of)/i

/** The head of the noun phrase that begins at a word. */
function nounHead(words: Scene['trees'][number]['words'], from: number, limit: number): number {
  let at = from
  for (let steps = 0; steps < 8; steps++) {
    const { head, deprel } = words[at]!
    if (!/^(?:det|amod|compound|nummod|case|mark|flat|nmod:poss|fixed|advmod|nmod:desc)/.test(deprel)) return at
    if (head <= at || head >= limit) return at
    at = head
  }
  return at
}

function under(words: Scene['trees'][number]['words'], word: number, head: number): boolean {
  let at = word
  for (let steps = 0; steps < words.length && at >= 0; steps++) {
    if (at === head) return true
    at = words[at]!.head
  }
  return false
}

/** The nearest clause above the phrase; what is said rather than the saying of it. */
function hostOf(scene: Scene, sentence: number, head: number, first: number, last: number): Clause | undefined {
  const { words } = scene.trees[sentence]!
  let at: At = { sentence, word: head }
  for (let steps = 0; steps < words.length; steps++) {
    const up = words[at.word]!.head
    if (up < 0) break
    at = { sentence, word: up }
    const clause = scene.clauseAt(at)
    if (clause === undefined || clause.kind === 'noun' || (up >= first && up <= last)) continue
    return saidOf(scene, clause)
  }
  // “the aid is conditional on reforms”: the cue is itself what is said
  const own = scene.clauseAt({ sentence, word: head })
  if (own?.kind === 'copula' && head === first) return own
  const clauses = scene
    .clausesIn(sentence)
    .filter((one) => one.kind !== 'noun' && (one.at.word < first || one.at.word > last))
  const nearest = clauses.sort((a, b) => Math.abs(a.at.word - first) - Math.abs(b.at.word - first))[0]
  return nearest === undefined ? undefined : saidOf(scene, nearest)
}

/** “There could be no talks, he said”: the host of a condition hung on the saying is what is said. */
function saidOf(scene: Scene, clause: Clause): Clause {
  if (!verbClass(clause.lemma).startsWith('speech-says')) return clause
  const content = scene.below(clause).find((one) => one.link === 'complement')
  if (content !== undefined) return content
  const upper = clause.parent === null ? undefined : scene.clauses[clause.parent]
  return upper !== undefined && upper.at.sentence === clause.at.sentence && clause.link === 'main' ? upper : clause
}
