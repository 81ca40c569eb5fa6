import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of our own reports, those set aside left out, with their dates. */
export function reports(): { readonly text: string; readonly published: string }[] {
  const corpus = join(import.meta.dirname, '../../corpus')
  const aside = new Set(readFileSync(join(corpus, 'aside.txt'), 'utf8').split(/\s+/))
  return readdirSync(corpus)
    .filter((name) => /^n\d$/.test(name))
    .flatMap((folder) =>
      readFileSync(join(corpus, folder, 'gold.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; published: string })
        .filter(({ id }) => !aside.has(id))
        .map(({ id, published }) => ({ text: readFileSync(join(corpus, folder, `${id}.txt`), 'utf8'), published })),
    )
}
