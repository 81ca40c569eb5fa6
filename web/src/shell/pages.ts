/** A page of a dossier. */
export interface PageLink {
  readonly to: (typeof pageGroups)[number]['pages'][number]['to']
  readonly name: string
  readonly key: string
  readonly says: string
}

/** The pages of a dossier in the order of the rail; the key that follows `g` opens each. */
export const pageGroups = [
  {
    name: null,
    pages: [
      { to: '/d/$dossier', name: 'Today', key: 't', says: 'What changed since you last looked' },
      { to: '/d/$dossier/reports', name: 'Reports', key: 'r', says: 'Read reports with their facts marked in place' },
      { to: '/d/$dossier/review', name: 'Review', key: 'v', says: 'Accept or reject what the machine proposed' },
    ],
  },
  {
    name: 'Record',
    pages: [
      { to: '/d/$dossier/positions', name: 'Positions', key: 'p', says: 'Who wants what on which issue' },
      { to: '/d/$dossier/proposals', name: 'Proposals', key: 'o', says: 'Offers and every party’s answer' },
      { to: '/d/$dossier/linkages', name: 'Linkages', key: 'l', says: 'What depends on what' },
      { to: '/d/$dossier/timeline', name: 'Timeline', key: 'i', says: 'Everything by date' },
      { to: '/d/$dossier/calendar', name: 'Calendar', key: 'c', says: 'Meetings, deadlines and expiries' },
      {
        to: '/d/$dossier/undertakings',
        name: 'Undertakings',
        key: 'u',
        says: 'What was announced, and whether it happened',
      },
      { to: '/d/$dossier/stood', name: 'On a day', key: 'd', says: 'What held on a day: in force, last said, due' },
      { to: '/d/$dossier/facts', name: 'All facts', key: 'f', says: 'Every fact, with filters' },
    ],
  },
  {
    name: 'Who',
    pages: [
      { to: '/d/$dossier/actors', name: 'Actors', key: 'a', says: 'The register of who acts and speaks' },
      { to: '/d/$dossier/tracks', name: 'Tracks', key: 'k', says: 'Channels of talks and who sits in them' },
      { to: '/d/$dossier/sources', name: 'Sources', key: 's', says: 'Outlets, copies and lone voices' },
      { to: '/d/$dossier/quote', name: 'Quote check', key: 'q', says: 'Who said these words, and where' },
    ],
  },
  {
    name: 'Conclusions',
    pages: [
      {
        to: '/d/$dossier/reasoning',
        name: 'Reasoning',
        key: 'n',
        says: 'Incompatible demands and what would have to give',
      },
      { to: '/d/$dossier/brief', name: 'Brief', key: 'b', says: 'The cited draft beside its passages' },
    ],
  },
] as const

export const pages: readonly PageLink[] = pageGroups.flatMap((group): readonly PageLink[] => group.pages)
