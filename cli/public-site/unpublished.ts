import { textOf } from '../../linter/index.ts'
import type { Facts, LocalText, OpenWorkspace } from '../../linter/index.ts'
import { canonicalHash, canonicalText } from '../../site/render/index.ts'
import type { ComponentRenderer } from '../../site/render/index.ts'
import type { Publication, PublishedNotice } from '../../site/publication/index.ts'

/**
 * The public documents whose text the archive does not hold, each with what to do. The site shows frozen bytes alone, so
 * what is not frozen could only be missing from it, or contradict the lists that stand beside it.
 */
export function unpublished(
  opened: OpenWorkspace,
  { notices }: Publication,
  components: readonly ComponentRenderer[],
): readonly LocalText[] {
  const { workspace } = opened
  const kept = new Map(notices.map((notice) => [notice.id, notice]))
  return [...workspace.documents.values()].filter(isPublished).flatMap((source) => {
    const newest = kept.get(source.id)?.versions[0]
    const version = textOf(source.data['version'])
    if (newest?.manifest.version !== version) return [toFreeze(source.id, version)]
    return textsOf(source, opened).every((facts) =>
      isAsFrozen(facts, kept.get(source.id), opened, components),
    )
      ? []
      : [toRevise(source.id, version)]
  })
}

function isPublished({ kind, path, data }: Facts): boolean {
  const isPublic = data['classification'] === 'public' && path.startsWith('public/')
  return kind === 'document' && isPublic && data['status'] === 'approved'
}

/** The source, and the translations that are made of this very version. */
function textsOf(source: Facts, { workspace }: OpenWorkspace): Facts[] {
  const translations = [...(workspace.translations.get(source.id)?.values() ?? [])]
  const current = translations.filter(({ data }) => data['translation-of-version'] === source.data['version'])
  return [source, ...current]
}

/** A language that was not frozen with its version is not shown, and cannot contradict anything. */
function isAsFrozen(
  facts: Facts,
  notice: PublishedNotice | undefined,
  opened: OpenWorkspace,
  components: readonly ComponentRenderer[],
): boolean {
  const language = facts.language === 'en' ? 'en' : 'zh-CN'
  const frozen = notice?.versions[0]?.texts.find((text) => text.language === language)
  if (!frozen) return true
  const context = { workspace: opened.workspace, language, components } as const
  return canonicalHash(canonicalText(opened.document(facts.path), context)) === frozen.hash
}

const toFreeze = (id: string, version: string): LocalText => ({
  en: `${id} ${version} is not frozen yet: policypress publish ${id} --version ${version}`,
  'zh-CN': `${id} ${version} 还没有冻结：policypress publish ${id} --version ${version}`,
})

const toRevise = (id: string, version: string): LocalText => ({
  en: `${id} reads differently from ${version} as it was frozen (its text, a register or a parameter changed): give it a new version and publish that`,
  'zh-CN': `${id} 与已冻结的 ${version} 不同（正文、登记册或参数有改动）：请升版本并发布`,
})
