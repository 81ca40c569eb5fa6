import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Handler } from 'hono'

const types: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
])

/** Serves the built workbench; any other path is a page of it, told apart in the browser. */
export function workbench(folder: string): Handler {
  return async (c) => {
    const asked = normalize(decodeURIComponent(c.req.path))
    const file = join(folder, asked)
    const type = types.get(extname(file))
    if (file.startsWith(folder + sep) && type !== undefined) {
      const data = await readFile(file).catch(() => null)
      if (data) {
        // built files carry a digest in their name; the page that names them must be asked for anew
        const cache = asked.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache'
        return c.body(data, 200, { 'Content-Type': type, 'Cache-Control': cache })
      }
      if (type !== types.get('.html')) return c.text('Not found', 404)
    }
    const page = await readFile(join(folder, 'index.html')).catch(() => null)
    if (page) return c.body(page, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
    return c.text('The workbench has not been built here: run “npm run build”. The API answers under /api/.', 200)
  }
}
