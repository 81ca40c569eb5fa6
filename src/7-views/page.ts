/** A stretch of a list. */
export interface Paging {
  readonly offset?: number
  readonly limit?: number
}

/** The stretch asked for, and how long the whole is. */
export function paged<T>(all: readonly T[], { offset = 0, limit }: Paging): { total: number; list: readonly T[] } {
  return {
    total: all.length,
    list: offset === 0 && limit === undefined ? all : all.slice(offset, offset + (limit ?? all.length)),
  }
}
