import type { Root } from 'mdast'
import { schemaFor, schemaNames } from '../../schema/index.ts'
import type { ComponentSchema, SchemaName } from '../../schema/index.ts'
import { componentRegistry } from '../component-registry.ts'
import type { Document } from '../model/document.ts'
import type { Facts, Kind } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { treeOf } from '../tree.ts'
import { archivedVersions } from './shape-archive.ts'
import { fieldsOf } from './shape.ts'
import { publicFields } from './public-view-fields.ts'
import { keyOfNode, publicProps, publicTree } from './public-view-tree.ts'
import type { PublicSurroundings } from './public-view-tree.ts'

/** What the public may see of a workspace, as plain data that can be stored: everything else is not in it. */
export interface PublicView {
  /** Documents, registers, catalogue, laws, glossary and settings, each with its public fields alone. */
  readonly facts: readonly Facts[]
  /** Path of a document → its body, with nothing in it that a page does not show. */
  readonly trees: Readonly<Record<string, Root>>
  /** What the manifests of the frozen versions say, each notice's oldest first. */
  readonly archive: readonly Readonly<Record<string, unknown>>[]
}

/** What a view is made from: an opened workspace, or anything that gives the same two answers. */
export interface Viewed {
  readonly workspace: Workspace
  document(path: string): Document
}

/**
 * Copies what may be public, field by field: only what a schema marks `x-public`, only of documents that are approved,
 * classified public and stand in `public/`. What no schema marks is left out, so that a new field is internal until
 * somebody decides otherwise. `added` are the components of an extension. Throws for a public document that was refused.
 */
export function publicView(viewed: Viewed, added: readonly ComponentSchema[] = []): PublicView {
  const { workspace } = viewed
  const registry = componentRegistry(added)
  const shown = new Set(workspace.facts.filter((file) => isShown(file, workspace)).map(({ path }) => path))
  const facts: Facts[] = []
  const trees: Record<string, Root> = {}
  for (const file of workspace.facts) {
    const schema = schemaOf(file)
    if (!schema || (hasBody.has(file.kind) && !shown.has(file.path))) continue
    const data = publicFields(file.data, schemaFor(schema))
    if (!hasBody.has(file.kind)) {
      if (Object.keys(data).length > 0) facts.push(bare(file, file.nameId, data))
      continue
    }
    const around: PublicSurroundings = {
      schemaOf: (name) => registry.schemaOf(name),
      isPublic: (id) => shown.has(workspace.documents.get(id)?.path ?? ''),
      leadsToPublic: (url) => shown.has(workspace.linkedDocument(url, file)?.path ?? ''),
    }
    const { tree, kept } = publicTree(treeOf(viewed.document(file.path)), around)
    trees[file.path] = tree
    facts.push(ofDocument(file, data, kept, around))
  }
  return { facts, trees, archive: manifestsOf(workspace) }
}

/** One that does not name its own folder is no manifest of a version. */
function manifestsOf(workspace: Workspace): PublicView['archive'] {
  return archivedVersions(workspace.archive()).versions.flatMap(({ id, version, manifest }) => {
    const said = manifest?.manifest
    if (said?.id !== id || said.version !== version) return []
    return [publicFields(fieldsOf(said), schemaFor('archive-manifest'))]
  })
}

/** A translation is as public as the source beside it, which says so. */
function isShown(file: Facts, { byPath }: Workspace): boolean {
  const source = file.kind === 'translation' ? byPath.get(file.path.replace(/\.[^./]+\.mdx$/, '.mdx')) : file
  return (
    file.path.startsWith('public/') &&
    source?.kind === 'document' &&
    source.data['classification'] === 'public' &&
    source.data['status'] === 'approved'
  )
}

const hasBody = new Set<Kind>(['document', 'translation'])

/** The schema whose marks decide; kinds that are not named here are never public. */
function schemaOf({ kind, nameId }: Facts): SchemaName | undefined {
  if (kind === 'register') return schemaNames.find((name) => name === `registers/${nameId}`)
  const known = ['document', 'translation', 'catalog', 'law', 'glossary', 'config'] as const
  return known.find((name) => name === kind)
}

/** Facts without what was made of the whole file: its hash, say, would confirm a guess at what is left out. */
function bare(file: Facts, id: string, data: Facts['data']): Facts {
  const { path, kind, nameId, language, readable } = file
  const nothing = {
    sections: [],
    headings: [],
    links: [],
    controls: [],
    components: [],
    marked: [],
    questions: [],
  }
  return { path, kind, id, nameId, language, data, ...nothing, places: {}, bodyStart: 0, hash: '', readable }
}

function ofDocument(
  file: Facts,
  data: Facts['data'],
  kept: ReadonlySet<string>,
  around: PublicSurroundings,
): Facts {
  const isKept = (type: string, { span }: { readonly span: readonly [number, number] }): boolean =>
    kept.has(keyOfNode(type, span[0]))
  return {
    ...bare(file, file.id, data),
    sections: file.sections.filter((section) => isKept('Section', section)),
    headings: file.headings.filter((heading) => isKept('heading', heading)),
    links: file.links.filter((link) => link.kind === 'link' && isKept('link', link)),
    controls: file.controls.filter((block) => isKept('Control', block)),
    components: file.components
      .filter((use) => isKept(use.name, use))
      .map((use) => ({ ...use, props: publicProps(use.name, use.props, around) })),
  }
}
