/** An authored address in its parts, percent signs decoded; the query is left out. */
export function splitAddress(url: string): { readonly path: string; readonly fragment: string } {
  const at = url.indexOf('#')
  const path = (at < 0 ? url : url.slice(0, at)).split('?', 1)[0] ?? ''
  return { path: decoded(path), fragment: at < 0 ? '' : decoded(url.slice(at + 1)) }
}

/** Whether an address leads out of the workspace, by a scheme or a host. */
export function leadsOut(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')
}

/** `./b.mdx` seen from `internal/a.mdx` is `internal/b.mdx`; a climb out of the workspace leads to no file. */
export function resolvePath(from: string, relative: string): string {
  const segments = from.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (segments.pop() === undefined) return ''
    } else if (part !== '.' && part !== '') segments.push(part)
  }
  return segments.join('/')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
