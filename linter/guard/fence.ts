/** An open code block: its mark, how long it is, and words behind the language, which are refused. */
export interface Fence {
  readonly mark: string
  readonly length: number
  readonly meta: string
}

/**
 * The code block that a line opens. Only at the start of a line: there no list, quote or table can be open that would
 * make something else of it. An indented fence counts as text, and what stands in it is judged.
 */
export function openFence(line: string): Fence | undefined {
  // `.` would stop at U+2028, which ends no line of Markdown.
  const found = /^(`{3,}|~{3,})[ \t]*(\S*)([^]*)$/.exec(line)
  const [, marks = '', language = '', rest = ''] = found ?? []
  // A backtick behind the marks makes a code span of them.
  if (!found || (marks.startsWith('`') && (language + rest).includes('`'))) return undefined
  const plain = /^[\w+#.-]*$/.test(language)
  return { mark: marks[0] ?? '`', length: marks.length, meta: plain ? rest.trim() : language + rest }
}

/** Whether a line may open or close a code block inside a list or a quote, or with spaces before it. */
export function isIndentedFence(line: string): boolean {
  return /^(?:[\s>]|[-+*](?=[\s>])|\d{1,9}[.)](?=[\s>]))+(?:`{3}|~{3})/.test(line)
}

/** Whether a line ends an open code block: the same mark, at least as often, and nothing else. */
export function closesFence(line: string, fence: Fence): boolean {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? ''
  return found.startsWith(fence.mark) && found.length >= fence.length
}
