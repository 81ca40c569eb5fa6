import type { Member } from './cast.ts'
import type { Names } from './naming.ts'
import { isPossessive } from './owners.ts'
import type { Page } from './page.ts'

/** Nouns that only lands have one of: who owns one, or stands behind “the state of”, is a land. */
const landNouns: ReadonlySet<string> = new Set(
  'government ministry army parliament ambassador embassy capital premier junta border'.split(' '),
)
const landPosts = /^(?:prime|foreign|interior|finance|defen[cs]e|home|justice|trade|energy|education|deputy)$/i

/**
 * Lands that no list has, told apart by what they own: “Zorvania's government”, “the state of Zorvania”, “the Zorvanian
 * ambassador”. They are states from here on. Gives the one that is at home: the only one, where no listed state is
 * spoken of more.
 */
export function governed(sheet: Page, { namings, covers }: Names): Member | undefined {
  const signs = new Map<Member, number>()
  const named = new Map<Member, number>()
  const sign = (member: Member, weight: number): void => {
    if (!member.listed && landTypes.has(member.type)) signs.set(member, (signs.get(member) ?? 0) + weight)
  }
  sheet.trees.forEach(({ words }, sentence) => {
    for (const { member, last, listed, title } of namings[sentence]!) {
      named.set(member, (named.get(member) ?? 0) + 1)
      if (listed !== undefined || title.person) continue
      const owner = isPossessive(words[last + 1]?.form ?? '')
      let i = last + (owner ? 2 : 1)
      while (i - last < 5 && words[i]?.upos === 'ADJ' && !landPosts.test(words[i]!.form)) i++
      const noun = words[i]
      if (noun === undefined) continue
      const next = words[i + 1]?.lemma ?? ''
      const office =
        landPosts.test(noun.form) && (/^minist(?:er|ry)$/.test(next) || /^minister$/.test(words[i + 2]?.lemma ?? ''))
      // “Zorvanian ambassador”: the adjective of a land whose name is known
      const adjective =
        !owner && /(?:ian|ean|an|ese|ish|i)$/.test(words[last]!.form) && words[last]!.form !== member.name
      if ((owner || adjective) && (office || landNouns.has(noun.lemma))) sign(member, 1)
    }
    words.forEach(({ lemma }, i) => {
      if (!/^(?:government|state|republic|kingdom|nation)$/i.test(lemma) || words[i + 1]?.form !== 'of') return
      const at = covers[sentence]![i + 2] ?? -1
      if (at >= 0) sign(namings[sentence]![at]!.member, 2)
    })
  })
  for (const member of named.keys()) if (member.type === 'state') sign(member, 2)
  for (const member of signs.keys()) member.type = 'state'
  const [first, ...others] = [...signs.keys()]
  if (first === undefined || others.length > 0) return undefined
  const listed = Math.max(0, ...[...named].filter(([{ listed, type }]) => listed && type === 'state').map(([, n]) => n))
  return signs.get(first)! > 1 || named.get(first)! >= listed ? first : undefined
}

const landTypes: ReadonlySet<string> = new Set(['unknown', 'organisation', 'place', 'state', 'group'])
