/** Whether the steps of an entry count: it was not undone, or what undid it was undone itself. */
export function inForce(entry: string, undone: ReadonlyMap<string, string>): boolean {
  const by = undone.get(entry)
  return by === undefined || !inForce(by, undone)
}
