import type { Span } from '../model/place.ts'

/** End of the opening tag that starts at `start`: behind its `>`, quoted values skipped. */
export function openingTagEnd(text: string, start: number, limit: number): number {
  let quote = 0
  for (let index = start; index < limit; index++) {
    const code = text.charCodeAt(index)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return index + 1
  }
  return limit
}

/** Where the attribute `name` stands in an opening tag; satteri gives attributes no position of their own. */
export function attributeSpan(text: string, tag: Span, name: string, occurrence = 0): Span {
  const source = text.slice(tag[0], tag[1])
  // The name is matched as plain text behind white space; authored names never become part of a pattern.
  let from = 0
  for (let seen = 0; ; seen++) {
    const at = indexOfAttribute(source, name, from)
    if (at < 0) return tag
    if (seen === occurrence) return [tag[0] + at, tag[0] + attributeEnd(source, at + name.length)]
    from = at + name.length
  }
}

function indexOfAttribute(source: string, name: string, from: number): number {
  for (let at = source.indexOf(name, from); at >= 0; at = source.indexOf(name, at + 1)) {
    const before = source[at - 1] ?? ''
    const after = source[at + name.length] ?? ''
    if (/\s/.test(before) && /[\s=/>]/.test(after)) return at
  }
  return -1
}

function attributeEnd(source: string, afterName: number): number {
  const value = /^\s*=\s*("[^"]*"|'[^']*')/.exec(source.slice(afterName))
  return afterName + (value?.[0].length ?? 0)
}
