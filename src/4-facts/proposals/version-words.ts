/** Which of several versions an offer’s words say it is. */
const version =
  /\b(?:revised|updated|new|second|third|fourth|first|final|amended|modified|initial|earlier|latest|counter-?)\b/i

/** The word for its version in a stretch about an offer, in small letters. */
export function versionIn(told: string): string | undefined {
  return version.exec(told)?.[0].toLowerCase()
}
