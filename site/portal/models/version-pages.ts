import { textOf } from '../../../linter/index.ts'
import type { Facts, OpenWorkspace } from '../../../linter/index.ts'
import { canonicalText } from '../../render/index.ts'
import type { ComponentRenderer } from '../../render/index.ts'
import { comparedTexts } from '../../compare/index.ts'
import { titleOf } from './documents.ts'
import type { PartModel } from './document-parts.ts'
import type { EarlierTexts } from './earlier-texts.ts'
import type { PageOf } from './page.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** An earlier version against the current one, word by word. */
export interface ComparedVersions {
  readonly html: string
  readonly language: string
}

/** One page for each earlier version whose text is known; the texts are those of the source language. */
export function versionPages(
  view: View,
  { open, earlier, components }: VersionSources,
): PageOf<PartModel<ComparedVersions>>[] {
  return [...open.workspace.documents.values()].flatMap((facts) => {
    const id = facts.nameId
    const texts = earlier(facts)
    const now = texts.size > 0 ? currentText(facts, open, components) : undefined
    if (now === undefined) return []
    return [...texts].map(([version, text]) => {
      const { html } = comparedTexts(text, now, languageOf(facts))
      const document = linked(titleOf(facts), view.addresses.document(id))
      return {
        path: `/documents/${id}/compare/${version}/`,
        params: { id, version },
        title: view.words.comparedVersions(version, textOf(facts.data['version'])),
        model: { document, part: { html, language: facts.language } },
      }
    })
  })
}

/** Sections of the source that changed since the version that a translation was made of, as its reader finds them. */
export function movedSections(
  facts: Facts,
  shown: Facts,
  { open, earlier, components }: VersionSources,
): Linked[] {
  const of = textOf(shown.data['translation-of-version'])
  const before = earlier(facts).get(of)
  const now = before === undefined ? undefined : currentText(facts, open, components)
  if (before === undefined || now === undefined) return []
  const { sections } = comparedTexts(before, now, languageOf(facts))
  return sections.map((title) => {
    const heading = facts.headings.find(({ text }) => text === title)
    const kept = shown.sections.find(({ id }) => id === heading?.section)
    return linked(title, kept && `#${kept.id}`, facts.language)
  })
}

function currentText(
  facts: Facts,
  open: OpenWorkspace,
  components: readonly ComponentRenderer[],
): string | undefined {
  const document = open.document(facts.path)
  if (document.refused.length > 0) return undefined
  return canonicalText(document, { workspace: open.workspace, language: languageOf(facts), components })
}

function languageOf({ language }: Facts): 'en' | 'zh-CN' {
  return language === 'en' ? 'en' : 'zh-CN'
}

/** What the pages are made from. */
export interface VersionSources {
  readonly open: OpenWorkspace
  readonly earlier: EarlierTexts
  readonly components: readonly ComponentRenderer[]
}
