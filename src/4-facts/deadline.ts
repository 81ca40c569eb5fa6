import { overlap } from '../0-model/passage.ts'
import type { At, TimeExpression } from '../3-syntax/analysis.ts'
import type { Clause } from '../3-syntax/clause.ts'
import { agents } from './actors.ts'
import { conditionOf } from './condition.ts'
import { expiry } from './deadlines/expiry.ts'
import { bindingWord, due, limits } from './deadlines/limits.ts'
import { boundBy, boundedThings, loosely, timeGiven } from './deadlines/things.ts'
import type { Draft, FactKind } from './kind.ts'
import { dateAt, factualityOf, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { clauseSpan, cover, stretch } from './span.ts'
import { isThing } from './words/things.ts'

/** Verbs of need, demand or allowance: with a bounding time they set a limit. */
const needs: ReadonlySet<string> = new Set(
  'need want demand require must give have ask expect insist urge promise undertake pledge vow order tell set request call agree commit oblige expire lapse'.split(
    ' ',
  ),
)

/** Deeds that fall due: with a bounding time they set a limit as long as they are not told as done (“answered within hours”). */
const duties: ReadonlySet<string> = new Set(
  'submit hand leave withdraw decide report answer respond reply vote comply settle conclude complete finish deliver pay release hold form ratify sign return wrap up'.split(
    ' ',
  ),
)

export const deadline: FactKind<'deadline'> = {
  name: 'deadline',
  says: 'A time by which something must be settled; the date is when it falls due.',
  examples: [
    {
      text: 'Oslo said it needs an answer within days.',
      published: '2024-05-02',
      finds: [{ actors: ['NOR'], date: '2024-05-02/2024-05-09' }],
    },
    {
      text: 'The rebels must leave the city by 1 June.',
      published: '2024-05-02',
      finds: [{ date: '../2024-06-01' }],
    },
    {
      text: 'Norway has until Friday to reply.',
      published: '2024-05-07',
      finds: [{ actors: ['NOR'] }],
    },
    {
      text: 'Norway gave Denmark 60 days to comply.',
      published: '2024-05-07',
      finds: [{ actors: ['NOR'] }],
    },
    {
      text: 'The vote is to be held on August 8.',
      published: '2024-05-07',
      finds: [{ date: '2024-08-08' }],
    },
    {
      text: 'Kari Holm said the matter would be closed no later than in May.',
      published: '2024-05-07',
      finds: [{}],
    },
    {
      text: 'The quota, which expires on 31 December, is too small.',
      published: '2024-05-07',
      finds: [{ date: '2024-12-31' }],
    },
    {
      text: 'The truce took effect on March 31 and is due to run out on June 30.',
      published: '2024-05-07',
      finds: [{ date: '2024-06-30' }],
    },
    {
      text: 'Norway issued 13 demands, with ten days to comply.',
      published: '2024-05-07',
      finds: [{ actors: ['NOR'] }],
    },
    {
      text: 'Some 1,140 rifles had been stored in containers by Monday night.',
      published: '2024-05-07',
      finds: [],
      because: 'it tells what was done by then',
    },
    {
      text: 'The exchange has been put off until 20 May.',
      published: '2024-05-07',
      finds: [],
      because: 'a new day for a plan binds nobody',
    },
    { text: 'The bid lapsed on May 2.', published: '2024-05-07', finds: [], because: 'its time is over' },
    {
      text: 'Lisa Hagen answered within hours that Norway expected a truce.',
      published: '2024-05-07',
      finds: [],
      because: 'it tells how soon she did',
    },
    {
      text: 'The Friday deadline which Norway had set for a reply came and went.',
      published: '2024-05-07',
      finds: [{ actors: ['NOR'], date: '2024-05-03' }],
    },
    { text: 'The talks lasted for days.', published: '2024-05-02', finds: [], because: 'a duration, not a limit' },
    {
      text: 'By Friday the snow had gone.',
      published: '2024-05-07',
      finds: [],
      because: 'nobody has to do anything by then',
    },
  ],
  find: (scene) => {
    const ends = scene.clauses.flatMap((clause) => expiry(scene, clause))
    const found = [
      ...ends,
      ...[
        ...scene.clauses.flatMap((clause) => [...limited(scene, clause), ...timeGiven(scene, clause)]),
        ...named(scene),
      ].filter((one) => !ends.some((other) => overlap(one.span, other.span) > 0)),
    ]
    const more = [...scene.clauses.flatMap((clause) => loosely(scene, clause)), ...boundedThings(scene)]
    return [...found, ...more.filter((one) => !found.some((other) => overlap(one.span, other.span) > 0))]
  },
}

/** “must leave by 1 June”, “gave them until Friday”, “needs an answer within days”. */
function limited(scene: Scene, clause: Clause): Draft<'deadline'>[] {
  if (clause.kind === 'noun') return []
  const obliged =
    clause.modal === 'must' ||
    clause.modal === 'shall' ||
    clause.modal === 'will' ||
    clause.modal === 'should' ||
    clause.modal === 'have to' ||
    clause.modal === 'be to' ||
    clause.form === 'infinitive' ||
    clause.link === 'complement' ||
    clause.link === 'condition' ||
    needs.has(clause.lemma) ||
    (duties.has(clause.lemma) && clause.tense !== 'past')
  if (!obliged) return []
  const span = clauseSpan(scene, clause)
  // “1,140 rifles had been stored by Monday night” tells what was done by then
  if (clause.perfect && clause.link !== 'condition' && clause.modal === null && !handsOut.test(clause.lemma)) return []
  const time = scene
    .timesIn(clause.at.sentence)
    .find(
      (one) =>
        one.edtf !== null &&
        one.start >= span.start &&
        one.end <= span.end &&
        !lasting(scene, clause, one) &&
        (limits(scene, one) || fixed(scene, clause)) &&
        nearest(scene, one) === clause,
    )
  if (time === undefined) return []
  const set = /^(?:give|set)$/.test(clause.lemma)
  const actors = set ? agents(scene, clause) : boundBy(scene, clause)
  const upper = consequence(scene, clause)
  return [
    {
      actors,
      counterparts: [],
      date: due(scene, time),
      about: words(scene, stretch(scene, clause.at, { relations: new Set(['mark', 'cc', 'advcl']) })),
      span,
      at: clause.at,
      rule: 'bounded need',
      signs: [
        bindingWord(scene, time),
        /^(?:must|have to|shall|need)$/.test(clause.modal ?? '') ? 'must' : (clause.modal ?? 'no modal'),
        clause.link === 'condition' ? 'condition' : upper === undefined ? 'no threat' : 'threat',
        `${bindingWord(scene, time)} ${clause.modal ?? '-'}`,
      ],
      factuality: factualityOf(scene, clause),
      ...(upper === undefined ? {} : { consequence: upper }),
    },
  ]
}

/** Verbs by which a limit is set for others. */
const handsOut = /^(?:give|set|ask|demand|grant|allow|order|tell|promise|agree|pledge)$/

/** Verbs of putting off and of going on, after which “until” tells how long; “not … before” sets the earliest day. */
const lasts =
  /^(?:put off|postpone|delay|defer|suspend|extend|prolong|remain|stay|last|hold|keep|continue|run|pause|stand|wait|adjourn|guarantee|freeze|halt|rest|apply|stretch|serve|go on)$/

function lasting(scene: Scene, clause: Clause, time: TimeExpression): boolean {
  const word = bindingWord(scene, time)
  if (word === 'until' || word === 'till') return lasts.test(clause.lemma)
  return word === 'before' && clause.negated
}

/** “must report early next week”, “the mandate will expire on 30 April”: bound to a day without a word of bounding. */
function fixed(scene: Scene, clause: Clause): boolean {
  return (
    (/^(?:must|have to|shall|be to)$/.test(clause.modal ?? '') && !clause.negated) ||
    (/^(?:expire|lapse|run out|fall due)$/.test(clause.lemma) && factualityOf(scene, clause).modality !== 'asserted')
  )
}

/** “the October 31 deadline”, “an ultimatum that runs out on Friday”, “due on 14 February”. */
function named(scene: Scene): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      const lemma = word.lemma.toLowerCase()
      const at = { sentence, word: index }
      if (word.upos === 'NOUN' && isThing(lemma, 'deadline') && /^(?:deadline|ultimatum|cut-?off)$/.test(lemma)) {
        const holders = scene.holding(at).filter((one) => one.clause.kind !== 'noun')
        // “the deadline that they had set passed”: what became of it tells it, who set it stands in the relative clause
        const held = holders.find((one) => one.clause.link !== 'relative') ?? holders[0]
        const setter = holders.find((one) => one !== held && one.part !== 'subject')
        const span = held === undefined ? stretch(scene, at) : clauseSpan(scene, held.clause)
        const date = dateAt(scene, at) ?? (held === undefined ? null : dateNear(scene, held.clause))
        if (date === null && held === undefined) return
        found.push({
          actors:
            held !== undefined && held.part !== 'subject'
              ? agents(scene, held.clause)
              : setter === undefined
                ? []
                : agents(scene, setter.clause),
          date,
          span,
          at,
          rule: 'deadline by name',
          ...(held === undefined ? {} : { factuality: factualityOf(scene, held.clause) }),
        })
      } else if (lemma === 'due' && word.upos === 'ADJ') {
        const date = dateAt(scene, at)
        const head = word.head < 0 ? null : { sentence, word: word.head }
        if (date === null || head === null || scene.word(head).upos !== 'NOUN') return
        found.push({ actors: [], date, span: cover(stretch(scene, head), word), at, rule: 'due on a day' })
      }
    })
  })
  return found
}

function dateNear(scene: Scene, clause: Clause): string | null {
  const span = clauseSpan(scene, clause)
  return (
    scene.timesIn(clause.at.sentence).find((one) => one.edtf !== null && one.start >= span.start && one.end <= span.end)
      ?.edtf ?? null
  )
}

/** The clause a time belongs to: the nearest above its head word. */
function nearest(scene: Scene, time: TimeExpression): Clause | undefined {
  let at: At = time.at
  for (let steps = 0; steps < 12; steps++) {
    const clause = scene.clauseAt(at)
    if (clause !== undefined && clause.kind !== 'noun') return clause
    const head = scene.word(at).head
    if (head < 0) return undefined
    at = { sentence: at.sentence, word: head }
  }
  return undefined
}

/** What is threatened: “or face sanctions”, “failing which …”, the main clause over “if … by Friday”. */
function consequence(scene: Scene, clause: Clause): string | undefined {
  const tree = scene.trees[clause.at.sentence]!
  const rest = scene.text.slice(scene.word(clause.at).start, tree.sentence.end)
  const or = /\b(?:or(?: else)?|failing which|otherwise)\s+([^.;]+)/.exec(rest)
  if (or !== null && /^(?:or (?:else|face|risk|be|see|lose)|failing|otherwise)/.test(or[0])) return or[1]!.trim()
  if (clause.link !== 'condition' || clause.parent === null) return undefined
  const upper = scene.clauses[clause.parent]!
  return conditionOf(scene, clause) === null
    ? undefined
    : words(scene, clauseSpan(scene, upper, { words: [clause.at] }))
}
