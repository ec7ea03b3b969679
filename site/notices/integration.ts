import type { AstroIntegration } from 'astro'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesWithoutAddress, publicFiles } from '../export/public/index.ts'
import type { Publication } from '../publication/index.ts'
import { keepPublication } from './published.ts'

/**
 * Hands the publication to the pages, and sets what is no page beside them. It knows one folder, which holds what may be
 * public and nothing else; of the workspace it is told nothing.
 */
export function notices(): AstroIntegration {
  return {
    name: 'policypress-notices',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // `astro check` and `astro sync` only want types and show nothing.
        if (command !== 'sync') keepPublication(readPublication())
      },
      'astro:build:done': ({ pages, dir, logger }) => {
        // With a wrong root Astro builds nothing and still exits with 0.
        if (pages.length === 0) throw new Error('No page was built, expected the pages of site/notices')
        const out = fileURLToPath(dir)
        const archive = join(publicationFolder(), 'archive')
        if (existsSync(archive)) cpSync(archive, join(out, 'archive'), { recursive: true })
        const publication = readPublication()
        for (const [path, content] of publicFiles(publication)) write(join(out, path), content)
        const missing = filesWithoutAddress(publication)
        if (missing.length > 0)
          logger.warn(`Missing public-site.address in the settings, so there is no ${missing.join(', ')}`)
      },
    },
  }
}

function publicationFolder(): string {
  const folder = process.env['POLICYPRESS_PUBLICATION']
  if (folder) return folder
  throw new Error('Missing POLICYPRESS_PUBLICATION, expected a folder; `policypress build --public` sets it')
}

function readPublication(): Publication {
  return JSON.parse(readFileSync(join(publicationFolder(), 'publication.json'), 'utf8')) as Publication
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
