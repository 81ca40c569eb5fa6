import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf, namedAt } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { verdictOf } from '../positions/judged.ts'
import { dateOf, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan, cover } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { told } from '../speech/told.ts'
import { isThing } from '../words/things.ts'
import { type Answer, answer } from './answer.ts'

/** How a short answer begins, and which it is. */
const short: readonly (readonly [RegExp, Answer])[] = [
  [
    /^[“"„«]?(?:no(?=\s*(?:[,.:;!?”"—–]|$))|never(?=\s*(?:[,.:;!?”"—–]|$))|nonsense|rubbish|nothing doing|out of the question|not a chance|absolutely not|certainly not|no way|forget it|we (?:cannot|can’t|can't|won’t|won't|will not|do not|don’t) (?:accept|agree))\b/i,
    'rejects',
  ],
  [/^[“"„«]?(?:yes|of course|agreed|certainly|absolutely|gladly|we (?:accept|agree))\b/i, 'accepts'],
]
const refusing =
  /\b(?:out of the question|non-?starters?|unacceptable|a red line|impossible to accept|dead on arrival|not (?:payable|acceptable|serious))\b/i

/** “No,” Berg replied; “Yes, said the minister, provided …”; “Nonsense, says the union”. */
export function shortAnswers(scene: Scene): Draft<'response'>[] {
  return [...told(scene), ...quotedShort(scene)].flatMap((one) => {
    const found = short.find(([opening]) => opening.test((one.about ?? '').trim()))
    if (found === undefined) return []
    const conditional =
      found[1] === 'accepts' && /\b(?:provided|if|as long as|on condition|unless|but)\b/.test(one.about ?? '')
    return [
      {
        label: conditional ? ('conditional' as const) : found[1],
        actors: one.actors,
        date: one.date,
        span: one.span,
        at: one.at,
        rule: 'short answer',
      },
    ]
  })
}

/** A quotation of a few words with its reporting clause, as the tree and the marks show it. */
function quotedShort(scene: Scene): Pick<Draft<'statement'>, 'about' | 'actors' | 'date' | 'span' | 'at'>[] {
  return scene.attributions.flatMap(({ at, content, speakers }) => {
    const clause = at === null ? undefined : scene.clauseAt(at)
    const said = content[0]
    if (clause === undefined || said === undefined || speakers.length === 0 || said.end - said.start > 40) return []
    const span = cover(said, { start: scene.word(clause.at).start, end: scene.word(clause.at).end }, ...clause.subjects)
    return [{ about: words(scene, said), actors: speakers, date: dateOf(scene, clause), span, at: clause.at }]
  })
}

const yesOrNo = /^\s*:?\s*[“"]?(yes|no)(?=\s*(?:[,.:;!?”"—–]|to\b|$))/i
const voted = /^\s*[“"]?(yes|no|against|in favou?r)(?=\s*(?:[,.:;!?”"—–]|with\b|while\b|and\b|to\b|$))/i

/** “called it out of the question”, “said yes”, “said no”. */
export function saidYesOrNo(scene: Scene, clause: Clause): Draft<'response'>[] {
  if (clause.kind === 'noun') return []
  const span = clauseSpan(scene, clause)
  const rest = scene.text.slice(scene.word(clause.at).end, span.end)
  const actors = (): readonly ActorRef[] => doers(scene, clause)
  if (clause.lemma === 'say' || clause.lemma === 'answer' || clause.lemma === 'reply' || clause.lemma === 'vote') {
    const yes = (clause.lemma === 'vote' ? voted : yesOrNo).exec(rest)
    if (yes === null) return []
    const who = actors()
    return who.length === 0
      ? []
      : [answer(scene, clause, /^(?:yes|in)/i.test(yes[1]!) ? 'accepts' : 'rejects', who, null, 'said yes or no')]
  }
  if (!/^(?:call|describe|dismiss|brand|reject|deem|consider|declare|term|label|denounce|condemn)$/.test(clause.lemma))
    return []
  const thing = clause.objects[0]
  const offer = thing !== undefined && isThing(scene.word(thing.at).lemma, 'offer', 'truce')
  const verdict = offer ? verdictOf(scene, clause) : undefined
  const no = refusing.test(rest) || verdict === 'opposes' || verdict === 'rejects'
  const who = no ? actors() : []
  return who.length === 0 ? [] : [answer(scene, clause, 'rejects', who, thing ?? null, 'called impossible')]
}

const fates: readonly (readonly [RegExp, Answer])[] = [
  [
    /\b(?:short shrift|deaf ears|a cool reception|the cold shoulder|a frosty|rebuff|refusal|rejection|negatively|coolly|coldly|dismissively|angrily|furiously|scornfully|scorn|derision)\b/i,
    'rejects',
  ],
  [/\b(?:approval|positively|favourably|favorably|warmly|consent)\b/i, 'accepts'],
  [/\b(?:silence|no answer|no reply|no response)\b/i, 'pending'],
]

/** “The appeal got short shrift in Paris”, “in Oslo they reacted negatively”, “the offer met with silence”. */
export function received(scene: Scene, clause: Clause): Draft<'response'>[] {
  if (
    !/^(?:get|meet|receive|react|respond|fall|find|encounter|run into|draw|earn|elicit|win)$/.test(clause.lemma) ||
    clause.kind === 'noun'
  )
    return []
  const offer = [...clause.subjects, ...clause.objects].some((one) =>
    isThing(scene.word(one.at).lemma, 'offer', 'truce'),
  )
  if (!offer && !/^(?:react|respond)$/.test(clause.lemma)) return []
  const span = clauseSpan(scene, clause)
  const fate = fates.find(([fate]) => fate.test(scene.text.slice(span.start, span.end)))
  if (fate === undefined) return []
  const where = clause.obliques.filter((one) => /(?:^|\s)(?:in|from|by|among|with)$/.test(one.preposition ?? ''))
  const own = offer ? [] : doers(scene, clause)
  const named = own.some((one) => one.id !== undefined)
    ? own
    : distinct([...actorsOf(scene, where), ...where.flatMap((one) => namedAt(scene, one.at))])
  const actors = named.length > 0 ? named : own
  if (actors.length === 0) return []
  return [{ label: fate[1], actors, date: dateOf(scene, clause), span, at: clause.at, rule: 'how it was received' }]
}
