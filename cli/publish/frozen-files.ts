import { createHash } from 'node:crypto'
import { printable, treeOf } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { isValid, validate } from '../../schema/index.ts'
import type { AuthoredArchiveManifest } from '../../schema/index.ts'
import { canonicalHash, canonicalText, noticeData } from '../../site/render/index.ts'
import type { ComponentRenderer } from '../../site/render/index.ts'
import { CannotRun } from '../cannot-run.ts'
import { frozenPage } from './frozen-page.ts'
import type { Notice } from './notice.ts'
import { refusals } from './refusals.ts'

/** What a person decides, or a run before has decided, about a version. */
export type Decisions = Pick<AuthoredArchiveManifest, 'class' | 'note' | 'archived' | 'previous'>

/** A version as it is frozen: the manifest, and every file by its name. */
export interface Frozen {
  readonly manifest: AuthoredArchiveManifest
  readonly files: ReadonlyMap<string, string>
}

/** Canonical text, page, data and manifest of a notice. The same sources and decisions give the same bytes. */
export function freeze(
  notice: Notice,
  decisions: Decisions,
  opened: OpenWorkspace,
  components: Components,
): Frozen {
  if (opened.parserFellBack) throw new CannotRun(refusals.oneParser())
  const files = new Map<string, string>()
  const languages = notice.texts.map((text) => {
    const { language, title, path } = text
    const document = opened.document(path)
    const context = { workspace: opened.workspace, language, components }
    const canonical = canonicalText(document, context)
    if (canonicalText(document, context, treeOf(document, 'remark')) !== canonical)
      throw new CannotRun(refusals.twoReadings(path))
    const hash = canonicalHash(canonical)
    const page = frozenPage({ notice, text, document, workspace: opened.workspace, components, hash })
    files.set(`${language}.txt`, canonical).set(`${language}.html`, page)
    return { language, title, text: hash, html: sha256(page) }
  })
  const data = dataText(notice, opened, components)
  const manifest = manifestOf(notice, { ...decisions, data: sha256(data) }, languages)
  files.set('notice.json', data).set('manifest.json', manifestText(manifest))
  return { manifest, files }
}

/** The manifest as it is written. */
export function manifestText(manifest: AuthoredArchiveManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** A manifest that was written before, or nothing where it is none. */
export function readManifest(bytes: Uint8Array | undefined): AuthoredArchiveManifest | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isValid('archive-manifest', data) ? data : undefined
  } catch {
    return undefined
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What the version says, as data. A register that the lint refused could make it say something else. */
function dataText({ texts }: Notice, opened: OpenWorkspace, components: Components): string {
  const documents = texts.map(({ language, path }) => ({ language, document: opened.document(path) }))
  const [source] = documents
  if (!source) throw new Error('A notice without a text')
  const data = noticeData(opened.workspace, source.document.facts, documents, components)
  const [problem] = validate('notice-data', data)
  if (problem) throw new CannotRun(refusals.data(printable(`${problem.code} ${problem.pointer}`)))
  return `${JSON.stringify(data, null, 2)}\n`.normalize('NFC')
}

function manifestOf(
  { id, version, date, effective }: Notice,
  { class: weight, note, archived, previous, data }: Decisions & Pick<AuthoredArchiveManifest, 'data'>,
  languages: AuthoredArchiveManifest['languages'],
): AuthoredArchiveManifest {
  const manifest: AuthoredArchiveManifest = {
    ...{ schemaVersion: 1, id, version, class: weight, note, date, effective, archived },
    ...{ ...(previous ? { previous } : {}), data, languages },
  }
  const [problem] = validate('archive-manifest', manifest)
  if (problem) throw new Error(`The manifest would not fit its schema: ${problem.code} at ${problem.pointer}`)
  return manifest
}

type Components = readonly ComponentRenderer[]
