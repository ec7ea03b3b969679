import { expect } from 'vitest'

/** Every tag that a comparison may use, and its attributes; nothing else may stand in its HTML. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...{
    div: ['class', 'role', 'tabindex', 'aria-label'],
    section: ['class'],
    span: ['class'],
    strong: ['class'],
  },
  ...{
    h2: ['class', 'id'],
    h3: ['class', 'id'],
    h4: ['class', 'id'],
    h5: ['class', 'id'],
    h6: ['class', 'id'],
  },
  ...{ p: ['class', 'id'], ul: ['class'], ol: ['class'], li: ['class', 'id', 'value', 'data-label'] },
  ...{ blockquote: ['class', 'id'], pre: ['class', 'id'], a: ['href'], ins: [], del: [], details: ['class'] },
  ...{ summary: [], table: [], thead: [], tbody: [], tr: ['class', 'id'], th: ['scope'], td: [] },
  ...{ hr: ['class', 'id'], br: [] },
}
const empty = new Set(['hr', 'br'])
const phrasing = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ins',
  'del',
  'span',
  'strong',
  'summary',
  'pre',
])
const phrases = new Set(['ins', 'del', 'span', 'strong', 'a', 'br'])

/** Reads HTML tag by tag: every tag is closed where it must be, every id occurs once, every link leads to one. */
export function expectWellFormed(html: string): void {
  const open: string[] = []
  const ids: string[] = []
  const targets: string[] = []
  const pieces = html.match(/<[^<>]*>|[^<>]+/g) ?? []
  expect(pieces.join('')).toBe(html)
  for (const piece of pieces) {
    if (!piece.startsWith('<')) {
      expect(piece.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      continue
    }
    const [, end, name = '', written = ''] =
      /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>$/.exec(piece) ?? []
    expect(allowed, piece).toHaveProperty(name)
    if (end) {
      expect(open.pop(), piece).toBe(name)
      continue
    }
    if (phrasing.has(open.at(-1) ?? '')) expect(phrases, `${piece} in ${open.at(-1)}`).toContain(name)
    if (!empty.has(name)) open.push(name)
    for (const [, attribute = '', value = ''] of written.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      expect(allowed[name], piece).toContain(attribute)
      if (attribute === 'id') ids.push(value)
      if (attribute === 'href') targets.push(value)
    }
  }
  expect(open).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  for (const target of targets) expect(ids).toContain(target.slice(1))
}
