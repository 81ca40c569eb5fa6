import { type Compared, compared } from '../5-record/independence/passages.ts'
import { type Article, articles, type Outdated, outdated } from '../5-record/independence/versions.ts'
import type { Record } from '../5-record/record.ts'
import type { Store } from '../5-record/store/store.ts'

/** An article with the facts of its older versions whose words no longer stand. */
export interface ArticleVersions extends Article {
  readonly facts: readonly Outdated[]
}

/** A paragraph of one report beside that of another, with its words where it is not told part by part. */
export type ComparedWords = Compared & { readonly words: string }

/** The articles read in more than one version, each with the facts its newest version changed or left out. */
export async function articleVersions(store: Store, record: Record): Promise<readonly ArticleVersions[]> {
  return Promise.all(articles(record).map((article) => withOutdated(store, record, article)))
}

/** The versions of the article that a report is one of; null where it was read in this version alone. */
export async function versionsOf(store: Store, record: Record, report: string): Promise<ArticleVersions | null> {
  const article = articles(record).find(({ versions }) => versions.includes(report))
  return article === undefined ? null : withOutdated(store, record, article)
}

/** Two reports side by side, paragraph beside paragraph. Throws a Misuse where the dossier has not both. */
export async function comparison(
  store: Store,
  dossier: string,
  first: string,
  second: string,
): Promise<readonly ComparedWords[]> {
  const [a, b] = await Promise.all([store.report(dossier, first), store.report(dossier, second)])
  return compared(a.text, b.text).map((row) => ({
    ...row,
    words:
      'first' in row ? a.text.slice(row.first.start, row.first.end) : b.text.slice(row.second.start, row.second.end),
  }))
}

async function withOutdated(store: Store, record: Record, article: Article): Promise<ArticleVersions> {
  const texts = new Map<string, string>()
  for (const id of article.versions) texts.set(id, (await store.report(record.dossier.id, id)).text)
  return { ...article, facts: outdated(record, article, texts) }
}
