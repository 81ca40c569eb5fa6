/** When one opened the page Today: the look before this visit, and the latest of this one; instants. */
interface Looks {
  readonly before?: string | undefined
  readonly last: string
}

/** A look this long after the one before it begins a new visit, in milliseconds: a reload is no new morning. */
const visit = 30 * 60_000

/**
 * The moment one last looked before this visit, and notes that one looks now. Kept in this browser only; undefined at
 * the first visit, and in a browser that keeps nothing.
 */
export function looked(
  dossier: string,
  now: string,
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): string | undefined {
  try {
    const key = `parley-looks-${dossier}`
    const kept = read(storage.getItem(key))
    const fresh = kept !== undefined && Date.parse(now) - Date.parse(kept.last) > visit
    const before = fresh ? kept.last : kept?.before
    storage.setItem(key, JSON.stringify({ before, last: now } satisfies Looks))
    return before
  } catch {
    return undefined
  }
}

function read(text: string | null): Looks | undefined {
  const kept = text === null ? undefined : (JSON.parse(text) as Partial<Looks> | null)
  return typeof kept?.last === 'string' && !Number.isNaN(Date.parse(kept.last)) ? (kept as Looks) : undefined
}
