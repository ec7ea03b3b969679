import type { TestProject } from 'vitest/node'
import { publishSite } from './published-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The public site that is built once for all tests: its address without a slash at its end, and its folder. */
    notices: { readonly address: string; readonly folder: string }
  }
}

/** Publishes and builds the public notices through the command line, and serves them until the tests are over. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (!needsNotices(project)) return undefined
  const { address, folder, close } = await publishSite()
  project.provide('notices', { address, folder })
  return close
}

/** A run of other test files alone should not wait for a build. */
function needsNotices(project: TestProject): boolean {
  const named =
    project.vitest.config.filters ??
    process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'run')
  return (
    named.length === 0 ||
    named.some((name) => name.includes('notices') || name === 'test' || name === 'test/')
  )
}
