import type { LocalText } from '../../linter/index.ts'
import { textOf } from '../../linter/index.ts'
import { acknowledgementStatement } from '../../site/training/acknowledgement.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { shownDocument } from '../../site/training/source/taught-documents.ts'
import { fails, holds, unknown } from './check.ts'
import type { Check } from './check.ts'
import type { CourseChecking } from './check-course.ts'

/** Holds one acknowledgement against the document as the commit has it: its text, its version and the sentence. */
export function checkDocument(
  said: Receipt['acknowledgements'][number],
  { open, modified, components, now }: DocumentChecking,
): Check {
  const { document: id, language, version, hash, statement } = said
  const facts = open.workspace.documents.get(id)
  const shown = facts && shownDocument(facts, open, { language, addresses: anywhere, components })
  const differs = modified ? unknown : fails
  if (!shown) return differs('document', words.missing(id))
  if (shown.language !== language) return differs('document', words.noLanguage(id, language))
  if (shown.hash !== hash) return differs('document', words.otherText(id))
  if (shown.version !== version) return fails('document', words.otherVersion(id, version, shown.version))
  // A text without translation is shown to readers of both languages, each with the sentence in theirs.
  const sentences = (['zh-CN', 'en'] as const).map((locale) => acknowledgementStatement(shown, locale))
  if (!sentences.includes(statement)) return fails('document', words.otherStatement(id))
  const newest = textOf(now(id)?.data['version'])
  return holds('document', words.same(id, version, newest === version ? '' : newest))
}

/** No page is made, but a document that none could show is left out. */
const anywhere = {
  document: (id: string): string => `/${id}/`,
  control: () => undefined,
  article: () => undefined,
  parameter: () => undefined,
  term: () => undefined,
  site: () => undefined,
}

const words = {
  missing: (id: string): LocalText => ({
    en: `That commit has no document ${id} that could be acknowledged`,
    'zh-CN': `该提交里没有可供确认的文件 ${id}`,
  }),
  noLanguage: (id: string, language: string): LocalText => ({
    en: `Document ${id} has no text in ${language} in that commit`,
    'zh-CN': `该提交里文件 ${id} 没有 ${language} 文本`,
  }),
  otherText: (id: string): LocalText => ({
    en: `The text of document ${id} is another one in that commit`,
    'zh-CN': `该提交里文件 ${id} 的文本与回执的不同`,
  }),
  otherVersion: (id: string, said: string, version: string): LocalText => ({
    en: `Unexpected version ${said} of document ${id}, expected ${version}`,
    'zh-CN': `文件 ${id} 的版本写作 ${said}，应为 ${version}`,
  }),
  otherStatement: (id: string): LocalText => ({
    en: `The sentence about document ${id} is not the one that the portal asks`,
    'zh-CN': `关于文件 ${id} 的语句不是门户所用的语句`,
  }),
  same: (id: string, version: string, newest: string): LocalText => ({
    en: `Document ${id} ${version} has the very text in that commit${newest ? `; today it is at ${newest}` : ''}`,
    'zh-CN': `该提交里文件 ${id} ${version} 的文本与回执一致${newest ? `；现行版本为 ${newest}` : ''}`,
  }),
} as const

interface DocumentChecking extends CourseChecking {
  /** A document as it is today. */
  readonly now: (id: string) => { readonly data: Readonly<Record<string, unknown>> } | undefined
}
