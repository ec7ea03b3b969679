import { stringsOf, textOf } from '../../../linter/index.ts'
import type { Facts, OpenWorkspace } from '../../../linter/index.ts'
import { renderPlainText } from '../../render/index.ts'
import type { RenderContext, TextSection } from '../../render/index.ts'
import { addedRenderers } from '../opened.ts'
import type { SearchRecord } from '../../search/index.ts'
import { documentEntries, shownFacts } from './documents.ts'
import type { DocumentEntry } from './documents.ts'
import { revisionsOf } from './metadata.ts'
import { recordId } from './search-record.ts'
import type { View } from './view.ts'

// A retired text stands below what replaced it.
const retiredWeight = 0.5

/** The records of all documents that have a text of their own in a language, section by section. */
export function documentRecords(open: OpenWorkspace, view: View): SearchRecord[] {
  return documentEntries(view).flatMap((entry) => {
    const facts = view.workspace.documents.get(entry.id)
    // Without a translation the page shows the source, which its own language finds already.
    if (!facts || entry.language !== view.locale) return []
    return sectionsOf(open, facts, entry, view).map((section, order) =>
      recordOf(section, order, facts, entry, view),
    )
  })
}

/** The top of the page says what the document is about; a refused text shows nothing else. */
function sectionsOf(open: OpenWorkspace, facts: Facts, entry: DocumentEntry, view: View): TextSection[] {
  const document = open.document(shownFacts(facts, view).path)
  const context: RenderContext = {
    workspace: view.workspace,
    language: view.locale,
    addresses: view.addresses,
    components: addedRenderers(),
  }
  const sections = document.refused.length > 0 ? [] : renderPlainText(document, context)
  const [first, ...rest] = sections
  const lead = first?.headings.length === 0 ? first : undefined
  const top = {
    ...{ anchor: '', headings: [], controls: lead?.controls ?? [], laws: lead?.laws ?? [] },
    text: [entry.summary, lead?.text].filter(Boolean).join('\n'),
  }
  return [top, ...(lead ? rest : sections)]
}

function recordOf(
  { anchor, headings, text, controls, laws }: TextSection,
  order: number,
  facts: Facts,
  entry: DocumentEntry,
  view: View,
): SearchRecord {
  return {
    id: recordId(entry.type, entry.id, view.locale, anchor),
    url: entry.href,
    ...{ anchor, document: entry.id, title: entry.title, headings, body: text },
    ...{ lang: view.locale, type: entry.type, status: entry.status },
    weight: entry.status === 'retired' ? retiredWeight : 1,
    ...{ family: entry.families, audience: entry.audience },
    jurisdictions: stringsOf(facts.data['jurisdictions']),
    classification: textOf(facts.data['classification']),
    version: entry.version,
    effective: revisionsOf(facts)[0]?.effective ?? '',
    ...{ controls, laws: [...new Set(laws)], order },
  }
}
