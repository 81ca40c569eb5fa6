/** Which day one had read up to when the page Today was last opened; kept in this browser only. */
export function lastLook(dossier: string, storage: Pick<Storage, 'getItem'> = localStorage): string | undefined {
  try {
    const kept = storage.getItem(keyOf(dossier))
    return kept && /^\d{4}-\d{2}-\d{2}$/.test(kept) ? kept : undefined
  } catch {
    return undefined // a browser that keeps nothing
  }
}

/** Remembers that one has read up to a day. */
export function look(dossier: string, until: string, storage: Pick<Storage, 'setItem'> = localStorage): void {
  try {
    storage.setItem(keyOf(dossier), until)
  } catch {
    // a browser that keeps nothing
  }
}

function keyOf(dossier: string): string {
  return `parley-looked-${dossier}`
}
