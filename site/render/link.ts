import type { Rendering } from './context.ts'

/**
 * The address that a link of a document leads to on the site, or `undefined` for one that is not to be linked.
 * Allowed are https, mailto, anchors of the page, addresses inside the site and relative paths of documents.
 */
export function resolveLink(url: string, rendering: Rendering): string | undefined {
  if (unsafe.test(url)) return undefined
  if (/^https:\/\/[^/]/i.test(url) || /^mailto:[^?]+@[^?]+$/i.test(url)) return url
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return undefined
  if (url.startsWith('#')) return url
  return url.startsWith('/') ? rendering.addresses.site(url) : resolvePath(url, rendering)
}

// Control characters, blanks and backslashes: browsers strip or turn them, so that `java\nscript:` would run.
const unsafe = /[\u0000-\u0020\u007f-\u00a0\\]/

function resolvePath(url: string, { facts, workspace, addresses }: Rendering): string | undefined {
  const [path = '', anchor] = url.split('#', 2)
  const base = new URL(facts.path, 'https://workspace.example/')
  const target = workspace.byPath.get(decodePath(new URL(path, base).pathname.slice(1)))
  return target && workspace.documents.has(target.nameId)
    ? addresses.document(target.nameId, anchor)
    : undefined
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
