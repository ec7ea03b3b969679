import { leadsOut, resolvePath, splitAddress } from '../address.ts'
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
  if (leadsOut(url)) return undefined
  const { path: address } = splitAddress(url)
  if (address === '') return undefined
  if (address.startsWith('/')) return documents.get(idInAddress(address))
  const target = byPath.get(resolvePath(from.path, address))
  if (target?.kind === 'translation') return documents.get(target.nameId)
  return target && linkable.has(target.kind) ? target : undefined
}

const linkable = new Set<Kind>(['document', 'form', 'course', 'lesson'])

/** `/en/documents/a/` → `a`. */
function idInAddress(address: string): string {
  const [area = '', id = '', lesson] = address.split('/').filter((part) => part && part !== 'en')
  if (area === 'training') return lesson ?? id
  return area === 'documents' || area === 'forms' ? id : ''
}
