import { textOf } from '../../../linter/index.ts'
import type { Facts, OpenWorkspace } from '../../../linter/index.ts'
import { markdownText } from '../../render/index.ts'
import type { ComponentRenderer } from '../../render/index.ts'
import { shownFacts, titleOf } from './documents.ts'
import { metadataOf } from './metadata.ts'
import { noticeOf } from './translation-notice.ts'
import type { View } from './view.ts'

/** A page as Markdown, for whoever reads, quotes or searches texts without a browser. */
export function markdownOf(
  facts: Facts,
  open: OpenWorkspace,
  view: View,
  components: readonly ComponentRenderer[],
): string {
  const { workspace, words, addresses } = view
  const shown = shownFacts(facts, view)
  const document = open.document(shown.path)
  const { version, statusText, effective } = metadataOf(facts, view)
  const state = [
    `${words.version}${words.colon}${version}`,
    statusText,
    ...(effective ? [`${words.effective}${words.colon}${effective}`] : []),
  ]
  const language = shown.language === 'en' ? 'en' : 'zh-CN'
  const body =
    document.refused.length > 0
      ? `${words.refused}\n`
      : markdownText(document, { workspace, language, addresses, components })
  const head = [
    `# ${titleOf(shown)}`,
    textOf(shown.data['summary']),
    state.join(' · '),
    noticeOf(facts, shown, view),
  ]
  return [...head.filter(Boolean), body].join('\n\n')
}
