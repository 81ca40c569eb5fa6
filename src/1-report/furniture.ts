/**
 * What a page carries besides the report: share bars, comment forms, appeals, rights. Each pattern must cover the
 * whole line or open it in a way no sentence of a report does.
 */
const lines: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'comment form',
    pattern: /^(post|leave|add|write) a (comment|reply)\.?$|^\d* ?comments?$|^join the conversation\b/i,
  },
  {
    what: 'paging',
    pattern:
      /^(previous|older|newer|next)( (post|article|story|page))?([ |·/]+(next|newer|previous|older)( (post|article|story|page))?)?$/i,
  },
  {
    what: 'follow us',
    pattern:
      /^follow (us|me|our|@)|^(find|like) us on\b|^connect with us\b|^join (us|our) (on|channel|telegram|whatsapp)\b/i,
  },
  {
    what: 'donation',
    pattern:
      /^(to donate|donate (now|today|here)?$|please donate|support (us|our (work|journalism|reporting))\b|become a (member|patron|supporter))/i,
  },
  {
    what: 'subscription',
    pattern:
      /^(subscribe\b|sign up (for|to)\b|get (the|our) .{0,40}(newsletter|app|alerts)\b|already a subscriber|log in\b|register (now|free)|start your free trial|this article is for subscribers)/i,
  },
  {
    what: 'sharing',
    pattern:
      /^(share( (this|on|via).{0,40})?|tweet|email( this)?|print( this)?( article)?|copy link|whatsapp|facebook|telegram|x|twitter|linkedin|reddit)([ |·,/]+(facebook|twitter|x|email|print|whatsapp|telegram|linkedin|reddit|copy link))*$/i,
  },
  {
    what: 'more to read',
    pattern:
      /^(read (more|also|next)|see also|more (on this|from|stories|coverage)|related( (articles?|stories|topics|coverage|posts))?|recommended( for you)?|most (read|popular|viewed)|top stories|trending( now)?|you may also like|up next|in other news)( ?:.*)?$/i,
  },
  {
    what: 'latest updates',
    pattern:
      /^for (the )?(latest|more|breaking) (updates|news|information|stories|on)\b.{0,80}\b(visit|follow|click|go to|see|subscribe)\b/i,
  },
  {
    what: 'advertisement',
    pattern:
      /^(advertisement|advertising|sponsored( content)?|promoted|story continues below|article continues (after|below).*|scroll to continue.*)$/i,
  },
  {
    what: 'rights',
    pattern:
      /^(©|\(c\) ?\d{4}|copyright\b|all rights reserved|terms of (use|service)|privacy policy|cookie (policy|settings)|we use cookies|accept (all )?cookies|this site uses cookies)/i,
  },
  {
    what: 'contact',
    pattern:
      /^(contact( us| form)?|about us|about the author|advertise with us|our (team|standards.*)|newsletter|archives?|tags?:.*|labels?:.*|filed under.*|topics?:.*|categories:.*)$/i,
  },
  {
    what: 'page tools',
    pattern:
      /^(skip to (main )?content|menu|search|home|back to top|load more.*|show more|view all|listen to (this )?(article|story).*|\d+ min(ute)?s? read|image source,?.*|getty images|reuters\/.{3,40}|photo: .{3,60})$/i,
  },
]

/** Whether a stretch is signs and numbers: fewer than four characters in ten are letters of any script. */
function wordless(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]/gu)?.length ?? 0) < text.length * 0.4
}

/** What kind of page furniture a line is; null where it is not. */
export function furniture(line: string): string | null {
  const text = line.trim()
  if (text.length > 200) return text.length > 400 && wordless(text) ? 'signs' : null
  return lines.find((row) => row.pattern.test(text))?.what ?? null
}
