import type { OpenWorkspace } from '../../linter/index.ts'

const slot = Symbol.for('policypress.portal.workspace')

/**
 * The workspace of this build. The integration opens it, outside Vite, so that it is read once for the loader and all
 * pages; Astro bundles those two apart, and the process is the only thing that they share.
 */
export function opened(): OpenWorkspace {
  const open = (globalThis as Slot)[slot]
  if (!open) throw new Error('Missing workspace, expected the portal integration to open it before any page')
  return open()
}

/** Says how to open the workspace; it happens at the first use and again after `reopen`. */
export function setOpener(open: () => OpenWorkspace): void {
  let current: OpenWorkspace | undefined
  ;(globalThis as Slot)[slot] = () => (current ??= open())
}

type Slot = typeof globalThis & { [slot]?: () => OpenWorkspace }
