import type { Reading } from './telling.ts'

/** Placeholder for the speakers of “we” inside quotations. */
export function speakersOfUs(_reading: Reading): void {}
