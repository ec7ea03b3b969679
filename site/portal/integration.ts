import type { AstroIntegration } from 'astro'
import { resolve } from 'node:path'
import { openWorkspace } from '../../linter/index.ts'
import { setOpener } from './opened.ts'

/** Opens the workspace for the portal and refuses a build that made no pages. */
export function portal(): AstroIntegration {
  return {
    name: 'policypress-portal',
    hooks: {
      'astro:config:setup': ({ command }) => {
        setOpener(() => openWorkspace(workspaceRoot(), { today: today(command) }))
      },
      'astro:build:done': ({ pages }) => {
        // With a wrong root Astro builds nothing and still exits with 0.
        if (pages.length === 0) throw new Error('No page was built, expected the pages of site/portal')
      },
    },
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
