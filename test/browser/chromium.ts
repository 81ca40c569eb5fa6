import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A browser ready to be launched: its program, flags and environment. */
export interface Browser {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

/** Nothing the browser does by itself may look for a network: the tests run where there is none. */
const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,InterestFeedContentSuggestions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
]

/** Same letters on every machine: hinting off, and (below) only the fonts that come with the package. */
const rendering = ['--font-render-hinting=none', '--disable-webgl', '--hide-scrollbars=false']

/**
 * Chromium out of npm, unpacked once into `node_modules/.cache`, with the shared libraries it needs.
 *
 * The package carries NSS and its kin for Amazon’s machines only; we unpack them everywhere, so that a bare
 * Debian without libnss3 will do. `CHROME_BIN` names another Chromium instead.
 */
export async function chromium(): Promise<Browser> {
  const given = process.env.CHROME_BIN
  const own = { ...process.env } as Record<string, string>
  if (given) return { executablePath: given, args: [...offline, '--no-sandbox'], env: own }
  const folder = await unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    // Root in a container has no user namespaces to sandbox with; the pages are our own.
    args: [...offline, ...rendering, '--no-sandbox', '--no-zygote', '--in-process-gpu'],
    env: {
      ...own,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), own.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

/** The folder with `chromium`, `al2023/lib` and `fonts`; filled beside its place and moved there whole. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'))
  const cache = resolve('node_modules/.cache')
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  const filling = `${folder}.${process.pid}`
  mkdirSync(filling, { recursive: true })
  await unpackInto(filling)
  writeFileSync(join(filling, 'fonts', 'fonts.conf'), onlyFonts(join(folder, 'fonts')))
  try {
    renameSync(filling, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(filling, { recursive: true, force: true }) // another run was quicker
  }
  return folder
}

/** The package unpacks into the temporary folder, and its libraries only where it takes the machine for Amazon’s. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    await packed.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'])
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
  }
}

/** Its own fonts only, so that a screenshot has the same letters wherever it is taken. */
function onlyFonts(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`
}
