import { once } from 'node:events'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Register } from '../commands.ts'
import { contactOf, examples, type Shared, whole, withOptions } from '../options.ts'
import { byOf, withStore } from '../workspace.ts'

interface Options extends Shared {
  readonly port: number
  readonly token?: string
}

export const register: Register = (program, io) => {
  const command = program
    .command('serve')
    .description('Serve the workbench and the HTTP API on this machine only, until Ctrl-C.')
    .option('--port <n>', 'the port; 0 takes any free one', whole('--port', 0, 65_535), 4870)
    .option('--token <token>', 'the token of this launch, 16 characters at least (default: a new one each time)')
  withOptions(command, 'workspace', 'by', 'contact')
  examples(command, [
    ['parley serve', 'prints the address to open, with its token'],
    ['parley serve --port 0 --workspace ~/work.db', 'on any free port'],
  ])
  command.action(async (options: Options) => {
    if (options.token !== undefined && !/^[\w.~-]{16,}$/.test(options.token))
      throw new Misuse('token-weak', '--token: give at least 16 letters, digits, - . _ or ~')
    const by = await byOf(io, options)
    const web = contactOf(io, options)
    const { serve } = await import('../../http/serve.ts')
    await withStore(
      io,
      options,
      async (store) => {
        const { port, token } = options
        const running = await serve(store, { port, by, now: io.now, web, ...(token === undefined ? {} : { token }) })
        io.stdout.write(
          `Parley is at ${running.address}\nThe API is at http://127.0.0.1:${running.port}/api/openapi.json. Ctrl-C ends it.\n`,
        )
        if (!io.signal.aborted) await once(io.signal, 'abort')
        await running.close()
      },
      { create: true },
    )
  })
}
