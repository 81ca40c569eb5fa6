import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { NotFound, PageFailure } from './parts/Failure.tsx'
import { readSearch, settings, writeSearch } from './search.ts'
import type { Moment } from './shell/moment.ts'
import { Root } from './shell/Root.tsx'
import { Shell } from './shell/Shell.tsx'

// Every page and every state of it has an address. A page's code is fetched when it is first opened.

const root = createRootRoute({ component: Root, notFoundComponent: () => NotFound({}), errorComponent: PageFailure })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/Dossiers.tsx'), 'Dossiers'),
})

const dossier = createRoute({
  getParentRoute: () => root,
  path: '/d/$dossier',
  validateSearch: settings('asOf', 'on'),
  search: { middlewares: [retainSearchParams<Moment>(['asOf', 'on'])] },
  component: Shell,
  notFoundComponent: () => NotFound({}),
})

const today = createRoute({
  getParentRoute: () => dossier,
  path: '/',
  validateSearch: settings('since'),
  component: lazyRouteComponent(() => import('./pages/Today.tsx'), 'Today'),
})
const reports = createRoute({
  getParentRoute: () => dossier,
  path: 'reports',
  validateSearch: settings('outlet', 'q'),
  component: lazyRouteComponent(() => import('./pages/Reports.tsx'), 'Reports'),
})
const reader = createRoute({
  getParentRoute: () => dossier,
  path: 'reports/$report',
  validateSearch: settings('fact', 'kind', 'with'),
  component: lazyRouteComponent(() => import('./pages/Reader.tsx'), 'Reader'),
})
const review = createRoute({
  getParentRoute: () => dossier,
  path: 'review',
  validateSearch: settings('kind', 'actor', 'report', 'outlet', 'rule', 'order', 'state', 'fact'),
  component: lazyRouteComponent(() => import('./pages/Review.tsx'), 'Review'),
})
const facts = createRoute({
  getParentRoute: () => dossier,
  path: 'facts',
  validateSearch: settings('q', 'kind', 'actor', 'issue', 'state'),
  component: lazyRouteComponent(() => import('./pages/Facts.tsx'), 'Facts'),
})
const timeline = createRoute({
  getParentRoute: () => dossier,
  path: 'timeline',
  validateSearch: settings('lanes', 'from', 'to', 'kind', 'fact'),
  component: lazyRouteComponent(() => import('./pages/Timeline.tsx'), 'Timeline'),
})
const positions = createRoute({
  getParentRoute: () => dossier,
  path: 'positions',
  validateSearch: settings('actor', 'issue'),
  component: lazyRouteComponent(() => import('./pages/Positions.tsx'), 'Positions'),
})
const proposals = createRoute({
  getParentRoute: () => dossier,
  path: 'proposals',
  validateSearch: settings('open'),
  component: lazyRouteComponent(() => import('./pages/Proposals.tsx'), 'Proposals'),
})
const linkages = createRoute({
  getParentRoute: () => dossier,
  path: 'linkages',
  validateSearch: settings('link'),
  component: lazyRouteComponent(() => import('./pages/Linkages.tsx'), 'Linkages'),
})
const calendar = createRoute({
  getParentRoute: () => dossier,
  path: 'calendar',
  validateSearch: settings('show'),
  component: lazyRouteComponent(() => import('./pages/Calendar.tsx'), 'Calendar'),
})
const undertakings = createRoute({
  getParentRoute: () => dossier,
  path: 'undertakings',
  validateSearch: settings('state'),
  component: lazyRouteComponent(() => import('./pages/Undertakings.tsx'), 'Undertakings'),
})
const stood = createRoute({
  getParentRoute: () => dossier,
  path: 'stood',
  component: lazyRouteComponent(() => import('./pages/Stood.tsx'), 'Stood'),
})
const actors = createRoute({
  getParentRoute: () => dossier,
  path: 'actors',
  validateSearch: settings('actor', 'q'),
  component: lazyRouteComponent(() => import('./pages/Actors.tsx'), 'Actors'),
})
const tracks = createRoute({
  getParentRoute: () => dossier,
  path: 'tracks',
  validateSearch: settings('edit'),
  component: lazyRouteComponent(() => import('./pages/Tracks.tsx'), 'Tracks'),
})
const sources = createRoute({
  getParentRoute: () => dossier,
  path: 'sources',
  validateSearch: settings('outlet', 'withdraw'),
  component: lazyRouteComponent(() => import('./pages/Sources.tsx'), 'Sources'),
})
const quote = createRoute({
  getParentRoute: () => dossier,
  path: 'quote',
  validateSearch: settings('words'),
  component: lazyRouteComponent(() => import('./pages/QuoteCheck.tsx'), 'QuoteCheck'),
})
const reasoning = createRoute({
  getParentRoute: () => dossier,
  path: 'reasoning',
  validateSearch: settings('tab', 'issue', 'given', 'inputs', 'scenario', 'parties'),
  component: lazyRouteComponent(() => import('./pages/Reasoning.tsx'), 'Reasoning'),
})
const brief = createRoute({
  getParentRoute: () => dossier,
  path: 'brief',
  validateSearch: settings('since', 'focus', 'length', 'proposed', 'sentence', 'check'),
  component: lazyRouteComponent(() => import('./pages/Brief.tsx'), 'Brief'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    dossier.addChildren([
      today,
      reports,
      reader,
      review,
      facts,
      timeline,
      positions,
      proposals,
      linkages,
      calendar,
      undertakings,
      stood,
      actors,
      tracks,
      sources,
      quote,
      reasoning,
      brief,
    ]),
  ]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: () => NotFound({}),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
