import type { Appointment } from '../api/types.ts'

export type Outcome = NonNullable<Appointment['outcome']>

/** Outcomes in the order of concern, and what each is called. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  overdue: 'overdue',
  missed: 'missed',
  late: 'late',
  kept: 'kept',
  unknown: 'open',
}
