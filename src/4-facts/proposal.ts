import type { Argument, Clause } from '../3-syntax/clause.ts'
import { actorsOf, agents } from './actors.ts'
import { ceasefireOf } from './ceasefire.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { makersOf } from './makers.ts'
import { aboutOf, dateAt, dateOf, factualityOf, headLemma, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { clauseSpan, stretch } from './span.ts'
import { doers } from './speech/doers.ts'
import { isThing } from './words/things.ts'

type Status = 'made' | 'planned' | 'withdrawn'

/** Verbs of putting something on the table. `thing` verbs need an offer or plan as their object. */
const verbs = lexicon({
  free: `
    propose, suggest, recommend: that object to ing
    ask, request: that
    counter: with
    offer: to object
    float, moot, volunteer: object that
    invite: object+to
    call: on+to for+to
  `,
  thing: `
    present, submit, table, circulate, unveil, put forward, put, lay, send, hand, give, make, draft, draw up, outline, revive, broker, publish, release, tout, pitch, advance, issue, set out, prepare, bring forward, drawn up: object
  `,
  withdrawn: `
    withdraw, retract, rescind, shelve, scrap, drop, abandon, take off, take back, pull: object
  `,
  replaced: `
    replace, supplement, revise, amend: object+with object+by
  `,
})

const version =
  /\b(?:revised|updated|new|second|third|fourth|first|final|amended|modified|initial|earlier|latest|counter-?)\b/i

export const proposal: FactKind<'proposal'> = {
  name: 'proposal',
  happens: true,
  said: true,
  says: 'An offer or plan put on the table by someone.',
  examples: [
    {
      text: 'Norway proposed a 30-day truce.',
      finds: [{ label: 'made', actors: ['NOR'], about: 'a 30-day truce' }],
    },
    {
      text: 'Norway and Denmark have offered to host the next round.',
      finds: [{ label: 'made', actors: ['NOR', 'DNK'] }],
    },
    {
      text: 'A Norwegian proposal was withdrawn in December.',
      published: '2024-02-01',
      finds: [{ label: 'withdrawn', date: '2023-12' }],
    },
    {
      text: 'The chair presented a first draft; she replaced it on Friday with a second version.',
      published: '2024-02-01',
      finds: [{ label: 'made' }],
    },
    {
      text: 'Norway suggested that money had changed hands.',
      finds: [],
      because: 'it tells what was, and offers nothing',
    },
    {
      text: 'The shop offered a discount on boots.',
      finds: [],
      because: 'no party to any talks offers it',
    },
  ],
  find: (scene) => [...scene.clauses.flatMap((clause) => put(scene, clause)), ...named(scene), ...planned(scene)],
}

function put(scene: Scene, clause: Clause): Draft<'proposal'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined) return []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    const lemma = headLemma(scene, filled.content)
    const replaced = value === 'replaced'
    const spoken = replaced || (value === 'withdrawn' && backReference(scene, filled.content))
    if (value !== 'free' && !spoken && !isThing(lemma, 'offer')) continue
    if (replaced && !/^(?:version|draft|text|proposal|offer|plan|paper|one)$/.test(lemma)) continue
    // “suggested that money had changed hands” tells what was, and offers nothing
    if (value === 'free' && tellsPast(filled.content)) continue
    const own = doers(scene, clause)
    const actors =
      own.length > 0 ? own : value === 'free' ? [] : filled.content === null ? [] : makersOf(scene, filled.content.at)
    if (actors.length === 0) continue
    const about = aboutOf(scene, filled.content)
    const told = words(scene, clauseSpan(scene, clause))
    const which = filled.content !== null && 'tie' in filled.content ? version.exec(about ?? '')?.[0] : undefined
    const ceasefire = ceasefireOf(scene, filled.content === null ? clause.at : filled.content.at, told)
    const label: Status = value === 'withdrawn' ? 'withdrawn' : 'made'
    return [
      {
        label,
        actors,
        counterparts: actorsOf(scene, [
          ...filled.addressees,
          ...clause.recipients,
          ...clause.obliques.filter((argument) => argument.preposition === 'to'),
        ]),
        date: dateOf(scene, clause),
        span: clauseSpan(scene, clause),
        at: clause.at,
        rule: `${value === 'free' ? 'proposing verb' : 'offer put or taken back'}`,
        factuality: factualityOf(scene, clause),
        ...(about === undefined ? {} : { about }),
        ...(which === undefined ? {} : { version: which.toLowerCase() }),
        ...(ceasefire === undefined ? {} : { ceasefire }),
      },
    ]
  }
  return []
}

/** “he withdrew it”: a thing told of before. */
function backReference(scene: Scene, content: Argument | Clause | null): boolean {
  return content !== null && /^(?:it|this|that|them)$/i.test(scene.word(content.at).form)
}

function tellsPast(content: Argument | Clause | null): boolean {
  return (
    content !== null &&
    'link' in content &&
    content.form === 'finite' &&
    content.modal === null &&
    content.tense === 'past'
  )
}

const offers: ReadonlySet<string> = new Set([
  'proposal',
  'offer',
  'draft',
  'plan',
  'initiative',
  'suggestion',
  'bid',
  'overture',
  'blueprint',
  'roadmap',
  'text',
  'counteroffer',
  'counterproposal',
])

/** “the Norwegian proposal”, “an offer by Oslo”, “a US-proposed truce”: an offer named by its maker. */
function named(scene: Scene): Draft<'proposal'>[] {
  const found: Draft<'proposal'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      const at = { sentence, word: index }
      const whole = /-(?:proposed|drafted|offered|suggested)$/i.test(word.form)
      const parted =
        /^(?:proposed|drafted|offered|suggested)$/i.test(word.form) && /^[-‑]$/.test(tree.words[index - 1]?.form ?? '')
      const proposed = whole || parted
      if (!proposed && (word.upos !== 'NOUN' || !offers.has(word.lemma.toLowerCase()))) return
      const head = proposed && word.head >= 0 ? { sentence, word: word.head } : at
      const actors = proposed ? prefixActor(scene, at) : makersOf(scene, at)
      if (actors.length === 0) return
      const span = stretch(scene, head)
      const about = words(scene, stretch(scene, head, { relations: new Set(['acl', 'case', 'nmod:poss']) }))
      const which = version.exec(words(scene, span))?.[0]
      const ceasefire = ceasefireOf(scene, head, words(scene, span))
      found.push({
        label: 'made',
        actors,
        date: dateAt(scene, head),
        span,
        at: head,
        rule: 'offer named by its maker',
        about,
        ...(which === undefined ? {} : { version: which.toLowerCase() }),
        ...(ceasefire === undefined ? {} : { ceasefire }),
      })
    })
  })
  return found
}

/** “advocating a response, including a proposed force”: a thing called proposed, by whoever acts in the clause around it. */
function planned(scene: Scene): Draft<'proposal'>[] {
  const found: Draft<'proposal'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if (!/^(?:proposed|planned|envisaged)$/i.test(word.form) || word.deprel !== 'amod' || word.head < 0) return
      if (/^[-‑]$/.test(tree.words[index - 1]?.form ?? '')) return
      const head = { sentence, word: word.head }
      let at = head
      let clause = scene.clauseAt(at)
      for (let steps = 0; steps < 8 && (clause === undefined || clause.kind === 'noun'); steps++) {
        const up = scene.word(at).head
        if (up < 0) return
        at = { sentence, word: up }
        clause = scene.clauseAt(at)
      }
      const actors = clause === undefined || clause.kind === 'noun' ? [] : agents(scene, clause)
      if (actors.length === 0) return
      const span = stretch(scene, head)
      found.push({
        label: 'made',
        actors,
        date: null,
        span,
        at: head,
        rule: 'thing called proposed',
        about: words(scene, span),
      })
    })
  })
  return found
}

/** The “US” of “US-proposed”, by the mention over the same characters or before the hyphen. */
function prefixActor(scene: Scene, at: { sentence: number; word: number }) {
  const word = scene.word(at)
  const own = scene
    .mentionsIn(at.sentence)
    .find(
      (one) =>
        one.start >= word.start - 24 &&
        one.start < word.end &&
        /^[-‑]?\S*$/.test(scene.text.slice(one.end, word.start)),
    )
  if (own !== undefined) return [own.actor]
  return scene.dependents(at).flatMap((child) => {
    return scene.mentionsAt(child).map((mention) => mention.actor)
  })
}
