/** Where words written as one are cut, by character; the treebanks take each part as a word. Lower case. */
const cuts: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['cant', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['dont', [2]],
  ['dunno', [2, 3]],
  ['gimme', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['im', [1]],
  ['isnt', [2]],
  ['ive', [1]],
  ['lemme', [3]],
  ['thats', [4]],
  ['wanna', [3]],
  ['wont', [2]],
  ['youre', [3]],
])

const negation = /[a-z](n['’´]t)$/i
const clitic = /.(['’´](?:s|re|ve|ll|d|m))$/i

/** The lengths of the words in a token: `don’t` is 2 and 3, `Oslo’s` 4 and 2, `peace` 5. */
export function parts(token: string): readonly number[] {
  const at = cuts.get(token.toLowerCase())
  if (at) return [...at, token.length].map((end, i) => end - (i === 0 ? 0 : at[i - 1]!))
  const tail = (negation.exec(token) ?? clitic.exec(token))?.[1]
  return tail ? [...parts(token.slice(0, -tail.length)), tail.length] : [token.length]
}
