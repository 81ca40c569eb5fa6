import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const files = sources('src')
const stage = (path: string) => Number(/^src\/(\d)-/.exec(path)?.[1] ?? 9)

/** Every import, re-export and type import of a file: [specifier, …]. */
const imports = (path: string) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )

describe('The layers', () => {
  it('are all there', () => {
    expect([...new Set(files.map(stage))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('let a file import only from its own stage or a smaller number, types included', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((to) => to.startsWith('.'))
        .map((to) => normalize(join(dirname(file), to)))
        .filter((to) => to.startsWith('src/') && stage(to) > stage(file))
        .map((to) => `${file} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('keep databases in the store and the network in reading, the model coder and the app', () => {
    const database = /^(libsql|kysely|pg|better-sqlite3)$/
    const network = /^(undici|node:https?|node:net|hono|@hono\/.*|openai)$/
    const wrong = files.flatMap((file) => [
      ...imports(file)
        .filter((to) => database.test(to) && !file.startsWith('src/5-record/store/'))
        .map((to) => `${file} → ${to}`),
      ...imports(file)
        .filter((to) => network.test(to) && !/^src\/(1-report|4-facts\/llm|8-app)\//.test(file))
        .map((to) => `${file} → ${to}`),
    ])
    expect(wrong).toEqual([])
  })

  it('keep stages 0, 2, 3, 4, 6 and 7 pure: no node:, no clock, no network, no chance', () => {
    const pure = files.filter(
      (file) => /^src\/[023467]-/.test(file) && !file.startsWith('src/4-facts/llm/') && !opens.has(file),
    )
    const impure = /\bDate\.now\b|new Date\(\)|Math\.random|\bfetch\(|performance\.now|\bprocess\.(?!exit)/
    const wrong = pure.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      return impure.test(text) || imports(file).some((to) => to.startsWith('node:'))
    })
    expect(wrong).toEqual([])
  })

  it('let the workbench import nothing but types from src', () => {
    const wrong = sources('web').flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /import\s+(type\s+)?[^'"]*?from\s+['"]([^'"]*\/src\/[^'"]+|parley\/[^'"]+)['"]/g,
        ),
      ]
        .filter((match) => !match[1] && !normalize(join(dirname(file), match[2] ?? '')).startsWith('web/'))
        .map((match) => `${file} → ${match[2]}`),
    )
    expect(wrong).toEqual([])
  })

  it('have no barrels but the package’s entry points', () => {
    const entries = Object.values(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports as Record<string, { default?: string }>,
    )
      .flatMap((entry) => entry.default ?? [])
      .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
    const barrels = files.filter((file) => /(^|\/)index\.ts$/.test(file) && !entries.includes(file))
    expect(barrels).toEqual([])
    expect(entries.filter((entry) => !files.includes(entry))).toEqual([])
  })

  it('branch on a particular kind only in that kind’s own files', () => {
    const names = 'statement|position|proposal|response|meeting|agreement|deadline|incident|measure|linkage|accusation'
    const branch = new RegExp(`\\bkind\\s*[!=]==\\s*'(${names})'`, 'g')
    const wrong = files
      .filter((file) => /^src\/[0-5]-/.test(file))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(branch)]
          .filter(
            (match) =>
              !new RegExp(`/${match[1]}[^/]*\\.ts$|/${match[1]}s?/`).test(file) &&
              !together.some(([folder, kind]) => file.includes(folder) && kind === match[1]),
          )
          .map((match) => `${file}: ${match[0]}`),
      )
    expect(wrong).toEqual([])
  })
})

/** Folders whose idea is two kinds at once: a proposal and the responses to it, a quotation and its statement. */
const together = [
  ['/proposals/', 'response'],
  ['/quotes/', 'statement'],
] as const

/** The files of pure stages that touch the world, each with its reason: the first two open the parser’s weights. */
const opens = new Set([
  'src/3-syntax/load.ts',
  'src/3-syntax/index.ts',
  // a budget in milliseconds needs a clock; it decides when to stop and say “not complete”, never what a complete answer is
  'src/6-reasoning/budget.ts',
])

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|node_modules|\.d\.ts$/.test(path))
    .sort()
}
