import type { FellRow } from '../api/types.ts'
import type { Group } from '../stood/groups.ts'

/** What a withdrawal did to a thing, in a word. */
export const effectWords: Readonly<Record<FellRow['effect'], string>> = {
  lost: 'gone',
  weakened: 'weaker',
  flagged: 'look again',
}

/** What fell, withdrawal by withdrawal, the latest first. */
export function byWithdrawal(falls: readonly FellRow[]): readonly Group<FellRow>[] {
  const groups = new Map<string, FellRow[]>()
  for (const fall of falls) groups.set(fall.withdrawal, [...(groups.get(fall.withdrawal) ?? []), fall])
  return [...groups]
    .map(([id, rows]) => ({ id, name: rows[0]?.of.says ?? '', rows }))
    .sort((a, b) => ((a.rows[0]?.on ?? '') < (b.rows[0]?.on ?? '') ? 1 : -1))
}

/** The passage a thing rested on: the report on its way and the fact in it. */
export function passageOf({
  path,
}: Pick<FellRow, 'path'>): { readonly report: string; readonly fact?: string } | undefined {
  const report = path.find(({ id }) => id.startsWith('r-'))?.id
  const fact = path.find(({ id }) => id.startsWith('f-'))?.id
  return report === undefined ? undefined : { report, ...(fact === undefined ? {} : { fact }) }
}
