/** What the server takes a report from. */
export type Source =
  | { readonly text: string }
  | { readonly url: string }
  | { readonly file: string; readonly name: string }

/** What was pasted: addresses where every line is one, else one text; nothing where nothing was. */
export function sourcesIn(pasted: string): readonly Source[] {
  const lines = pasted
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length === 0) return []
  if (lines.every((line) => /^https?:\/\/\S+$/i.test(line))) return lines.map((url) => ({ url }))
  return [{ text: pasted }]
}

/** A file as the server takes it: base64, in pieces that do not overflow the stack. */
export async function sourceOf(file: File): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return { file: btoa(binary), name: file.name }
}
