import type { ActorRef } from '../0-model/actor.ts'
import type { Common } from '../0-model/fact.ts'
import { factKinds } from './kinds.ts'
import type { Scene } from './scene.ts'
import type { Judged } from './select.ts'

const unnamed =
  /\b(?:official|source|diplomat|officer|insider|delegate|aide|adviser|advisor|envoy|person|people|spokes\w+|negotiator|analyst)s?\b/i
const document =
  /\b(?:statement|communiqu[ée]|document|draft|text|report|memo|letter|transcript|readout|protocol|resolution)\b/i

/**
 * Whose word a fact is. A statement, and what is told inside one, is its speaker’s; the rest is the narrator’s.
 */
export function attributionOf(scene: Scene, { kind, draft }: Judged): Common['attribution'] {
  const word = scene.word(draft.at)
  const said = scene.saidIn(word)
  const speaker = said?.speakers[0] ?? (factKinds[kind].utterance === true ? draft.actors[0] : undefined)
  if (speaker === undefined) return { channel: 'narrator' }
  const quoted = scene.quotationsIn(word).length > 0 || draft.label === 'direct'
  return { channel: channelOf(speaker, quoted), speaker }
}

function channelOf(speaker: ActorRef, quoted: boolean): Common['attribution']['channel'] {
  if (speaker.id === undefined && document.test(speaker.name)) return 'document'
  if (speaker.id === undefined && unnamed.test(speaker.name)) return 'anonymous'
  return quoted ? 'direct' : 'indirect'
}
