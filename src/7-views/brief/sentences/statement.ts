import { content, inside, type Say } from './say.ts'
import { listedSubject } from './subject.ts'

/** Verbs before “that” which say more than that something was said, and are no judgement of the outlet’s. */
const cues = new Set(['announced', 'demanded', 'insisted', 'promised', 'proposed', 'suggested', 'urged', 'warned'])
/** Of these, the ones that want a clause without a finite verb: “demanded that Oslo withdraw”. */
const wanting = new Set(['demanded', 'insisted', 'proposed', 'suggested', 'urged'])
const finite =
  /\b(?:would|will|must|should|shall|could|can|cannot|may|might|is|are|was|were|has|have|had|does|did|do|\p{Ll}+ed|said|went|came|made|took|met|held)\b/u

/** Only an actor’s own words, or what is told as a clause: a bare noun (“the talks”) is no sentence. */
export const statement: Say<'statement'> = (fact, tools) => {
  const said = content(fact, tools)
  const who = listedSubject(fact, tools)
  if (!said || !who) return null
  const quoted = said.text.startsWith('“')
  if (!quoted && said.shape !== 'that' && said.shape !== 'question') return null
  const cue = cueBefore(fact.evidence.exact, fact.about ?? '')
  if (said.shape === 'that' && !finite.test(said.text) && !wanting.has(cue ?? '')) return null
  const whom = tools.names.list(fact.counterparts)
  const no = fact.factuality.negated
  if (said.shape === 'question' && !quoted)
    return no || whom || !/\b(?:ask|wonder|question)\w*\b/i.test(fact.evidence.exact)
      ? null
      : `${who.text} asked ${inside(said.text)}`
  if (quoted) return `${who.text} ${no ? 'did not say' : whom ? `told ${whom}` : 'said'}: ${said.text}`
  const verb = no ? 'did not say' : (cue ?? (whom ? `told ${whom}` : 'said'))
  return `${who.text} ${verb} that ${inside(said.text).replace(/^that\s+/i, '')}`
}

/** The reporting verb right before the content, where it is one a brief may take over. */
function cueBefore(passage: string, words: string): string | null {
  const at = passage.indexOf(words)
  const before = /(\p{Ll}+)(?:\s+that)?\s*$/u.exec(passage.slice(0, Math.max(0, at)))?.[1]
  return before !== undefined && cues.has(before) ? before : null
}
