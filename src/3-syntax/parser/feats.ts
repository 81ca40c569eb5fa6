/** Morphology by Penn tag, as UD English writes it; what depends on the word itself is added below. */
const byTag: Readonly<Record<string, string>> = {
  JJ: 'Degree=Pos',
  JJR: 'Degree=Cmp',
  JJS: 'Degree=Sup',
  NN: 'Number=Sing',
  NNP: 'Number=Sing',
  NNPS: 'Number=Plur',
  NNS: 'Number=Plur',
  RBR: 'Degree=Cmp',
  RBS: 'Degree=Sup',
  VB: 'VerbForm=Inf',
  VBD: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  VBG: 'Tense=Pres|VerbForm=Part',
  VBN: 'Tense=Past|VerbForm=Part',
  VBP: 'Mood=Ind|Tense=Pres|VerbForm=Fin',
  VBZ: 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
  MD: 'VerbForm=Fin',
}

/** Words whose features no tag tells, by lower-case form. */
const byForm: Readonly<Record<string, string>> = {
  a: 'Definite=Ind|PronType=Art',
  an: 'Definite=Ind|PronType=Art',
  he: 'Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
  him: 'Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
  his: 'Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
  i: 'Case=Nom|Number=Sing|Person=1|PronType=Prs',
  its: 'Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
  it: 'Gender=Neut|Number=Sing|Person=3|PronType=Prs',
  me: 'Case=Acc|Number=Sing|Person=1|PronType=Prs',
  my: 'Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs',
  not: 'Polarity=Neg',
  "n't": 'Polarity=Neg',
  no: 'PronType=Neg',
  our: 'Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs',
  she: 'Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs',
  that: 'Number=Sing|PronType=Dem',
  the: 'Definite=Def|PronType=Art',
  their: 'Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs',
  them: 'Case=Acc|Number=Plur|Person=3|PronType=Prs',
  these: 'Number=Plur|PronType=Dem',
  they: 'Case=Nom|Number=Plur|Person=3|PronType=Prs',
  this: 'Number=Sing|PronType=Dem',
  those: 'Number=Plur|PronType=Dem',
  us: 'Case=Acc|Number=Plur|Person=1|PronType=Prs',
  we: 'Case=Nom|Number=Plur|Person=1|PronType=Prs',
  you: 'Case=Nom|Person=2|PronType=Prs',
  your: 'Case=Gen|Person=2|Poss=Yes|PronType=Prs',
}

/** Word classes for which the form decides before the tag. */
const closed: ReadonlySet<string> = new Set(['DET', 'PRON', 'PART'])

/** The features of a word from its form and tags; `form` with plain marks. `_` where it has none. */
export function feats(form: string, upos: string, xpos: string): string {
  const low = form.toLowerCase()
  if (closed.has(upos)) {
    if (upos === 'DET' && low === 'no') return 'PronType=Neg'
    if (low === 'her')
      return `Case=${upos === 'PRON' && xpos === 'PRP$' ? 'Gen' : 'Acc'}|Gender=Fem|Number=Sing|Person=3${xpos === 'PRP$' ? '|Poss=Yes' : ''}|PronType=Prs`
    if (xpos === 'WP' || xpos === 'WDT') return low === 'that' ? 'PronType=Rel' : 'PronType=Int'
    return Object.hasOwn(byForm, low) ? byForm[low]! : '_'
  }
  if (upos === 'NUM') return /^\d/.test(form) ? 'NumForm=Digit|NumType=Card' : 'NumForm=Word|NumType=Card'
  if (upos === 'ADV' && low === 'never') return '_'
  if (upos === 'AUX' || upos === 'VERB') return verbal(low, xpos)
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'ADV') return byTag[xpos] ?? '_'
  return '_'
}

/** “am”, “was” and “were” tell their person and number; “be” of an order is imperative only by the clause, so not here. */
function verbal(form: string, xpos: string): string {
  if (form === 'am' || form === "'m") return 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin'
  return byTag[xpos] ?? '_'
}
