import { textOf } from '../../../linter/index.ts'
import type { Facts, OpenWorkspace } from '../../../linter/index.ts'
import { renderPlainText } from '../../render/index.ts'
import type { SearchRecord } from '../../search/index.ts'
import { addedRenderers } from '../opened.ts'
import { shownFacts, titleOf } from './documents.ts'
import { entryRecord, recordId } from './search-record.ts'
import type { View } from './view.ts'

// Whoever searches for a rule wants the document first, and then the lesson on it.
const trainingWeight = 0.7

/** The records of courses and lessons, section by section; their questions are left out, and so are the answers. */
export function trainingRecords(open: OpenWorkspace, view: View): SearchRecord[] {
  return [...view.workspace.courses.values()].flatMap(({ facts, lessons, audience }) =>
    [facts, ...lessons.map((lesson) => lesson.facts)].flatMap((file) =>
      recordsOf(file, audience, open, view),
    ),
  )
}

function recordsOf(
  facts: Facts,
  audience: readonly string[],
  open: OpenWorkspace,
  view: View,
): SearchRecord[] {
  const shown = shownFacts(facts, view)
  const url = view.addresses.document(facts.nameId)
  const document = open.document(shown.path)
  if (shown.language !== view.locale || url === undefined || document.refused.length > 0) return []
  const { workspace, addresses, locale } = view
  const context = { workspace, addresses, components: addedRenderers(), questions: 'left-out' as const }
  const sections = renderPlainText(document, { ...context, language: locale })
  const title = titleOf(shown)
  const entry = {
    url,
    document: facts.nameId,
    title,
    lang: locale,
    type: facts.kind,
    weight: trainingWeight,
    audience,
  }
  return [
    entryRecord({ ...entry, body: textOf(shown.data['summary']) }),
    ...sections.map(({ anchor, headings, text, controls, laws }, order) =>
      entryRecord({
        ...entry,
        id: recordId(facts.kind, facts.nameId, locale, anchor || `part-${order}`),
        ...{ anchor, headings, body: text, controls, laws: [...new Set(laws)], order: order + 1 },
      }),
    ),
  ]
}
