import { readObjects, textOf } from '../../../linter/index.ts'
import type { Facts, FileVersion, OpenWorkspace } from '../../../linter/index.ts'
import { canonicalText } from '../../render/index.ts'
import type { ComponentRenderer } from '../../render/index.ts'
import { revisionsOf } from './metadata.ts'

type History = ReadonlyMap<string, readonly FileVersion[]>

/** The texts of the earlier versions of a document, by version; canonical, in its own language. */
export type EarlierTexts = (facts: Facts) => ReadonlyMap<string, string>

/**
 * Finds the texts of the versions that the revisions of a document name: what was frozen, else the last commit in which
 * the file said that version. `ahead` reads those of all documents with one question to git. The words are those of
 * then; values of parameters are those of today.
 */
export function earlierTextsIn({ open, history, components }: Sources, ahead: boolean): EarlierTexts {
  const all = ahead ? objectsOf([...open.workspace.documents.values()], open, history) : undefined
  const made = new Map<Facts, ReadonlyMap<string, string>>()
  return (facts) => {
    const known = made.get(facts)
    if (known) return known
    const objects = all ?? objectsOf([facts], open, history)
    const texts = textsOf(facts, { open, history, components, objects })
    made.set(facts, texts)
    return texts
  }
}

function objectsOf(
  documents: readonly Facts[],
  { root }: OpenWorkspace,
  history: History,
): ReadonlyMap<string, Uint8Array> {
  const named = documents.flatMap((facts) => {
    const versions = [...listedBefore(facts)]
    if (versions.length === 0) return []
    const frozen = versions.flatMap((version) => frozenObject(facts, version, history))
    return [...frozen, ...(history.get(facts.path) ?? []).map(({ object }) => object)]
  })
  return named.length > 0 ? readObjects(root, named) : new Map()
}

function textsOf(facts: Facts, { open, history, objects, components }: Context): Map<string, string> {
  const texts = new Map<string, string>()
  for (const version of listedBefore(facts)) {
    const [frozen] = frozenObject(facts, version, history)
    const bytes = frozen === undefined ? undefined : objects.get(frozen)
    if (bytes) texts.set(version, decode(bytes))
  }
  for (const { object } of history.get(facts.path) ?? []) {
    const source = decode(objects.get(object) ?? new Uint8Array())
    const version = versionIn(source)
    if (!listedBefore(facts).has(version) || texts.has(version)) continue
    const document = open.with(facts.path, source).document(facts.path)
    if (document.refused.length > 0) continue
    const language = facts.language === 'en' ? 'en' : 'zh-CN'
    texts.set(version, canonicalText(document, { workspace: open.workspace, language, components }))
  }
  return texts
}

/** Versions that the document names beside its own. */
function listedBefore({ kind, data }: Facts): ReadonlySet<string> {
  if (kind !== 'document') return new Set()
  const own = textOf(data['version'])
  return new Set(revisionsOf({ data }).flatMap(({ version }) => (version === own ? [] : [version])))
}

function frozenObject({ nameId, language }: Facts, version: string, history: History): string[] {
  const [newest] = history.get(`public/archive/${nameId}/${version}/${language}.txt`) ?? []
  return newest ? [newest.object] : []
}

/** The version that the head of a file says; no other key of it begins a line with that word. */
function versionIn(source: string): string {
  const head = source.slice(0, source.indexOf('\n---', 3))
  return /^version:\s*['"]?([\d.]+)/m.exec(head)?.[1] ?? ''
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n')
}

/** What the texts are taken from. */
export interface Sources {
  readonly open: OpenWorkspace
  readonly history: History
  readonly components: readonly ComponentRenderer[]
}

interface Context extends Sources {
  readonly objects: ReadonlyMap<string, Uint8Array>
}
