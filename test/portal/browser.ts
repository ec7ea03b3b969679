import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/**
 * A real Chromium: the system's where there is one, else the one inside an npm package, so that nothing has to be
 * installed by hand. `POLICYPRESS_BROWSER=package` takes the package's in any case.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [
    ...more,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  if (system && process.env['POLICYPRESS_BROWSER'] !== 'package')
    return chromium.launch({ executablePath: system, args })
  const { executablePath, env } = await packagedChromium()
  return chromium.launch({ executablePath, args, env })
}

/** The package brings the system libraries that a bare machine lacks (NSS first of all), if it is told to. */
async function packagedChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  // The package unpacks its libraries only where it believes to be on a machine that lacks them.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: packaged, inflate } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  const libraries = join(tmpdir(), 'al2023', 'lib')
  if (!existsSync(libraries)) await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'))
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { executablePath, env: { ...Object.fromEntries(inherited), LD_LIBRARY_PATH: libraries } }
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
}
