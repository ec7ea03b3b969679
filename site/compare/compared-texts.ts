import type { Locale } from './model.ts'
import { isChanged } from './explain.ts'
import { escapeHtml } from './show/escape.ts'
import { textHtml } from './show/text-html.ts'
import { showWords } from './show/words.ts'
import { blocksBetween } from './text/blocks.ts'
import { sectionsOf } from './text/sections.ts'

/** Two texts in one, without data that would say what a change means. */
export interface ComparedTexts {
  /** As `comparisonHtml` shows the text of a comparison. */
  readonly html: string
  /** Headings of the sections in which words changed, in their order. */
  readonly sections: readonly string[]
}

/** Compares two canonical texts of any document, word by word. */
export function comparedTexts(before: string, after: string, language: Locale): ComparedTexts {
  const blocks = blocksBetween(before, after, language)
  const sections = sectionsOf(blocks)
  const changed = sections.filter((section, at) => section !== '' && blocks[at] && isChanged(blocks[at]))
  return {
    html: `<div class="comparison"><h2>${escapeHtml(showWords(language).text)}</h2>${textHtml(blocks, language)}</div>`,
    sections: [...new Set(changed)],
  }
}
