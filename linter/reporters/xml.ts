import { printable } from '../messages.ts'

/** Text as XML may hold it, in content and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (character) => {
    // Characters that XML 1.0 cannot hold in any form are named instead.
    return entities.get(character) ?? printable(character)
  })
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])
