/** Closed-class words whose features no tag tells, by lower-case form. */

type Features = Readonly<Record<string, string>>
type Table = ReadonlyMap<string, Features>

/** Degree by Penn tag. */
export const adjectival: Readonly<Record<string, string | undefined>> = { JJR: 'Cmp', JJS: 'Sup' }

const personal = (Person: string, more: Features): Features => ({ ...more, Person, PronType: 'Prs' })
const own = (Person: string, more: Features): Features => personal(Person, { ...more, Case: 'Gen', Poss: 'Yes' })

export const pronouns: Table = new Map([
  ['he', personal('3', { Case: 'Nom', Gender: 'Masc', Number: 'Sing' })],
  ['her', personal('3', { Case: 'Acc', Gender: 'Fem', Number: 'Sing' })],
  ['him', personal('3', { Case: 'Acc', Gender: 'Masc', Number: 'Sing' })],
  ['his', own('3', { Gender: 'Masc', Number: 'Sing' })],
  ['i', personal('1', { Case: 'Nom', Number: 'Sing' })],
  ['it', personal('3', { Gender: 'Neut', Number: 'Sing' })],
  ['its', own('3', { Gender: 'Neut', Number: 'Sing' })],
  ['me', personal('1', { Case: 'Acc', Number: 'Sing' })],
  ['my', own('1', { Number: 'Sing' })],
  ['our', own('1', { Number: 'Plur' })],
  ['she', personal('3', { Case: 'Nom', Gender: 'Fem', Number: 'Sing' })],
  ['their', own('3', { Number: 'Plur' })],
  ['them', personal('3', { Case: 'Acc', Number: 'Plur' })],
  ['there', { PronType: 'Dem' }],
  ['they', personal('3', { Case: 'Nom', Number: 'Plur' })],
  ['us', personal('1', { Case: 'Acc', Number: 'Plur' })],
  ['we', personal('1', { Case: 'Nom', Number: 'Plur' })],
  ['you', personal('2', {})],
  ['your', own('2', {})],
])

export const determiners: Table = new Map([
  ['a', { Definite: 'Ind', PronType: 'Art' }],
  ['all', { PronType: 'Tot' }],
  ['an', { Definite: 'Ind', PronType: 'Art' }],
  ['another', { PronType: 'Ind' }],
  ['any', { PronType: 'Ind' }],
  ['both', { PronType: 'Tot' }],
  ['each', { PronType: 'Tot' }],
  ['either', { PronType: 'Ind' }],
  ['every', { PronType: 'Tot' }],
  ['neither', { PronType: 'Neg' }],
  ['no', { PronType: 'Neg' }],
  ['nobody', { Number: 'Sing', PronType: 'Neg' }],
  ['none', { Number: 'Sing', PronType: 'Neg' }],
  ['nothing', { Number: 'Sing', PronType: 'Neg' }],
  ['some', { PronType: 'Ind' }],
  ['that', { Number: 'Sing', PronType: 'Dem' }],
  ['the', { Definite: 'Def', PronType: 'Art' }],
  ['these', { Number: 'Plur', PronType: 'Dem' }],
  ['this', { Number: 'Sing', PronType: 'Dem' }],
  ['those', { Number: 'Plur', PronType: 'Dem' }],
  ['what', { PronType: 'Int' }],
  ['which', { PronType: 'Int' }],
])

export const adverbs: Table = new Map([
  ['always', { PronType: 'Tot' }],
  ['ever', { PronType: 'Ind' }],
  ['here', { PronType: 'Dem' }],
  ['how', { PronType: 'Int' }],
  ['never', { PronType: 'Neg' }],
  ['now', { PronType: 'Dem' }],
  ['then', { PronType: 'Dem' }],
  ['there', { PronType: 'Dem' }],
  ['well', { Degree: 'Pos' }],
  ['when', { PronType: 'Int' }],
  ['where', { PronType: 'Int' }],
  ['why', { PronType: 'Int' }],
])
