import { expect, it } from 'vitest'
import { split } from '../../2-text/sentences.ts'
import { english } from '../load.ts'

it.each([
  ['We reject the plan.', 'reject', 'Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin'],
  ['The sides were ready.', 'were', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin'],
  ['Oslo and Bergen met.', 'met', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin'],
  ['The deal was signed.', 'signed', 'Tense=Past|VerbForm=Part|Voice=Pass'],
  ['They have signed it.', 'signed', 'Tense=Past|VerbForm=Part'],
  ['Sign the deal now.', 'Sign', 'Mood=Imp|VerbForm=Fin'],
  ['They do not agree.', 'not', 'Polarity=Neg'],
  ['A better offer came.', 'better', 'Degree=Cmp'],
  ['The talks failed.', 'talks', 'Number=Plur'],
  ['They trust her.', 'her', 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs'],
])('reads in “%s” the features of “%s”', (text, form, features) => {
  const [tree] = english().parse(split(text))
  expect(tree!.words.find((word) => word.form === form)?.feats).toBe(features)
})
