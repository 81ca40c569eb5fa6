import { createHmac } from 'node:crypto'

/**
 * The key in the address of a dossier’s calendar. A calendar program keeps its address for years and tells it to others:
 * so it is given one that opens the dates of one dossier, is worked out from the launch’s token and does not tell it.
 */
export function calendarKey(token: string, dossier: string): string {
  return createHmac('sha256', token).update(`calendar ${dossier}`).digest('base64url').slice(0, 22)
}
