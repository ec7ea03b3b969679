import { documentEntries } from './documents.ts'
import type { DocumentEntry } from './documents.ts'
import { siteNameOf } from './site-name.ts'
import type { View } from './view.ts'

/**
 * The list of all documents for programs that read for people (llmstxt.org): each with its summary and state, so that
 * no draft is quoted as a rule, linked to its text without a page around it.
 */
export function llmsText(view: View, address: string): string {
  const { words, prefix } = view
  const sections = [...Map.groupBy(documentEntries(view), ({ typeText }) => typeText)].map(
    ([type, entries]) => `## ${type}\n\n${entries.map((entry) => lineOf(entry, view, address)).join('\n')}\n`,
  )
  const others = (['controls', 'laws', 'parameters', 'glossary', 'registers', 'changes'] as const).map(
    (part) => `- [${words[part]}](${address}${prefix}/${part}/)`,
  )
  return [
    `# ${oneLine(siteNameOf(view))}\n`,
    `> ${words.homeLead} ${words.footer}\n`,
    ...sections,
    `## Optional\n\n${others.join('\n')}\n`,
  ].join('\n')
}

function lineOf(entry: DocumentEntry, { words }: View, address: string): string {
  const { title, href, summary, statusText, version } = entry
  const state = [statusText, `${words.version} ${version}`].join(words.comma)
  const text = `${address}${href.replace(/\/$/, '.md')}`
  return `- [${linkText(title)}](${text}): ${oneLine(summary)} (${state})`
}

/** A title may hold what would end the link. */
function linkText(text: string): string {
  return oneLine(text).replaceAll(/[\\[\]]/g, '\\$&')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
