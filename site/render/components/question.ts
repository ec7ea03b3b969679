import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'
import { renderWords } from '../words.ts'

/**
 * `<Question id kind controls>`: a question with its answers as a list, readable without any script. Where the list has
 * boxes, those that are ticked are right; which ones, and what stands after the list, is folded away as the answer.
 * Where a course asks its questions itself, a text shows none of it.
 */
export const question: ComponentRenderer = {
  name: 'Question',
  inline: false,
  html: (props, children, rendering) => {
    // The place of the question stays, as the anchor that links name.
    if (rendering.questions === 'left-out')
      return h('div', { className: 'question-place', id: props['id'], hidden: true })
    const words = renderWords(rendering.language)
    return h(
      'div',
      {
        className: 'question',
        id: props['id'],
        dataKind: kinds.find((kind) => kind === props['kind']),
        role: 'group',
        ariaLabel: words.question,
      },
      withAnswer(children(), words.answer),
    )
  },
  text: (_props, children, rendering) => (rendering.questions === 'left-out' ? '' : children()),
}

const kinds = [
  ...['single', 'multiple', 'true-false', 'ordering', 'matching', 'fill-in', 'scenario'],
  ...['scale', 'text'],
]

function withAnswer(content: ElementContent[], summary: string): ElementContent[] {
  const place = content.findIndex((node) => isElement(node) && node.tagName === 'ul' && hasBoxes(node))
  const list = content[place]
  if (!isElement(list)) return content
  const items = list.children.filter(isElement)
  const isRight = items.map((item) => boxOf(item)?.properties['ariaLabel'] === '✓')
  const choices = items.map((item, index) =>
    h('li', { dataRight: isRight[index] ? '' : undefined }, withoutBox(item)),
  )
  const right = choices.flatMap((choice, index) =>
    isRight[index] ? [h('li', { value: index + 1 }, structuredClone(choice.children))] : [],
  )
  const shown = [...content.slice(0, place), h('ol', { className: 'choices', type: 'A' }, choices)]
  // A survey has no right answers, so nothing is folded away.
  if (right.length === 0) return [...shown, ...content.slice(place + 1)]
  const answer = h('details', { className: 'answer' }, [
    h('summary', summary),
    h('ol', { type: 'A' }, right),
    ...content.slice(place + 1),
  ])
  return [...shown, answer]
}

function hasBoxes(list: Element): boolean {
  const items = list.children.filter(isElement)
  return items.length > 0 && items.every((item) => boxOf(item) !== undefined)
}

/** The sign of a task: first in an item, or first in the first paragraph of one. */
function boxOf(item: Element): Element | undefined {
  const [first] = item.children.filter(isElement)
  return first?.tagName === 'p' ? boxOf(first) : isBox(first) ? first : undefined
}

function withoutBox({ children }: Element): ElementContent[] {
  return children
    .filter((child): boolean => !isBox(child))
    .map((child) =>
      isElement(child) && child.tagName === 'p' ? { ...child, children: withoutBox(child) } : child,
    )
}

function isBox(node: ElementContent | undefined): node is Element {
  return isElement(node) && [node.properties['className']].flat().includes('task')
}

function isElement(node: ElementContent | undefined): node is Element {
  return node?.type === 'element'
}
