import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import type * as Unified from 'unified'
import type { Plugin } from 'unified'
import { lineStarts } from '../lines.ts'
import type { Document } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { treeOf } from '../tree.ts'
import { placeLines } from './place-lines.ts'

// Loaded when the first such rule runs: few workspaces name one, and every start would pay for it.
const require = createRequire(import.meta.url)

/** A rule of remark-lint is a plugin that leaves messages on a file. */
export type RemarkPlugin = Plugin<[], Root>

/** Makes a rule of ours out of one of remark-lint; it runs on the tree that our own parser made. */
export function remarkRule(name: string, plugin: RemarkPlugin): Rule {
  return {
    id: name,
    scope: 'document',
    severity: 'warning',
    summary: {
      en: `Enforce what the package \`${name}\` asks for.`,
      'zh-CN': `强制符合软件包 \`${name}\` 的要求。`,
    },
    why: {
      en: 'The config of this workspace names it; the package says why.',
      'zh-CN': '本工作区的设置列有此规则；理由见该软件包的说明。',
    },
    messages: {
      found: { en: '{reason}', 'zh-CN': '{reason}' },
      broken: {
        en: 'Unexpected failure of the rule (`{reason}`), expected one that can judge this text',
        'zh-CN': '意外的规则故障（`{reason}`），应换用能检查此文本的规则',
      },
    },
    good: [],
    bad: [],
    check(document, report) {
      // What was refused has its finding, and no tree.
      if (document.refused.length > 0 || !/\.mdx?$/.test(document.facts.path)) return
      try {
        for (const { reason, span } of messagesOn(document, plugin)) report('found', { reason }, span)
      } catch (error) {
        report('broken', { reason: error instanceof Error ? error.message : String(error) }, [0, 0])
      }
    },
  }
}

function messagesOn(document: Document, plugin: RemarkPlugin): Message[] {
  const starts = lineStarts(document.text)
  const tree = placeLines(treeOf(document), starts)
  let messages: readonly VFileMessage[] = []
  const { unified } = require('unified') as typeof Unified
  unified()
    .use(plugin)
    .use(() => (_, file) => void (messages = file.messages))
    .runSync(tree, { path: document.facts.path, value: document.text })
  return messages.map(({ reason, place, line, column }) => {
    const point = { line: line ?? 1, column: column ?? 1 }
    const [start, end] =
      place && 'start' in place ? [place.start, place.end] : [place ?? point, place ?? point]
    return { reason, span: [offsetOf(start, starts), offsetOf(end, starts)] }
  })
}

function offsetOf({ line, column, offset }: Point, starts: readonly number[]): number {
  return offset ?? (starts[line - 1] ?? 0) + column - 1
}

interface Message {
  readonly reason: string
  readonly span: Span
}

/** What is needed of the messages of vfile. */
interface VFileMessage {
  readonly reason: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly place?: Point | { readonly start: Point; readonly end: Point } | undefined
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}
