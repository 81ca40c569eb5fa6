/**
 * Time expressions against TimeML files: value F1 as TempEval-3 has it (expressions that overlap, with the value right),
 * strict and relaxed span F1 beside it. `npx tsx bench/times.ts [--parse] [--errors] DIRECTORY…`, a directory of .tml files each.
 * With --parse the tense is read off parsed trees, without off the forms of the words. The corpora are not part of this repository.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { split } from '../src/2-text/sentences.ts'
import type { TimeExpression } from '../src/3-syntax/analysis.ts'
import { english } from '../src/3-syntax/load.ts'
import { times } from '../src/3-syntax/times/times.ts'
import { bare, timeml } from './timeml.ts'

const parse = process.argv.includes('--parse')
const errors = process.argv.includes('--errors')
const directories = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

for (const directory of directories) {
  const tally = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0, words: 0, ms: 0 }
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith('.tml'))
    .sort()) {
    const { text, published, timexes } = timeml(readFileSync(join(directory, file), 'utf8'))
    const trees = parse ? english().parse(split(text)) : bare(text)
    const begun = performance.now()
    const found: TimeExpression[] = times({ text, published, dateline: null }, trees)
    tally.ms += performance.now() - begun
    tally.words += trees.reduce((sum, tree) => sum + tree.words.length, 0)
    tally.gold += timexes.length
    tally.found += found.length
    const left = [...timexes]
    for (const one of found) {
      const at = left.findIndex((gold) => gold.start < one.end && one.start < gold.end)
      const gold = at < 0 ? undefined : left.splice(at, 1)[0]
      const said = text.slice(one.start, one.end)
      const around = () => text.slice(Math.max(0, one.start - 50), one.end + 30).replace(/\s+/g, ' ')
      if (gold === undefined) {
        if (errors) console.log(`+ ${said} ${one.value} | ${around()} | ${one.because}`)
        continue
      }
      tally.relaxed++
      if (gold.start === one.start && gold.end === one.end) tally.strict++
      if (gold.type === one.type) tally.type++
      if (gold.value === one.value) tally.value++
      else if (errors)
        console.log(
          `~ ${said} (${text.slice(gold.start, gold.end)}) ${one.value} gold ${gold.value} | ${published} | ${around()} | ${one.because}`,
        )
    }
    if (errors)
      for (const gold of left)
        console.log(
          `- ${text.slice(gold.start, gold.end)} ${gold.type} ${gold.value} | ${text.slice(Math.max(0, gold.start - 50), gold.end + 30).replace(/\s+/g, ' ')}`,
        )
  }
  const f1 = (right: number) => ((200 * right) / (tally.gold + tally.found)).toFixed(1)
  console.log(
    `${directory}: ${tally.gold} expressions; value F1 ${f1(tally.value)}, type F1 ${f1(tally.type)}, span F1 strict ${f1(tally.strict)}, relaxed ${f1(tally.relaxed)} (P ${((100 * tally.relaxed) / tally.found).toFixed(1)}, R ${((100 * tally.relaxed) / tally.gold).toFixed(1)}); ${Math.round(tally.words / tally.ms)} words/ms`,
  )
}
