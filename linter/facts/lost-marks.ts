import type { Nodes } from 'mdast'
import type { Refusal } from '../model/document.ts'
import type { MessageData } from '../model/finding.ts'
import type { Span } from '../model/place.ts'
import type { EncodingCode } from '../model/refusal-codes.ts'

/**
 * Marks of Markdown that a reader sees as text, because a Chinese keyboard or a word processor made other characters of
 * them: a heading that is none has no section, and a list that is none no items.
 */
export function gateLostMarks(node: Nodes, source: string, span: Span): Refusal[] {
  if (node.type !== 'text' || !/[\u00a0\u3000＃＊]/.test(node.value)) return []
  const written = source.slice(span[0], span[1])
  return [
    ...[...written.matchAll(/^[ \t]*(#{1,6}|[-+*]|>)([\u00a0\u3000])/gm)]
      .filter(({ index }) => index > 0 || beginsLine(source, span[0]))
      .map(({ 0: found, 1: mark = '', 2: blank = '', index }) => {
        const at = span[0] + index + found.length - 1
        return refuse('mark-space', { mark, character: blank === '\u3000' ? 'U+3000' : 'U+00A0' }, at, 1)
      }),
    ...[...written.matchAll(/^＃{1,6}(?=[ \u00a0\u3000])|＊＊(?=[^＊\s][^＊\n]*＊＊)/gm)]
      .filter(({ 0: mark, index }) => index > 0 || mark.startsWith('＊') || beginsLine(source, span[0]))
      .map(({ 0: mark, index }) => {
        const data = { mark, expected: mark.normalize('NFKC') }
        return refuse('full-width-mark', data, span[0] + index, mark.length)
      }),
  ]
}

/** Nothing but the marks of quotes and lists stands before it. */
function beginsLine(source: string, at: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at)
  return /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*$/.test(before)
}

function refuse(code: EncodingCode, data: MessageData, start: number, length: number): Refusal {
  return { stage: 'encoding', code, data, span: [start, start + length] }
}
