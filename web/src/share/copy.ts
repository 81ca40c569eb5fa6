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
