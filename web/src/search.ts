/**
 * Reads the named settings of a page from its address; anything else in the address is let go.
 * A setting is text or absent, so that an address can be written by hand.
 */
export function settings<const N extends string>(
  ...names: readonly N[]
): (search: Record<string, unknown>) => { [K in N]?: string | undefined } {
  return (search) => {
    const found: { [K in N]?: string | undefined } = {}
    for (const name of names) {
      const value = search[name]
      if (typeof value === 'string' && value !== '') found[name] = value
      else if (typeof value === 'number' || value === true) found[name] = String(value)
    }
    return found
  }
}

/** Settings as they stand in an address: plain text, no JSON, in the order given. */
export function writeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)])).toString()}`
}

export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}
