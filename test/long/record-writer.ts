/**
 * A process that writes to a workspace until it is killed, for the fault tests. Every line it prints is about a write
 * that has returned: the ids of its entries.
 *
 *   node --import tsx test/long/record-writer.ts FILE SEED COUNT DEED…
 */
import { writeSync } from 'node:fs'
import { madeDossier } from '../../bench/record/generate.ts'
import { openStore } from '../../src/5-record/store/workspace.ts'

const [file = '', seed = '1', count = '10000', ...deeds] = process.argv.slice(2)
const by = { by: `writer-${seed}` }
const store = await openStore(file)
writeSync(1, 'open\n')

const told = (ids: readonly { readonly id: string }[]) => writeSync(1, `${ids.map(({ id }) => id).join(' ')}\n`)
let facts: readonly string[] = [...(await store.record('talks')).facts.keys()]
let round = 0
for (const coded of madeDossier(Number(count), { seed: Number(seed) })) {
  const deed = deeds[round++ % deeds.length]
  try {
    if (deed === 'add') {
      const { entries, record } = await store.addReports('talks', [coded], by)
      facts = [...record.facts.keys()]
      told(entries)
    }
    if (deed === 'review') {
      const some = facts.filter((_, i) => i % 7 === round % 7).slice(0, 5)
      const { entries } = await store.append(
        'talks',
        some.length > 0 ? [{ type: 'facts-reviewed', facts: some, state: 'accepted' }] : [],
        by,
      )
      told(entries)
    }
    if (deed === 'merge') {
      // What a colleague wrote on a copy of a moment ago, taken in.
      const copy = await openStore(':memory:')
      await copy.import(await store.export('talks'), by)
      await copy.append('talks', [{ type: 'feed-followed', feed: `https://feed.example/${seed}/${round}` }], by)
      await store.append('talks', [{ type: 'feed-followed', feed: `https://feed.example/own/${seed}/${round}` }], by)
      const { entries } = await store.import(await copy.export('talks'), by)
      await copy.close()
      told(entries)
    }
  } catch (cause) {
    writeSync(1, `refused ${String((cause as { code?: unknown }).code)}\n`)
    if (deeds.includes('until-refused')) process.exit(0)
  }
}
