import { tell } from '../shell/notices.ts'

/** Puts text on the clipboard and says so; where the browser does not let it, says what to do instead. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell({ tone: 'done', text: done })
  } catch {
    tell({ tone: 'trouble', text: 'The browser does not let this page copy. Save it instead.' })
  }
}

/** The address of the view as it is shown. */
export function copyLink(): void {
  void copy(window.location.href, 'Link copied.')
}

/** Hands a file to the browser to save. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
