/** Words that say nothing of what a passage is about. */
export const stops: ReadonlySet<string> = new Set(
  (
    'a about after again against all also an and any are as at be been before being between both but by can could did do does ' +
    'down during each either for from had has have he her him his how i if in into is it its just me more most my neither no ' +
    'nor not of off on once only or other our out over own said same say says she should so some such than that the their them ' +
    'then there these they this those through to told too under until up upon us very was we were what when where which while who ' +
    'whom whose why will with would yet you your mr mrs ms dr according called made put'
  ).split(' '),
)

/** Words that say who speaks and that they do, not what of: two sentences of one minister share them whatever he says. */
export const framing: ReadonlySet<string> = new Set(
  (
    'president prime minister foreign defence defense interior chancellor premier secretary envoy spokesman spokeswoman spokesperson ' +
    'ambassador general chief chairman chairwoman leader leaders head deputy vice official officials ministry government ' +
    'accuse accused accuses accusing tell tells saying statement remarks comment commented announce announced announces ' +
    'adds added adding insist insisted reporters journalists monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** Endings that grammar adds, longest first. */
const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ies',
  'ied',
  'ers',
  'er',
  'ed',
  'es',
  's',
  'e',
  'y',
]

/** Words met before: a dossier says much in few words. */
const stems = new Map<string, string>()
const kept = 50_000

/** A word without its ending: rough, but the same for all forms of most words. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const ending = endings.find((one) => word.length - one.length >= 4 && word.endsWith(one)) ?? ''
  const made = word.slice(0, word.length - ending.length)
  if (stems.size >= kept) stems.clear()
  stems.set(word, made)
  return made
}
