import type { Actor } from '../../0-model/actor.ts'
import type { Member } from './cast.ts'
import { fold } from './fold.ts'
import type { Reading } from './telling.ts'

/**
 * What a report teaches a dossier's register: every actor it names that the register does not hold, with the names,
 * posts and affiliation the text gives, in the order of their first naming. Unnamed people and loose groups are none.
 */
export function taught({ told, names }: Reading): Actor[] {
  const found = new Map<Member, Set<string>>()
  for (const { member, form, place } of told) {
    if (form !== 'name' || place || member.registered || member.type === 'place' || member.type === 'group') continue
    if (!found.has(member)) found.set(member, new Set())
  }
  for (const naming of names.namings.flat())
    if (naming.listed === undefined) found.get(naming.member)?.add(naming.written)
  return [...found].map(([member, written]) => ({
    id: member.id ?? actorId(member.name),
    name: member.name,
    type: member.type === 'unknown' || member.type === 'place' ? 'organisation' : member.type,
    aliases: [...new Set([...written, ...(member.listed ? [] : member.aliases)])]
      .filter((name) => name !== member.name)
      .sort(),
    posts: member.posts
      .filter(({ phrase, former }) => phrase !== '' && !former)
      .map(({ phrase }) => ({ post: phrase })),
    ids: {},
    ...(member.of === undefined ? {} : { of: member.of.id ?? actorId(member.of.name) }),
  }))
}

/** A short lower-case id for the register: “Polisario Front” is `polisario-front`. */
function actorId(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
