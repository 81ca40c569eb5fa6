/** Citation numbers with runs of three and more drawn together: 1, 2, 5–9. */
export function runs(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  for (const n of numbers) {
    const last = found.at(-1)
    if (last && n === last[1] + 1) last[1] = n
    else found.push([n, n])
  }
  return found.flatMap(([from, to]): [number, number][] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  )
}
