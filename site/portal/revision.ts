import type { Source } from '../training/model.ts'

/** What this build is made from, as the command line told it; a build without git names nothing. */
export function sourceOf(environment: NodeJS.ProcessEnv): Source {
  const revision = environment['POLICYPRESS_REVISION'] ?? ''
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
  return { revision: isCommit ? revision : '', modified: environment['POLICYPRESS_MODIFIED'] === 'true' }
}

/** Where the pages will stand, as the command line told it; `''` where nobody did, and links stay relative. */
export function addressOf(environment: NodeJS.ProcessEnv): string {
  return environment['POLICYPRESS_ADDRESS'] ?? ''
}
