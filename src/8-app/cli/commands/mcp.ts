import { once } from 'node:events'
import type { Register } from '../commands.ts'
import { examples, type Shared, withOptions } from '../options.ts'
import { withStore } from '../workspace.ts'

export const register: Register = (program, io) => {
  const command = program
    .command('mcp')
    .description(
      'Answer questions of another program over standard input and output (Model Context Protocol), read-only.',
    )
  withOptions(command, 'workspace', 'dossier')
  examples(command, [['parley mcp --workspace ~/work.db', 'as the command of a server in that program’s settings']])
  command.action(async (options: Shared) => {
    const [{ StdioServerTransport }, { mcpServer }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('../../mcp/server.ts'),
    ])
    await withStore(io, options, async (store) => {
      const server = mcpServer({
        store,
        now: io.now,
        ...(options.dossier === undefined ? {} : { dossier: options.dossier }),
      })
      await server.connect(new StdioServerTransport(io.stdin, io.stdout))
      await Promise.race([once(io.stdin, 'end'), io.signal.aborted ? undefined : once(io.signal, 'abort')])
      await server.close()
    })
  })
}
