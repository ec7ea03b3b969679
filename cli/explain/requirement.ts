import { measureCoverage } from '../../linter/index.ts'
import type { Locale, RequirementCoverage, Workspace } from '../../linter/index.ts'
import { documentAddress, rowAddress } from './addresses.ts'
import { detail } from './explanation.ts'
import type { Explainer, Related } from './explanation.ts'
import { controlsRelated, documentRelated, paragraphsRelated } from './related.ts'

/** A requirement row, followed to its controls, to the paragraph that answers each of them, and to the lessons. */
export const explainRequirement: Explainer = (name, workspace, locale) => {
  const row = workspace.requirements.get(name)
  if (!row) return undefined
  const traced = measureCoverage(workspace).requirements.find(({ id }) => id === name)
  const controls = traced?.controls ?? []
  return {
    ...{ kind: 'requirement', id: name, title: row.sectionTitle[locale], text: row.text[locale] },
    url: rowAddress(row),
    details: [
      ...detail({ en: 'document', 'zh-CN': '文件' }, traced?.document ?? '', locale),
      ...detail({ en: 'controls', 'zh-CN': '控制点' }, controls.join(', '), locale),
      ...controls.flatMap((control) =>
        detail({ en: 'paragraph', 'zh-CN': '段落' }, place(control, traced, workspace, locale), locale),
      ),
      ...detail({ en: 'lesson', 'zh-CN': '课程' }, lessons(traced, locale), locale),
    ],
    related: [
      ...controlsRelated(controls, workspace, locale),
      ...paragraphsRelated(traced?.paragraphs ?? [], workspace, locale),
      ...(traced?.lessons ?? []).map((lesson) => lessonRelated(lesson, workspace, locale)),
    ],
  }
}

/** `BT-02 business-transfer#bt-02 /documents/business-transfer/#bt-02`: the control, its paragraph, and the link. */
function place(
  control: string,
  traced: RequirementCoverage | undefined,
  workspace: Workspace,
  locale: Locale,
): string {
  const found = traced?.paragraphs.find((paragraph) => paragraph.control === control)
  if (!found) return `${control} ${words.noText[locale]}`
  const { document, anchor } = found
  return `${control} ${document}#${anchor} ${documentAddress(document, workspace)}#${anchor}`
}

function lessons(traced: RequirementCoverage | undefined, locale: Locale): string {
  return traced && traced.lessons.length > 0 ? traced.lessons.join(', ') : words.noLesson[locale]
}

function lessonRelated(lesson: string, workspace: Workspace, locale: Locale): Related {
  const [, id = ''] = lesson.split('/')
  return { ...documentRelated(id, workspace, locale), id: lesson, url: `/training/${lesson}/` }
}

const words = {
  noLesson: { en: 'none yet', 'zh-CN': '暂无' },
  noText: { en: 'no approved text yet', 'zh-CN': '还没有经批准的内容' },
} as const
