import type { Link, Nodes, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { readQuestion } from '../../../linter/index.ts'
import type { Document, QuestionNodes } from '../../../linter/index.ts'
import { treeOf } from '../../../linter/index.ts'

/** The questions of a lesson by id, each taken apart, with the tree that they stand in. */
export function questionsIn(document: Document): LessonTree {
  const tree = treeOf(document)
  const found = new Map<string, QuestionNodes>()
  visit(tree, (node) => {
    const props = propsOf(node)
    found.set(props['id'] ?? '', readQuestion(props['kind'] ?? '', node.children))
  })
  return { facts: document.facts, tree, questions: found }
}

/** Feedback without the links to steps: they say where it leads, and the page goes there itself. */
export function withoutStepLinks(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (!('children' in block)) return [block]
    const children = block.children.filter((child: Nodes) => !isStepLink(child))
    const isEmptied = children.length < block.children.length && children.every(isBlank)
    return isEmptied ? [] : [{ ...block, children } as RootContent]
  })
}

function visit(node: Nodes, found: (question: MdxJsxFlowElement) => void): void {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Question') found(node)
  else if ('children' in node) for (const child of node.children) visit(child, found)
}

function propsOf({ attributes }: MdxJsxFlowElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
        : [],
    ),
  )
}

const isStepLink = (node: Nodes): node is Link => node.type === 'link' && node.url.startsWith('#')
const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === ''

/** A lesson as far as its questions are concerned. */
export interface LessonTree {
  readonly facts: Document['facts']
  readonly tree: Root
  readonly questions: ReadonlyMap<string, QuestionNodes>
}
