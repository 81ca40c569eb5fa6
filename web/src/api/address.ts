import type { paths } from '../api.d.ts'

/** The views and answers of reasoning there are, as the server describes them: a name it does not know does not compile. */
export type View = NamesUnder<'views'>
export type Reasoned = NamesUnder<'reasoning'>

type NamesUnder<Folder extends string> = {
  [P in keyof paths]: P extends `/dossiers/{dossier}/${Folder}/${infer Name}` ? Name : never
}[keyof paths]
