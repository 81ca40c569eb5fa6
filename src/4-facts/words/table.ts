/** Which value each word of a table has; tables hold words parted by commas, and the first value that names one holds it. */
export function byWord<V extends string>(table: Readonly<Record<V, string>>): ReadonlyMap<string, V> {
  const found = new Map<string, V>()
  for (const [value, list] of Object.entries(table) as [V, string][])
    for (const word of listed(list)) if (!found.has(word)) found.set(word, value)
  return found
}

/** The words of a list, parted by commas. */
export function listed(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
}
