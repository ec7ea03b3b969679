import type { RootContent } from 'mdast'
import type { ChoiceNodes, Question, QuestionNodes, StepNodes } from '../../../linter/index.ts'
import type { AskedKind, ShownChoice, ShownQuestion, ShownStep, SourceLink } from '../model.ts'
import { sealAnswerKey } from '../sealed.ts'
import { answerKeyOf } from './answer-key.ts'
import { withoutStepLinks } from './question-nodes.ts'

/** Turns blocks into finished HTML. */
export type RenderPiece = (blocks: readonly RootContent[]) => string

/**
 * A question as its page shows it, with everything that would tell the answer sealed. `question` says what is right,
 * `nodes` give the words, which may be those of a translation.
 */
export async function shownQuestion(
  question: Question,
  nodes: QuestionNodes,
  { courseHash, sources, render }: ShowingContext,
): Promise<ShownQuestion> {
  const { id, controls } = question
  const kind = question.kind as AskedKind
  const steps = nodes.steps.map((step) => shownStep(step, render))
  const [start, ...later] = steps
  const key = answerKeyOf(question, {
    choice: (index) => feedbackOf(nodes.choices[index], render),
    row: (index) => render(nodes.rows[index]?.feedback ?? []),
    decision: (step, choice) => feedbackOf(nodes.steps[step]?.choices[choice], render),
    explanation: render(nodes.explanation),
    steps: new Map(later.map((step) => [step.id, step])),
  })
  return {
    ...{ id, kind, controls, html: render(nodes.content) },
    // What is accepted in a gap is the answer itself.
    choices: kind === 'fill-in' ? [] : shownChoices(nodes.choices, render),
    rows: nodes.rows.map(({ content }) => render(content)),
    ...(start ? { start } : {}),
    sources,
    sealed: await sealAnswerKey(key, id, courseHash),
  }
}

function shownStep({ id, content, choices }: StepNodes, render: RenderPiece): ShownStep {
  return { id, html: render(content), choices: shownChoices(choices, render) }
}

function shownChoices(choices: readonly ChoiceNodes[], render: RenderPiece): ShownChoice[] {
  return choices.map(({ id, content }) => ({ id, html: render(content) }))
}

function feedbackOf(choice: ChoiceNodes | undefined, render: RenderPiece): string {
  return choice ? render(withoutStepLinks(choice.feedback)) : ''
}

interface ShowingContext {
  readonly courseHash: string
  readonly sources: readonly SourceLink[]
  readonly render: RenderPiece
}
