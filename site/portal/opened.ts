import type { Extensions, OpenWorkspace } from '../../linter/index.ts'
import type { ComponentRenderer } from '../render/index.ts'

const slot = Symbol.for('policypress.portal.workspace')
const renderers = Symbol.for('policypress.portal.renderers')
const reopening = Symbol.for('policypress.portal.reopen')
const serving = Symbol.for('policypress.portal.serving')

/**
 * The workspace of this build. The integration opens it, outside Vite, so that it is read once for the loader and all
 * pages; Astro bundles those two apart, and the process is the only thing that they share.
 */
export function opened(): OpenWorkspace {
  const open = (globalThis as Slot)[slot]
  if (!open) throw new Error('Missing workspace, expected the portal integration to open it before any page')
  return open()
}

/** What a team adds to linter and site in one file: the linter reads the schemas, the site the renderers. */
export interface SiteExtensions extends Extensions {
  readonly renderers?: readonly ComponentRenderer[]
}

/** Renderers of the extension that this build was started with. */
export function addedRenderers(): readonly ComponentRenderer[] {
  return (globalThis as Slot)[renderers] ?? []
}

/** Keeps the renderers of an extension for the pages. */
export function keepRenderers(added: readonly ComponentRenderer[]): void {
  ;(globalThis as Slot)[renderers] = added
}

/** Says how to open the workspace; it happens at the first use and again after `reopen`. */
export function setOpener(open: () => OpenWorkspace): void {
  let current: OpenWorkspace | undefined
  const all = globalThis as Slot
  all[slot] = () => (current ??= open())
  all[reopening] = () => (current = undefined)
}

/** Forgets the workspace as it was, because its files have changed. */
export function reopen(): void {
  ;(globalThis as Slot)[reopening]?.()
}

/** Says that pages are served while somebody writes, and made one by one when they are asked for. */
export function keepServing(): void {
  ;(globalThis as Slot)[serving] = true
}

/** Whether this is the development server. */
export function isServing(): boolean {
  return (globalThis as Slot)[serving] ?? false
}

type Slot = typeof globalThis & {
  [slot]?: () => OpenWorkspace
  [renderers]?: readonly ComponentRenderer[]
  [reopening]?: () => void
  [serving]?: boolean
}
