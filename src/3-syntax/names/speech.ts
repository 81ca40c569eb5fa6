/** Verbs that only those who speak are the subject of. */
export const speech: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'argue',
  'insist',
  'warn',
  'reply',
  'concede',
  'admit',
  'remark',
  'write',
])
