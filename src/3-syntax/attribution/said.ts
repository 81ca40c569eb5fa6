import { adjectiveCues, type Cue, frameNouns, nounCues, verbCues } from './cues.ts'
import { ownerOfNoun, sourceOf } from './sources.ts'
import { allChildren, below, child, type View } from './tree-view.ts'

/** One attribution within a sentence, by its words. */
export interface Said {
  /** The cue's head word. */
  readonly at: number
  readonly cue: readonly number[]
  /** Head word of the source, where the sentence has it. */
  readonly source: number | undefined
  readonly sourceWords: ReadonlySet<number>
  readonly content: ReadonlySet<number>
  readonly stance: Cue['stance']
  /** True where the content is a clause: what is in quotation marks beside it belongs to it too. */
  readonly clausal: boolean
}

/** The attributions a sentence makes by its own grammar. */
export function said(view: View): Said[] {
  const found: Said[] = []
  view.words.forEach((word, i) => {
    const made =
      word.form.toLowerCase() === 'according'
        ? according(view, i)
        : word.upos === 'VERB'
          ? byVerb(view, i)
          : word.upos === 'NOUN'
            ? byNoun(view, i)
            : word.upos === 'ADJ'
              ? byAdjective(view, i)
              : undefined
    if (made !== undefined) found.push(made)
  })
  return found
}

/** Words that a source does not hold: the cue, and the clause that tells of the saying. */
function sourceWords(view: View, source: number | undefined, without: readonly number[]): Set<number> {
  if (source === undefined) return new Set()
  const { words } = view
  const members = below(view, source, without)
  for (const k of view.children[source]!)
    if (
      words[k]!.deprel === 'case' ||
      words[k]!.deprel === 'cc' ||
      words[k]!.deprel === 'parataxis' ||
      words[k]!.deprel === 'advcl'
    )
      for (const out of below(view, k)) members.delete(out)
  return members
}

function byVerb(view: View, i: number): Said | undefined {
  const { words } = view
  const cues = verbCues.get(words[i]!.lemma.toLowerCase())
  if (cues === undefined) return undefined
  for (const cue of cues) {
    const content = contentOfVerb(view, i, cue)
    if (content === undefined) continue
    const source = sourceOf(view, i)
    if (source !== undefined && content.words.has(source)) continue
    return {
      at: i,
      cue: cueWords(view, i),
      source,
      sourceWords: sourceWords(view, source, [i]),
      content: content.words,
      stance: cue.stance,
      clausal: content.clausal,
    }
  }
  return undefined
}

interface Content {
  readonly words: ReadonlySet<number>
  readonly clausal: boolean
}

function contentOfVerb(view: View, i: number, cue: Cue): Content | undefined {
  const { words, children } = view
  const passive = child(view, i, 'aux:pass') !== undefined
  if (cue.clause) {
    const clauses = allChildren(view, i, 'ccomp').filter((k) => !(words[k]!.upos === 'PUNCT'))
    if (clauses.length > 0) return { words: union(view, clauses, subjectsOf(view, i)), clausal: true }
    if (words[i]!.deprel.startsWith('parataxis') && words[i]!.head >= 0)
      return { words: below(view, words[i]!.head, [i]), clausal: true }
    // “as the minister put it”
    if (
      words[i]!.deprel === 'advcl' &&
      words[i]!.head >= 0 &&
      children[i]!.some((k) => words[k]!.deprel === 'mark' && words[k]!.form.toLowerCase() === 'as') &&
      child(view, i, 'obj') === undefined
    )
      return { words: below(view, words[i]!.head, [i]), clausal: true }
    const told = allChildren(view, i, 'parataxis').filter((k) => k > i && words[k - 1] !== undefined)
    if (told.length > 0 && children[i]!.some((k) => words[k]!.form === ':'))
      return { words: union(view, told, []), clausal: true }
  }
  if (cue.infinitive) {
    const clause = allChildren(view, i, 'xcomp').find((k) => k > i)
    if (clause !== undefined) {
      const object = child(view, i, 'obj', 'iobj')
      const subject = passive ? child(view, i, 'nsubj:pass') : undefined
      return {
        words: union(
          view,
          [clause, ...(object === undefined ? [] : [object]), ...(subject === undefined ? [] : [subject])],
          [],
        ),
        clausal: false,
      }
    }
    const purpose =
      cue.stance === 'ask'
        ? allChildren(view, i, 'advcl', 'ccomp').find((k) => k > i && children[k]!.some((c) => words[c]!.form === 'to'))
        : undefined
    if (purpose !== undefined) {
      const object = child(view, i, 'obj', 'iobj')
      return { words: union(view, [purpose, ...(object === undefined ? [] : [object])], []), clausal: false }
    }
  }
  if (cue.after.length > 0) {
    const behind = children[i]!.filter(
      (k) =>
        k > i &&
        /^(?:obl|advcl|nmod|ccomp)/.test(words[k]!.deprel) &&
        children[k]!.some(
          (c) => /^(?:case|mark)$/.test(words[c]!.deprel) && cue.after.includes(words[c]!.form.toLowerCase()),
        ),
    )
    const addressed = cue.stance === 'say' || cue.stance === 'ask' ? child(view, i, 'xcomp', 'advcl') : undefined
    if (behind.length > 0) {
      // “called on Oslo to answer”: whom and what; “spoke of talks”: what, its preposition left to the cue
      const call = addressed !== undefined && addressed > behind[0]!
      const members = union(view, call ? [...behind, addressed] : behind, [])
      for (const k of behind) for (const c of children[k]!) if (words[c]!.deprel === 'case' && c < k) members.delete(c)
      return { words: members, clausal: false }
    }
  }
  if (cue.object) {
    const object = passive ? child(view, i, 'nsubj:pass') : child(view, i, 'obj')
    if (
      object === undefined ||
      (words[object]!.upos === 'PRON' && /^(?:this|that|it|so)$/i.test(words[object]!.form) && cue.stance === 'say')
    )
      return undefined
    if (!passive && sourceOf(view, i) === undefined) return undefined
    const rest =
      cue.stance === 'judge' || cue.stance === 'think'
        ? children[i]!.filter(
            (k) =>
              k > i &&
              (/^xcomp/.test(words[k]!.deprel) ||
                (/^(?:obl|advcl)/.test(words[k]!.deprel) &&
                  children[k]!.some((c) => /^(?:as|of|for|over|to)$/.test(words[c]!.form) && c < k))),
          )
        : []
    return { words: union(view, [object, ...rest], []), clausal: false }
  }
  return undefined
}

function subjectsOf(view: View, i: number): number[] {
  // “the talks are expected to fail”: what is expected has its subject above the verb
  return child(view, i, 'aux:pass') !== undefined ? allChildren(view, i, 'nsubj:pass') : []
}

function union(view: View, tops: readonly number[], more: readonly number[]): Set<number> {
  const members = new Set<number>()
  for (const top of [...tops, ...more]) for (const k of below(view, top)) members.add(k)
  return members
}

/** The cue's own words: verb with auxiliaries, negation and particle. */
function cueWords(view: View, i: number): number[] {
  const { words } = view
  return [
    i,
    ...view.children[i]!.filter(
      (k) =>
        /^(?:aux|cop|compound:prt)/.test(words[k]!.deprel) ||
        (words[k]!.deprel === 'advmod' && (k === i - 1 || /^(?:not|n’t|n't|never)$/.test(words[k]!.form))),
    ),
  ].sort((a, b) => a - b)
}

/** “according to X”: the rest of what it is set into. */
function according(view: View, i: number): Said | undefined {
  const { words, children } = view
  // the tree has it as the preposition of its noun, or as a participle with one
  const fixed = words[i]!.deprel === 'case' || words[i]!.deprel === 'fixed'
  const source = fixed ? words[i]!.head : (child(view, i, 'obl', 'nmod', 'obj') ?? undefined)
  if (source === undefined || source < 0) return undefined
  const top = fixed ? source : i
  const governor = words[top]!.head
  if (governor < 0) return undefined
  const content = below(view, clauseTop(view, governor, top), [top])
  const members = sourceWords(view, source, [])
  members.delete(i)
  for (const k of children[i]!) if (words[k]!.form === 'to') members.delete(k)
  return {
    at: i,
    cue: words[i + 1]?.form === 'to' ? [i, i + 1] : [i],
    source,
    sourceWords: members,
    content,
    stance: 'say',
    clausal: true,
  }
}

/** The clause an “according to” speaks of: the whole sentence where it opens it. */
function clauseTop(view: View, governor: number, phrase: number): number {
  const { words } = view
  let top = governor
  const opens = phrase < governor
  while (
    words[top]!.head >= 0 &&
    (!/^(?:VERB|AUX|ADJ)$/.test(words[top]!.upos) ||
      (opens && /^(?:xcomp|conj|obj|obl|nmod|advcl)/.test(words[top]!.deprel)))
  )
    top = words[top]!.head
  return top
}

function byNoun(view: View, i: number): Said | undefined {
  const { words, children } = view
  const lemma = words[i]!.lemma.toLowerCase()
  if (
    frameNouns.has(lemma) &&
    children[i]!.some((k) => words[k]!.form.toLowerCase() === 'in' && words[k]!.deprel === 'case')
  ) {
    const owner = child(view, i, 'nmod:poss') ?? allChildren(view, i, 'nmod')[0]
    const governor = words[i]!.head
    if (owner !== undefined && governor >= 0 && words[i]!.deprel.startsWith('obl'))
      return {
        at: i,
        cue: [i],
        source: owner,
        sourceWords: sourceWords(view, owner, []),
        content: below(view, clauseTop(view, governor, i), [i]),
        stance: 'say',
        clausal: true,
      }
  }
  const cues = nounCues.get(lemma)
  if (cues === undefined) return undefined
  const source = ownerOfNoun(view, i)
  for (const cue of cues) {
    const clause = children[i]!.find(
      (k) =>
        k > i &&
        /^(?:acl|ccomp)$/.test(words[k]!.deprel) &&
        children[k]!.some((c) => words[c]!.deprel === 'mark' && /^(?:that|to)$/i.test(words[c]!.form)),
    )
    const behind =
      clause ??
      children[i]!.find(
        (k) =>
          k > i &&
          k !== source &&
          /^(?:nmod|obl|acl)/.test(words[k]!.deprel) &&
          children[k]!.some(
            (c) => /^(?:case|mark)$/.test(words[c]!.deprel) && cue.after.includes(words[c]!.form.toLowerCase()),
          ),
      )
    if (behind === undefined || (source === undefined && clause === undefined)) continue
    const content = below(view, behind, source === undefined ? [] : [source])
    if (clause === undefined) for (const c of children[behind]!) if (words[c]!.deprel === 'case') content.delete(c)
    if (source !== undefined && content.has(source)) continue
    return {
      at: i,
      cue: [i],
      source,
      sourceWords: sourceWords(view, source, [i]),
      content,
      stance: cue.stance,
      clausal: clause !== undefined,
    }
  }
  return undefined
}

function byAdjective(view: View, i: number): Said | undefined {
  const { words, children } = view
  const cues = adjectiveCues.get(words[i]!.lemma.toLowerCase())
  if (cues === undefined || words[i]!.deprel === 'amod') return undefined
  const source = child(view, i, 'nsubj') ?? sourceOf(view, i)
  if (source === undefined || words[source]!.form.toLowerCase() === 'it') return undefined
  for (const cue of cues) {
    const behind = children[i]!.find(
      (k) =>
        k > i &&
        (/^(?:ccomp|xcomp)$/.test(words[k]!.deprel) ||
          (/^(?:obl|advcl)/.test(words[k]!.deprel) &&
            children[k]!.some(
              (c) =>
                /^(?:case|mark)$/.test(words[c]!.deprel) &&
                (cue.after.includes(words[c]!.form.toLowerCase()) ||
                  words[c]!.form === 'to' ||
                  words[c]!.form === 'that'),
            ))),
    )
    if (behind === undefined) continue
    const content = below(view, behind)
    for (const c of children[behind]!) if (words[c]!.deprel === 'case') content.delete(c)
    return {
      at: i,
      cue: cueWords(view, i),
      source,
      sourceWords: sourceWords(view, source, [i]),
      content,
      stance: cue.stance,
      clausal: false,
    }
  }
  return undefined
}
