/**
 * Forms of verbs that bring in what someone says, for reading by the order of words. Manner of speaking counts: how a
 * thing was said does not change that it was said.
 */
const said = `
  said says saying told tells added adds noted notes stressed stresses emphasised emphasized underlined underscored explained explains
  argued argues claimed claims asserted asserts contended contends maintained maintains insisted insists repeated repeats
  reiterated reiterates replied replies responded responds retorted answered answers remarked observed commented conceded concedes
  admitted admits acknowledged acknowledges cautioned cautions warned warns predicted predicts concluded concludes recalled
  recounted suggested suggests hinted hints signalled signaled signals indicated indicates announced announces declared declares
  proclaimed disclosed revealed reveals reported reports confirmed confirms ruled informed assured assures wrote writes tweeted
  posted quipped joked snapped fumed sniffed grumbled scoffed sneered bristled barked growled groaned moaned sighed shrugged
  testified swore vowed vows pledged promised promises threatened threatens alleged alleges charged charges complained complains
  protested objected lamented laments boasted crowed pleaded urged begged demanded asked appealed communicated relayed stated
  states clarified elaborated specified stipulated shouted cried exclaimed whispered muttered murmured mused wondered ventured
  volunteered interjected countered counters thundered raged seethed chimed opined affirmed affirms averred professed
  denied denies reckons reckoned believes believed thinks thought fears feared estimates estimated hopes hoped expects expected
  blamed accused accuses called calls
`

const pattern = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'i')

/** Everyday verbs that bring in speech only with what follows them: “shot back”, “made it plain”, “let slip”. */
export const sayingWith: readonly (readonly [verb: RegExp, next: RegExp])[] = [
  [/^shot$/i, /^back$/i],
  [/^chimed$/i, /^in$/i],
  [/^(?:put|puts)$/i, /^it$/i],
  [/^(?:made|makes)$/i, /^(?:it|clear|plain|known)$/i],
  [/^(?:let|lets)$/i, /^(?:it|slip|know)$/i],
]

/** A form of a verb of saying. */
export const sayingForm: RegExp = pattern(said)

/** Those that take a clause without “that”. */
export const announcing: RegExp = pattern(`
  said says told tells insisted insists warned warns argues argued claims claimed admits admitted believes thinks reckons
  hopes hoped fears feared added adds announced confirmed denied denies alleged suggested vowed
`)
