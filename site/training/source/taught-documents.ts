import type { Course, Facts, OpenWorkspace } from '../../../linter/index.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../../../linter/index.ts'
import { canonicalHash, canonicalText, controlAnchor } from '../../render/index.ts'
import type { Addresses, ComponentRenderer } from '../../render/index.ts'
import type { ShownDocument, SourceLink } from '../model.ts'
import { shownFile } from './course-text.ts'

/** The documents of a course as learners acknowledge them; what does not exist or was refused is left out. */
export function taughtDocuments(
  course: Course,
  open: OpenWorkspace,
  context: DocumentContext,
): ShownDocument[] {
  return course.documents.flatMap(({ id }) => {
    const facts = open.workspace.documents.get(id)
    return facts ? (shownDocument(facts, open, context) ?? []) : []
  })
}

/** A document with what binds an acknowledgement to its exact text; nothing where the lint refused it. */
export function shownDocument(
  facts: Facts,
  open: OpenWorkspace,
  { language, addresses, components }: DocumentContext,
): ShownDocument | undefined {
  const shown = shownFile(facts, open, language)
  const document = open.document(shown.path)
  const href = addresses.document(facts.nameId)
  if (document.refused.length > 0 || href === undefined) return undefined
  const { workspace } = open
  const text = canonicalText(document, {
    ...{ workspace, language: shown.language === 'en' ? 'en' : 'zh-CN', components: components ?? [] },
  })
  const { required, due, renew } = fieldsOf(facts.data['acknowledgement'])
  return {
    ...{ id: facts.nameId, title: textOf(shown.data['title']) || facts.nameId, href },
    language: shown.language,
    version: textOf(facts.data['version']),
    hash: canonicalHash(text),
    effective: effectiveOf(facts),
    audience: stringsOf(facts.data['audience']),
    required: required === true,
    due: textOf(due),
    renew: textOf(renew),
  }
}

/** The paragraph that carries out each control of a question, in the first document of the course that has one. */
export function sourcesOf(
  controls: readonly string[],
  course: Course,
  { workspace }: OpenWorkspace,
  { addresses, language }: DocumentContext,
): SourceLink[] {
  const links = controls.flatMap((control): SourceLink[] => {
    const facts = course.documents
      .map(({ id }) => workspace.documents.get(id))
      .find((document) => document && carries(document, control))
    const href = facts && addresses.document(facts.nameId, controlAnchor(control))
    if (!facts || href === undefined) return []
    const shown = workspace.translations.get(facts.nameId)?.get(language) ?? facts
    const title = workspace.controls.get(control)?.title[language === 'en' ? 'en' : 'zh-CN'] ?? control
    return [{ text: `${textOf(shown.data['title'])} · ${title}`, href }]
  })
  return [...new Map(links.map((link) => [link.href, link])).values()]
}

function carries({ controls }: Facts, control: string): boolean {
  return controls.some(
    ({ ids, delegate, length }) => delegate === undefined && length > 0 && ids.includes(control),
  )
}

/** Day on which the version came into force; the newest revision is that of the version. */
function effectiveOf({ data }: Facts): string {
  return textOf(fieldsOf(listOf(data['revisions'])[0])['effective'])
}

export interface DocumentContext {
  /** Language of the pages. */
  readonly language: string
  readonly addresses: Addresses
  readonly components?: readonly ComponentRenderer[]
}
