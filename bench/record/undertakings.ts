/**
 * How the follow-up of undertakings fares on corpus/n4: for every undertaking of the corpus, whether one of its facts
 * announces an undertaking of that actor, and whether the outcome is the one agreed on. Dossier a was used for tuning.
 *
 *   npx tsx bench/record/undertakings.ts [--all]
 */
import { undertakings } from '../../src/5-record/undertakings/undertakings.ts'
import { goldDossier, goldItems } from './gold.ts'

for (const name of ['a', 'b'] as const) {
  const found = undertakings(goldDossier(name))
  let right = 0
  let seen = 0
  const gold = goldItems(name).filter((item) => item.type === 'undertaking')
  for (const item of gold) {
    const facts = item.facts as string[]
    const by = String(item.by)
    const own = found.filter(
      (one) =>
        [...one.announced, ...one.followed].some((fact) => facts.includes(fact)) &&
        (one.by === null || [one.by.name, one.by.of].includes(by) || by.includes(one.by.name)),
    )
    const match = own.find((one) => one.outcome === item.outcome) ?? own[0]
    if (match) seen++
    if (match?.outcome === item.outcome) right++
    console.log(
      `  ${item.id} ${by}: ${item.outcome}, found ${match ? `${match.outcome} (${match.because})` : 'nothing'}`,
    )
  }
  console.log(
    `dossier ${name}: ${seen} of ${gold.length} undertakings found, ${right} with the right outcome; ${found.length} listed`,
  )
  if (process.argv.includes('--all'))
    for (const one of found)
      console.log(
        `    ${one.by?.name} | ${one.what.slice(0, 60)} | due ${one.due} | ${one.outcome} ${one.done ?? ''} | ${one.because} | ${one.announced.join()} > ${one.followed.join()}`,
      )
}
