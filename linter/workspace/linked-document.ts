import type { Facts, Kind } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'

/**
 * The document, form, course or lesson that a link leads to: by the path of its file or of a translation, or by its
 * address in the portal. Nothing for other targets and for links that are dead.
 */
export function linkedDocument(
  url: string,
  from: Facts,
  { byPath, documents }: Pick<Workspace, 'byPath' | 'documents'>,
): Facts | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return undefined
  const address = decode(url.split(/[?#]/, 1)[0] ?? '')
  if (address === '') return undefined
  if (address.startsWith('/')) return documents.get(idInAddress(address))
  const target = byPath.get(resolvePath(from.path, address))
  if (target?.kind === 'translation') return documents.get(target.nameId)
  return target && linkable.has(target.kind) ? target : undefined
}

const linkable = new Set<Kind>(['document', 'form', 'course', 'lesson'])

/** `/en/documents/a/` → `a`. */
function idInAddress(address: string): string {
  const [area = '', id = ''] = address.split('/').filter((part) => part && part !== 'en')
  return area === 'documents' || area === 'forms' || area === 'training' ? id : ''
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function resolvePath(from: string, relative: string): string {
  const segments = from.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (segments.pop() === undefined) return ''
    } else if (part !== '.' && part !== '') segments.push(part)
  }
  return segments.join('/')
}
