import type { Ceasefire } from '../0-model/kinds/ceasefire.ts'
import type { At } from '../3-syntax/analysis.ts'
import { disputesOf } from './ceasefire-disputes.ts'
import type { Scene } from './scene.ts'
import { whole } from './span.ts'

const truce =
  /\b(?:cease-?fires?|truces?|armistices?|cessation of (?:hostilities|fighting)|moratori(?:um|a)|halt to (?:the )?(?:fighting|strikes))\b/i
const permanent = /\b(?:permanent|lasting|definitive|enduring)\b/i
const preliminary =
  /\b(?:temporary|humanitarian|interim|preliminary|provisional|initial|short|\d+-(?:day|hour|week|month))\b/i
const classes = [
  ['permanent', permanent],
  ['preliminary', preliminary],
  ['cessation-of-hostilities', /\b(?:cessation of (?:all )?hostilities|halt to (?:the )?(?:fighting|hostilities))\b/i],
] as const
const domains = [
  ['energy', /\b(?:energy|power (?:plants?|grid|stations?)|infrastructure|electricity)\b/i],
  ['maritime', /\b(?:maritime|naval|Black Sea|Red Sea|at sea|shipping)\b/i],
  ['air', /\b(?:air(?:strikes?)?|aerial|in the (?:air|sky|skies))\b/i],
  ['all', /\b(?:general|full|complete|comprehensive|nationwide|on all fronts|land, sea and air|on land, at sea)\b/i],
] as const

/** What is said of a ceasefire in and around a phrase; undefined where none is spoken of. */
export function ceasefireOf(scene: Scene, at: At, told: string): Ceasefire | undefined {
  if (!truce.test(told)) return undefined
  const phrase = whole(scene, at)
  const duration = scene
    .timesIn(at.sentence)
    .find(
      (time) =>
        time.type === 'DURATION' && time.start >= phrase.start && time.end <= phrase.end && /^P/.test(time.value),
    )
  const domain = domains.find(([, pattern]) => pattern.test(told))?.[0]
  const kind = classes.find(([, pattern]) => pattern.test(told))?.[0]
  const effective = dateAfter(
    scene,
    at,
    told,
    /\b(?:from|as of|take effect|takes effect|took effect|taking effect|into force|effective|start(?:s|ed|ing)?|begin(?:s|ning)?|began)\b/i,
  )
  const ended = dateAfter(scene, at, told, /\b(?:until|till|expire[sd]?|ended|collapsed|lapsed|broke down)\b/i)
  const disputed = disputesOf(scene, at)
  const declared = dateAfter(scene, at, told, /\b(?:declared?|announced?|proclaimed)\b/i)
  return {
    ...(kind === undefined ? {} : { class: kind }),
    ...(duration === undefined ? {} : { duration: duration.value }),
    ...(domain === undefined ? {} : { domain }),
    ...(declared === undefined ? {} : { declared }),
    ...(effective === undefined ? {} : { effective }),
    ...(ended === undefined ? {} : { ended }),
    ...(disputed.length === 0 ? {} : { disputed }),
  }
}

/** The first date within a few words after a cue, in the words told. */
function dateAfter(scene: Scene, at: At, told: string, cue: RegExp): string | undefined {
  const tree = scene.trees[at.sentence]!
  const sentence = scene.text.slice(tree.sentence.start, tree.sentence.end)
  const offset = tree.sentence.start + Math.max(0, sentence.replace(/\s+/g, ' ').indexOf(told))
  const match = cue.exec(scene.text.slice(offset, offset + told.length))
  if (match === null) return undefined
  const from = offset + match.index
  return (
    scene
      .timesIn(at.sentence)
      .find((time) => time.edtf !== null && time.start >= from && time.start <= from + match[0].length + 24)?.edtf ??
    undefined
  )
}
