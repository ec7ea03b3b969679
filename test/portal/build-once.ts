import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../cli/site/serve.ts'

/** The day that the portal of the tests is built for. */
export const portalDay = '2026-11-24'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the portal that is built once for all tests, without a slash at its end. */
    portal: string
  }
}

/** Builds the portal through the command line, as a user does, and serves it until the tests are over. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (!needsPortal(project)) return undefined
  const built = spawnSync(
    process.execPath,
    ['cli/policypress.mjs', 'build', 'policies', '--today', portalDay],
    {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  )
  if (built.status !== 0 || !existsSync('dist/internal/index.html')) {
    throw new Error(`The portal could not be built (exit ${built.status}):\n${built.stdout}\n${built.stderr}`)
  }
  const server = await serveFolder('dist/internal', 0)
  project.provide('portal', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () => void server.close()
}

/** A run of other test files alone should not wait for a build. */
function needsPortal(project: TestProject): boolean {
  const named =
    project.vitest.config.filters ??
    process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'run')
  return (
    named.length === 0 ||
    named.some((name) => /portal|training-pages/.test(name) || name === 'test' || name === 'test/')
  )
}
