import type { Nodes } from 'mdast'
import type { Refusal } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { TreeCode } from '../model/tree-codes.ts'
import { judgeText } from '../read/judge-text.ts'
import { gateLostMarks } from './lost-marks.ts'
import { judgeUrl } from './url.ts'

/** What a node shows that is not what it seems. */
export function gateText(node: Nodes, source: string, span: Span): readonly Refusal[] {
  const shown = shownBy(node)
  // Most nodes show nothing of their own.
  if (shown === '') return nothing
  return [...gateShown(shown, source.slice(span[0], span[1]), span), ...gateLostMarks(node, source, span)]
}

/** Characters of a text that are refused in plain sight and came in behind an entity: `&#x202E;`. */
export function gateShown(shown: string, written: string, span: Span): readonly Refusal[] {
  if (!written.includes('&')) return nothing
  return judgeText(shown).flatMap(({ stage, code, data, span: [start, end] }) =>
    written.includes(shown.slice(start, end)) ? [] : [{ stage, code, data, span }],
  )
}

function shownBy(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'code') return node.lang ?? ''
  if (node.type === 'image') return `${node.alt ?? ''}\n${node.title ?? ''}`
  if (node.type === 'imageReference') return node.alt ?? ''
  return node.type === 'link' || node.type === 'definition' ? (node.title ?? '') : ''
}

/**
 * Judges one node that is not a component: authored text may hold Markdown of the allowed kinds and nothing that runs.
 * The list is an allow-list: a node type that is not known here is refused, never stripped.
 */
export function gateNode(node: Nodes, span: Span, mdx: boolean): readonly Refusal[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [refuse('esm', { text: firstLine(node.value) }, span)]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [refuse('expression', { text: firstLine(node.value) }, span)]
    case 'html':
      return mdx || !isComment(node.value) ? [refuse('html-tag', { name: tagName(node.value) }, span)] : []
    case 'link':
    case 'definition':
      return [...gateUrl(node.url, span), ...gateTitle(node.title, span)]
    case 'image':
      return [...gateImage(node.url, span), ...gateTitle(node.title, span)]
    case 'code':
      return node.meta ? [refuse('fence-meta', { meta: node.meta }, span)] : []
    default:
      return allowed.has(node.type) ? nothing : [refuse('node-type', { type: node.type }, span)]
  }
}

// One list for all nodes that nothing is wrong with: there are a million in five thousand files.
const nothing: readonly Refusal[] = []

const allowed = new Set<string>([
  ...['root', 'paragraph', 'text', 'heading', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'],
  ...['thematicBreak', 'blockquote', 'list', 'listItem', 'linkReference', 'imageReference'],
  ...['table', 'tableRow', 'tableCell', 'footnoteReference', 'footnoteDefinition'],
  ...['mdxJsxFlowElement', 'mdxJsxTextElement'],
])

function gateUrl(url: string, span: Span): Refusal[] {
  const reason = judgeUrl(url)
  return reason ? [refuse('unsafe-url', { url: printable(url), reason }, span)] : []
}

function gateImage(url: string, span: Span): Refusal[] {
  const remote = gatePicture(url, span)
  return remote.length > 0 ? remote : gateUrl(url, span)
}

/** A picture by reference: its address stands in a definition, which alone would be a link like any other. */
export function gatePicture(url: string, span: Span): Refusal[] {
  return /^https:/i.test(url) ? [refuse('remote-image', { url: printable(url) }, span)] : []
}

function gateTitle(title: string | null | undefined, span: Span): Refusal[] {
  return title && /[{}<>]/.test(title) ? [refuse('title-braces', { title }, span)] : []
}

export function refuse(code: TreeCode, data: Refusal['data'], span: Span): Refusal {
  return { stage: 'construct', code, data, span }
}

// A finding shows an address, so what could garble a terminal is cut out of it.

const printable = (url: string): string => url.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�').slice(0, 120)
const firstLine = (value: string): string => (value.trim().split('\n', 1)[0] ?? '').slice(0, 80)
// A browser ends a comment also at `<!-->` and at `--!>`.
const isComment = (value: string): boolean => /^(?:<!--(?!-?>)(?:(?!--!?>)[^])*-->\s*)+$/.test(value)
const tagName = (value: string): string => (/^<[/!]?([^\s/>]*)/.exec(value)?.[1] ?? '').slice(0, 40)
