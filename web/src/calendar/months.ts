const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Dates under the month their first day lies in, in the order of time; a date open to the past stands under its end. */
export function monthsOf<E extends { readonly from: string | null; readonly to: string | null }>(
  entries: readonly E[],
): readonly { readonly name: string; readonly entries: readonly E[] }[] {
  const months = new Map<string, E[]>()
  const keyOf = (entry: E): string => (entry.from ?? entry.to ?? '').slice(0, 7)
  for (const entry of [...entries].sort((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? -1 : 1))) {
    const month = months.get(keyOf(entry)) ?? []
    month.push(entry)
    months.set(keyOf(entry), month)
  }
  return [...months].map(([key, list]) => ({ name: nameOf(key), entries: list }))
}

function nameOf(key: string): string {
  const [year, month] = key.split('-')
  return key === '' ? 'Open' : `${names[Number(month) - 1]} ${year}`
}
