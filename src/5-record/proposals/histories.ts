import { namesIn } from '../identity/names.ts'
import { listed } from '../lists.ts'
import { perMatter } from '../matter.ts'
import type { Record } from '../record.ts'
import { type Answer, answersTo } from './answers.ts'
import { indexOf } from './index-of.ts'
import { putItems } from './offers.ts'
import { families, type Version } from './versions.ts'

export type { Answer } from './answers.ts'
export type { Version } from './versions.ts'

/** A proposal with its versions and every party’s answers, both oldest first. */
export interface ProposalHistory {
  readonly versions: readonly Version[]
  readonly answers: readonly Answer[]
}

interface Found {
  readonly histories: readonly ProposalHistory[]
  readonly loose: readonly string[]
}

/** The proposals of a record as families of versions, with what every party answered to which. */
export function proposalHistories(record: Record): readonly ProposalHistory[] {
  return foundIn(record).histories
}

/** Items of answers to something that is not on record as a proposal, oldest first. */
export function looseAnswers(record: Record): readonly string[] {
  return foundIn(record).loose
}

const foundIn = perMatter((record): Found => {
  const names = namesIn(record)
  const index = indexOf(putItems(record, 'proposal', names))
  const { answers, loose } = answersTo(record, index, putItems(record, 'response', names), names)
  const byVersion = new Map<string, Answer[]>()
  for (const answer of answers) listed(byVersion, answer.version).push(answer)
  const histories = families(index).map((versions) => ({
    versions,
    answers: versions.flatMap(({ item }) => byVersion.get(item) ?? []).sort(byDay),
  }))
  return { histories, loose }
})

function byDay(a: Answer, b: Answer): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.item < b.item ? -1 : a.item > b.item ? 1 : a.actor < b.actor ? -1 : 1
}
