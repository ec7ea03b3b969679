import type { Kind } from '../model/facts.ts'

/** What the path of a file says about it. */
export interface FileName {
  readonly kind: Kind
  /** The id that the name gives: `outlet-transfer` for `internal/outlet-transfer.en.mdx`. */
  readonly nameId: string
  /** Language suffix of a translation, `''` for a source. */
  readonly language: string
}

/**
 * Reads kind, id and language off a path; where a file stands decides what it is, never what it claims. In a folder that
 * is imported, by its prefix, catalogues and the like stand as they do in a workspace.
 */
export function readFileName(path: string, imports: readonly string[] = []): FileName {
  const prefix = imports.find((candidate) => path.startsWith(candidate))
  const imported = prefix === undefined ? undefined : importedName(path.slice(prefix.length))
  if (imported) return imported
  const segments = path.split('/')
  const base = segments.at(-1) ?? ''
  const folder = segments[0] ?? ''
  const name = /^(.*?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?\.(mdx|md|ya?ml)$/.exec(base)
  if (!name) return { kind: 'unknown', nameId: base, language: '' }
  const [, stem = '', language = '', extension = ''] = name
  if (extension === 'mdx') return mdxName(segments, folder, stem, language)
  if (extension === 'md') return { kind: 'page', nameId: stem, language }
  return { kind: yamlKind(segments, folder, stem), nameId: stem, language: '' }
}

function importedName(path: string): FileName | undefined {
  const [, folder = '', nameId = ''] = /^([a-z]+)\/([^/]+)\.ya?ml$/.exec(path) ?? []
  const kind = importedFolders.get(folder)
  return kind ? { kind, nameId, language: '' } : undefined
}

function mdxName(segments: readonly string[], folder: string, stem: string, language: string): FileName {
  const source = mdxKind(segments, folder, stem)
  // A course is named by its folder; every course's file is called index.mdx.
  const nameId = source === 'course' ? (segments.at(-2) ?? stem) : withoutNumber(source, stem)
  if (language === '' || source === 'page') return { kind: source, nameId, language }
  return { kind: 'translation', nameId, language }
}

/** The number before a lesson's name keeps the files of a course in order; it is no part of the id. */
function withoutNumber(source: Kind, stem: string): string {
  return source === 'lesson' ? stem.replace(/^\d{2}-(?=.)/, '') : stem
}

function mdxKind(segments: readonly string[], folder: string, stem: string): Kind {
  if (segments.length === 2 && (folder === 'internal' || folder === 'public')) return 'document'
  if (segments.length === 2 && folder === 'forms') return 'form'
  if (segments.length === 3 && folder === 'training') return stem === 'index' ? 'course' : 'lesson'
  return 'page'
}

function yamlKind(segments: readonly string[], folder: string, stem: string): Kind {
  if (segments.length === 1) {
    if (stem === 'policypress.config') return 'config'
    if (stem === 'policypress.baseline') return 'baseline'
    return stem === 'glossary' ? 'glossary' : 'unknown'
  }
  return segments.length === 2 ? (yamlFolders.get(folder) ?? 'unknown') : 'unknown'
}

/** What may be imported: what others can say for us. Registers tell of one organisation, and texts are its own. */
export const importedFolders: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['catalog', 'catalog'],
  ['profiles', 'profile'],
  ['checklists', 'checklist'],
  ['requirements', 'requirements'],
  ['laws', 'law'],
])

const yamlFolders = new Map<string, Kind>([...importedFolders, ['registers', 'register']])
