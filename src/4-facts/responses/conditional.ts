import { conditionOf } from '../condition.ts'
import type { Draft } from '../kind.ts'
import { words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { tiePhrases } from '../ties.ts'
import { answer } from './answer.ts'

const joining =
  /^(?:agree|accept|sign|back|support|approve|join|attend|participate|take part|return|come|go along|resume|endorse|ratify|consent|withdraw|leave|stop|halt)$/

/** “Italy would sign only if its farmers were compensated”: yes, on a condition. */
export function onCondition(scene: Scene): Draft<'response'>[] {
  const byClause = scene.clauses.flatMap((clause) => {
    const unless = scene.below(clause).find((one) => conditionOf(scene, one)?.demanded)
    return unless === undefined ? [] : [{ host: clause, condition: clauseSpan(scene, unless) }]
  })
  const byWords = tiePhrases(scene).filter((one) => /^(?:only|provid|on |so long|as long|conditional)/.test(one.cue))
  const seen = new Set<number>()
  return [...byClause, ...byWords].flatMap(({ host, condition }) => {
    if (seen.has(host.index) || !joining.test(host.lemma) || host.passive || host.kind === 'noun') return []
    if (host.modal !== 'will' && host.modal !== 'would' && host.tense !== 'future' && host.link !== 'open') return []
    seen.add(host.index)
    const actors = doers(scene, host)
    if (actors.length === 0) return []
    return [
      {
        ...answer(scene, host, 'conditional', actors, host.objects[0] ?? null, 'yes on a condition'),
        condition: words(scene, condition),
      },
    ]
  })
}
