import type { AstroIntegration } from 'astro'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadExtensionFile, openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { buildIndex } from '../search/index.ts'
import { serveWorkspace } from './dev/serve-workspace.ts'
import { searchRecords, synonymsOf } from './models/search-records.ts'
import { keepRenderers, keepServing, opened, setOpener } from './opened.ts'
import type { SiteExtensions } from './opened.ts'

/** Opens the workspace for the portal, adds the search index, and refuses a build that made no pages. */
export function portal(): AstroIntegration {
  return {
    name: 'policypress-portal',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        const file = process.env['POLICYPRESS_EXTENSIONS']
        const extensions = file ? loadExtensionFile<SiteExtensions>(file) : undefined
        keepRenderers(extensions?.renderers ?? [])
        const options = { today: today(command), ...(extensions ? { extensions } : {}) }
        setOpener(() => openWorkspace(workspaceRoot(), options))
        if (command !== 'dev') return
        keepServing()
        injectScript('page', `import ${JSON.stringify(panel)}`)
      },
      // In development the same files come from memory.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${indexFolder}/`, (request, response, next) => {
          const file = searchIndex().get((request.url ?? '').replace(/^\/|\?.*$/g, ''))
          if (file) response.setHeader('content-type', 'application/octet-stream').end(file)
          else next()
        })
        serveWorkspace(server)
      },
      'astro:build:done': async ({ pages, dir, logger }) => {
        // With a wrong root Astro builds nothing and still exits with 0.
        if (pages.length === 0) throw new Error('No page was built, expected the pages of site/portal')
        const files = searchIndex()
        await writeFiles(join(fileURLToPath(dir), indexFolder), files)
        logger.info(`search index: ${files.size} files`)
      },
    },
  }
}

/** Only the development server hands this out. */
const panel = fileURLToPath(new URL('./dev/panel.ts', import.meta.url))
const indexFolder = 'search-index'

/** The files of the index; made once for each opening of the workspace. */
function searchIndex(): ReadonlyMap<string, Uint8Array> {
  const open = opened()
  const known = indexes.get(open)
  if (known) return known
  const files = buildIndex(searchRecords(open), synonymsOf(open))
  indexes.set(open, files)
  return files
}

const indexes = new WeakMap<OpenWorkspace, ReadonlyMap<string, Uint8Array>>()

/** Files of an earlier build are named by other content and would only gather. */
async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const [name, bytes] of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
}

function workspaceRoot(): string {
  return resolve(process.env['POLICYPRESS_WORKSPACE'] ?? 'policies')
}

/** The command line sets the day; a build without it would show states of no known day. */
function today(command: string): string {
  const day = process.env['POLICYPRESS_TODAY']
  if (day) return day
  // `astro check` and `astro sync` only want types and show nothing.
  if (command === 'sync') return '1970-01-01'
  throw new Error('Missing POLICYPRESS_TODAY, expected an ISO date; `policypress build` sets it')
}
