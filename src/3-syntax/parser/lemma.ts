import type { Weights } from './weights.ts'

/** Longer suffixes are not learned: see `training/syntax/lemmas.py`. */
const longest = 5

/** Verbs of the press that the learned suffixes cut wrongly (“severed” to “severe”, “lent” to “le”), by the form met. */
const slips: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accede: 'acceded acceding',
    barricade: 'barricaded barricading',
    clamour: 'clamoured clamouring',
    contravene: 'contravened contravening',
    curb: 'curbed curbing',
    deplore: 'deplored deploring',
    detain: 'detained',
    emphasise: 'emphasised emphasising',
    enshrine: 'enshrined enshrining',
    firebomb: 'firebombed',
    flout: 'flouted flouting',
    hope: 'hoped',
    implode: 'imploded',
    implore: 'implored imploring',
    intone: 'intoned intoning',
    lambast: 'lambasted lambasting',
    laud: 'lauded lauding lauds',
    lend: 'lent',
    levy: 'levied',
    mull: 'mulled mulling',
    murmur: 'murmured murmuring',
    naturalise: 'naturalised naturalising',
    opine: 'opined opining',
    pare: 'pared paring',
    raze: 'razed razing',
    sever: 'severed severing severs',
    snipe: 'sniped sniping',
    strafe: 'strafed strafing',
    supersede: 'superseded superseding',
    trample: 'trampled trampling',
    underline: 'underlining',
    uproot: 'uprooted uprooting',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
)

type Lexicon = Pick<Weights, 'lemmas' | 'vocab' | 'trained'>

/**
 * The lemma of a word by what training learned of its fine tag: listed words first, then the longest suffix whose
 * rewrite gives a word of the treebanks (“freed” could be of “fre” or “free”), else the commonest known word.
 */
export function lemma(form: string, upos: string, xpos: string, { lemmas, vocab, trained }: Lexicon): string {
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return form
  const low = form.toLowerCase()
  const slip = upos === 'VERB' ? slips.get(low) : undefined
  if (slip !== undefined) return slip
  const rules = lemmas[xpos]
  if (rules === undefined) return low
  // “shot” taken for a present tense is still of “shoot”.
  const listed = rules[`=${low}`] ?? (xpos === 'VBP' ? lemmas.VBD?.[`=${low}`] : undefined)
  if (typeof listed === 'string') return listed
  let any: string | undefined
  let known: string | undefined
  let commonest = Infinity
  for (let length = Math.min(longest, low.length); length >= 0; length--) {
    const rule = rules[low.slice(low.length - length)]
    if (rule === undefined || typeof rule === 'string') continue
    const found = low.slice(0, Math.max(0, low.length - rule[0])) + rule[1]
    for (const one of [found, `${found}e`]) {
      const place = vocab.get(one)
      if (place !== undefined && place < trained) return one
      if (place !== undefined && place < commonest) [known, commonest] = [one, place]
    }
    any ??= found
  }
  return known || stem(any ?? low, low)
}

/** The verb of an unknown form cut short: “convok-ed” is of “convoke”, “initiall-ing” of “initial”. */
function stem(cut: string, form: string): string {
  if (!/(?:ed|ing)$/.test(form) || form.length - cut.length < 2) return cut || form
  if (/[aeiou]ll$/.test(cut)) return cut.slice(0, -1)
  return /(?:[aeiou]k|[aeiou]s|[cuvz])$/.test(cut) ? `${cut}e` : cut
}
