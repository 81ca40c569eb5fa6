import type { Span } from '../../0-model/passage.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import type { LinkageType } from '../condition.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from '../span.ts'

/** Two sides of a sentence that a word or phrase ties, found by the order of the words. */
export interface Tied {
  readonly type: LinkageType
  readonly cue: string
  readonly what: Span
  readonly dependsOn: Span
  readonly span: Span
  /** The clause nearest to the phrase. */
  readonly host: Clause
}

/**
 * Phrases that tie one thing to another. `back`: to what was told before the phrase, in the sentence or the one before;
 * `between`: what stands before it to what stands after; `within`: the whole clause tells that its things are tied.
 */
const phrases: readonly {
  readonly words: RegExp
  readonly type: LinkageType
  readonly how: 'back' | 'between' | 'within'
}[] = [
  { words: /\b(?:in (?:return|exchange)|as a quid pro quo)\b(?!\s+for)/gi, type: 'quid_pro_quo', how: 'back' },
  { words: /\bin (?:response|retaliation|reprisal|revenge)\b(?!\s+(?:to|for))/gi, type: 'retaliates_for', how: 'back' },
  {
    words: /\b(?:in compensation|to compensate|to make up for that|as compensation)\b(?!\s+for)/gi,
    type: 'compensates',
    how: 'back',
  },
  { words: /\bwhereupon\b/gi, type: 'sequenced_before', how: 'between' },
  { words: /\bonly then\b/gi, type: 'sequenced_before', how: 'back' },
  {
    words:
      /\b(?:in step with|in parallel with|hand in hand with|simultaneously with|at the same time as|in lockstep with)\b/gi,
    type: 'package_with',
    how: 'between',
  },
  {
    words:
      /\b(?:neither without the other|mutually dependent|interdependent|inseparable|indivisible|stand or fall together|go hand in hand|all or nothing|as a single package|nothing is agreed until)\b/gi,
    type: 'package_with',
    how: 'within',
  },
  {
    words: /\b(?:depend|hinge|rest|turn|ride)(?:s|ed|ing)? (?:up)?on\b/gi,
    type: 'contingent_on_event',
    how: 'between',
  },
  {
    // “is the price of peace”, not “the price of oil”
    words:
      /\b(?:a|the) (?:condition|precondition|prerequisite) (?:for|of)\b|(?<=\b(?:is|are|was|were|be|been|as|remains?|becomes?|became) )(?:a|the) price (?:for|of)\b/gi,
    type: 'precondition_of',
    how: 'between',
  },
  {
    words:
      /\b(?:must|has to|have to|had to|needs?|requires?)\b[^.;,]{0,40}\b(?:consent|approval|assent|concurrence|ratification|blessing|green light|sign-off|endorsement|unanimity|be (?:approved|endorsed|ratified))\b/gi,
    type: 'precondition_of',
    how: 'within',
  },
  {
    words: /\b(?:must|has to|have to|had to|needs? to) (?:\w+ ){1,4}first\b/gi,
    type: 'precondition_of',
    how: 'within',
  },
]

export function tiedByPhrase(scene: Scene): readonly Tied[] {
  return scene.trees.flatMap((tree, sentence) => {
    const text = scene.text.slice(tree.sentence.start, tree.sentence.end)
    return phrases.flatMap(({ words, type, how }) =>
      [...text.matchAll(words)].flatMap((match): Tied[] => {
        const start = tree.sentence.start + match.index
        const phrase = { start, end: start + match[0].length }
        const host = nearest(scene, sentence, phrase)
        if (host === undefined) return []
        const own = bounds(scene, tree.sentence, phrase)
        const before = trimmed(scene.text, { start: own.start, end: phrase.start })
        const after = trimmed(scene.text, { start: phrase.end, end: own.end })
        const cue = how === 'within' ? 'told as tied' : match[0].toLowerCase()
        if (how === 'within') return [{ type, cue, what: own, dependsOn: own, span: own, host }]
        if (after.end - after.start < 6) return []
        // “whose region depends on the road” says what it is like
        if (/\bon$/.test(cue) && /\b(?:whose|which|who|that)\b[^,]*$/.test(scene.text.slice(before.start, before.end)))
          return []
        if (how === 'between')
          return before.end - before.start < 4 ? [] : [{ type, cue, what: before, dependsOn: after, span: own, host }]
        // “In return, London drops the bill”: what it answers stands before, here or in the sentence above
        const inSame = before.end - before.start > 12
        return [
          {
            type,
            cue,
            what: after,
            dependsOn: inSame ? before : phrase,
            span: inSame ? own : { start: phrase.start, end: own.end },
            host,
          },
        ]
      }),
    )
  })
}

/** The stretch of a sentence between semicolons that a phrase stands in. */
function bounds(scene: Scene, sentence: Span, phrase: Span): Span {
  const before = scene.text.slice(sentence.start, phrase.start).lastIndexOf(';')
  const after = scene.text.slice(phrase.end, sentence.end).indexOf(';')
  return trimmed(scene.text, {
    start: before === -1 || phrase.start - sentence.start - before < 4 ? sentence.start : sentence.start + before + 1,
    end: after === -1 ? sentence.end : phrase.end + after,
  })
}

function nearest(scene: Scene, sentence: number, phrase: Span): Clause | undefined {
  const distance = (clause: Clause) => {
    const word = scene.word(clause.at)
    return word.start >= phrase.start ? word.start - phrase.start : 2 * (phrase.start - word.start)
  }
  return scene
    .clausesIn(sentence)
    .filter((one) => one.kind !== 'noun')
    .reduce<Clause | undefined>((a, b) => (a === undefined || distance(b) < distance(a) ? b : a), undefined)
}
