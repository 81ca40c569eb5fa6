import { loadCoder } from '../../coder.ts'
import type { Register } from '../commands.ts'
import { tell } from '../io.ts'
import { contactOf, examples, type Shared, withOptions } from '../options.ts'
import { byOf, dossierOf, withStore, workspaceFile } from '../workspace.ts'

interface Options extends Shared {
  readonly once?: boolean
  readonly drop?: boolean
}

export const register: Register = (program, io) => {
  const command = program
    .command('follow')
    .argument('[feeds...]', 'addresses of feeds to follow from now on (RSS, Atom, JSON Feed)')
    .description('Ask the dossier’s feeds for new reports, each in its own rhythm, until Ctrl-C.')
    .option('--once', 'ask every feed once and end')
    .option('--drop', 'follow the named feeds no longer, and end')
  withOptions(command, 'workspace', 'dossier', 'by', 'contact')
  examples(command, [
    ['parley follow https://example.org/world/rss', 'follow a feed, and ask it now'],
    ['parley follow', 'go on with all feeds of the dossier'],
    ['parley follow --once', 'for a timer of your own'],
  ])
  command.action(async (feeds: readonly string[], options: Options) => {
    const by = await byOf(io, options)
    await withStore(io, options, async (store) => {
      const [{ follow }, { intake }, { polite }, { web: address }] = await Promise.all([
        import('../../follow.ts'),
        import('../../intake.ts'),
        import('../../../1-report/web/web.ts'),
        import('../../../1-report/web/get.ts'),
      ])
      const dossier = await dossierOf(store, options)
      const named = feeds.map((feed) => address(feed).href)
      const known = (await store.record(dossier)).feeds
      const changed = named.filter((feed) => known.includes(feed) === (options.drop === true))
      if (changed.length > 0)
        await store.append(
          dossier,
          changed.map((feed) =>
            options.drop ? { type: 'feed-dropped' as const, feed } : { type: 'feed-followed' as const, feed },
          ),
          { by },
        )
      if (options.drop) return void tell(io, `${changed.length} of ${named.length} no longer followed.`)
      const way = { ...contactOf(io, options), signal: io.signal }
      const web = polite(way)
      try {
        await follow({
          store,
          dossier,
          by,
          web,
          intake: intake(store, loadCoder, way),
          stateFile: `${workspaceFile(io, options)}-feeds.json`,
          signal: io.signal,
          now: () => Date.now(),
          chance: Math.random,
          wait: (milliseconds) => pause(milliseconds, io.signal),
          once: options.once === true,
          tell: (event) =>
            tell(
              io,
              event.type === 'added'
                ? `${event.feed}: ${event.taken.added.length} new, ${event.taken.facts} facts${event.taken.unread > 0 ? `, ${event.taken.unread} not read` : ''}`
                : event.message,
            ),
        })
      } finally {
        await web.close()
      }
    })
  })
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true })
  })
}
