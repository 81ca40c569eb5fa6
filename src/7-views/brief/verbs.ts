/**
 * Verbs a brief takes over from a report: they say what was done and take no side. A verb that colours what it tells
 * (“mocked”, “hailed”, “stormed”) is not among them, so a clause built on one is not repeated.
 * Irregular ones: plain form, past, participle.
 */
const irregular = `begin began begun · break broke broken · bring brought brought · call called called · come came come · cut cut cut · draw drew drawn
  find found found · fly flew flown · get got got · give gave given · go went gone · hold held held · keep kept kept · lay laid laid · leave left left
  lose lost lost · make made made · meet met met · pay paid paid · put put put · say said said · see saw seen · seek sought sought · send sent sent · set set set
  shoot shot shot · show showed shown · sit sat sat · speak spoke spoken · stand stood stood · strike struck struck · take took taken · tell told told
  undertake undertook undertaken · withdraw withdrew withdrawn · write wrote written · run ran run · win won won`
const regular = `abandon accept accuse add adjourn adopt agree allow announce answer appeal appoint approve arrest arrive ask attack attend attribute back ban block bomb
  bombard cancel capture cease cede chair claim close complete conclude condition confirm consider continue convene declare decline deliver demand deny deport
  deploy detain disarm discuss dispatch disperse drop ease enact end endorse enter evacuate exchange expel expect expire explain extend face fail favour favor fight fire
  finalise finalize finish free freeze fund gather grant hand host impose include increase inform injure insist intend introduce invite join kill launch lead lift
  limit list mediate move name need negotiate offer open oppose order owe pass pause plan pledge postpone prefer prepare present press promise propose provide publish
  raise ratify reach read receive recognise recognize reduce renounce refuse reject release remain renew reopen repatriate repeat reply request require resign respond
  restore restrict resume return revise schedule shell shelve sign start state stay stop submit suggest support suspend swap telephone threaten tighten transfer
  travel urge veto violate visit vote vow walk want warn welcome wish wound recall rule`

interface Verb {
  readonly plain: string
  readonly past: string
  readonly done: string
}

const vowel = /[aeiou]/
const doubled: ReadonlySet<string> = new Set(['ban', 'drop', 'expel', 'plan', 'stop', 'swap'])

function past(plain: string): string {
  if (plain.endsWith('e')) return `${plain}d`
  if (plain.endsWith('y') && !vowel.test(plain.at(-2) ?? '')) return `${plain.slice(0, -1)}ied`
  return doubled.has(plain) ? `${plain}${plain.at(-1)}ed` : `${plain}ed`
}

/** “signs”, “ratifies”, “goes”. */
export function third(plain: string): string {
  if (plain === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(plain)) return `${plain}es`
  return plain.endsWith('y') && !vowel.test(plain.at(-2) ?? '') ? `${plain.slice(0, -1)}ies` : `${plain}s`
}

export const verbs: readonly Verb[] = [
  ...irregular.split(/·|\n/).flatMap((line) => {
    const [plain = '', before = '', done = ''] = line.trim().split(/\s+/)
    return plain === '' ? [] : [{ plain, past: before, done }]
  }),
  ...regular.split(/\s+/).map((plain) => ({ plain, past: past(plain), done: past(plain) })),
]

/** The verb whose past form a word is. */
export const ofPast: ReadonlyMap<string, Verb> = new Map(verbs.map((verb) => [verb.past, verb]))

/** The plain form of “withdrawing”. */
export const ofGerund: ReadonlyMap<string, string> = new Map(verbs.map(({ plain }) => [gerund(plain), plain]))

/** Every form of them, longest first, for patterns. */
export const forms: readonly string[] = [
  ...new Set(verbs.flatMap(({ plain, past: before, done }) => [plain, third(plain), before, done, gerund(plain)])),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

function gerund(plain: string): string {
  if (/[^e]e$/.test(plain)) return `${plain.slice(0, -1)}ing`
  return doubled.has(plain) || ['cut', 'get', 'put', 'set', 'sit', 'run', 'win'].includes(plain)
    ? `${plain}${plain.at(-1)}ing`
    : `${plain}ing`
}

/** Verbs by which somebody is quoted; of these a brief takes over only what says how something was said, not how well. */
export const sayings =
  /\b(?:said|says|saying|told|tells|announced|announces|warned|warns|added|adds|claimed|claims|wrote|noted|notes|noting|stressed|insisted|insists|argued|argues|stated|states|declared|confirmed|confirms|asked|asks|replied|answered|reported|reports|repeated|explained|suggested|denied|denies|according to|emphasi[sz]ing|stating|called|urged|demanded|promised|pledged|vowed|acknowledged|accused|proposed|offered)\b/
