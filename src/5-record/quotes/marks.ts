/** The words between quotation marks of any style; three characters at least. */
const marks = /[“"„«]([^“”"„«»\n]{3,})[”"“»]/gu

/** The quotations of a text, marks left out, each with its place. */
export function quotedIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly exact: string }[] {
  return Array.from(text.matchAll(marks), ({ 1: exact = '', index }) => ({
    start: index + 1,
    end: index + 1 + exact.length,
    exact,
  }))
}
