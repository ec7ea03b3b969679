import type { Nodes, RootContent } from 'mdast'
import { visibleText } from '../facts/visible-text.ts'
import type { Span } from '../model/place.ts'
import type { Choice, Question, QuestionKind } from '../model/question.ts'
import { readQuestion } from './read-question.ts'
import type { ChoiceNodes } from './read-question.ts'

/** The facts of one `<Question>`: texts as readers see them, and what is right. */
export function questionFacts(props: Props, children: readonly RootContent[], span: Span): Question {
  const kind = kinds.find((known) => known === props['kind']) ?? 'text'
  const parts = readQuestion(kind, children)
  return {
    id: props['id'] ?? '',
    kind,
    controls: (props['controls'] ?? '').split(/\s+/).filter(Boolean),
    text: textOfAll(parts.content),
    choices: parts.choices.map(choiceFacts),
    order: parts.order,
    rows: parts.rows.map(({ content, match, feedback, node }) => ({
      ...{ text: textOfAll(content), match, feedback: textOfAll(feedback), span: spanOf(node) },
    })),
    steps: parts.steps.map(({ id, content, choices, node }) => ({
      ...{ id, text: textOfAll(content), choices: choices.map(choiceFacts), span: spanOf(node) },
    })),
    explanation: textOfAll(parts.explanation),
    span,
  }
}

function choiceFacts({ id, content, right, feedback, leadsTo, node }: ChoiceNodes): Choice {
  return { id, text: textOfAll(content), right, feedback: textOfAll(feedback), leadsTo, span: spanOf(node) }
}

const kinds: readonly QuestionKind[] = [
  ...(['single', 'multiple', 'true-false', 'ordering', 'matching'] as const),
  ...(['fill-in', 'scenario', 'scale', 'text'] as const),
]

function textOfAll(nodes: readonly Nodes[]): string {
  return nodes.map(visibleText).join('\n').trim()
}

function spanOf({ position }: Nodes): Span {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

type Props = Readonly<Record<string, string>>
