import type { Answer, Judgement, ShownChoice, ShownQuestion, ShownStep } from '../../../training/model.ts'
import { builtHtml, inTextLanguage } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import { words } from './words.ts'

/** What is said after an answer: right or not in words, why for each part, and where it stands. */
export function feedbackOn(
  question: ShownQuestion,
  answer: Answer,
  judgement: Judgement,
  explanation: string,
): HTMLElement {
  const lines = linesOf(question, answer, judgement)
  return element('div', { className: 'feedback-body' }, [
    ...(lines.length === 0 ? [] : [element('ul', { className: 'verdicts' }, lines)]),
    ...(explanation === ''
      ? []
      : [element('h4', {}, [words.why]), builtHtml('div', explanation, 'explanation')]),
    ...(question.sources.length === 0 ? [] : [sourcesOf(question)]),
  ])
}

/** The outcome as a heading, which takes the focus. */
export function outcomeHeading(outcome: Judgement['outcome']): HTMLElement {
  const heading = element('h3', { className: `outcome ${outcome}`, tabIndex: -1 }, [
    element('span', { ariaHidden: 'true' }, [signs[outcome]]),
    ' ',
    words[outcome],
  ])
  return heading
}

/** What was decided at a step of a scenario, with what is said of it. */
export function decisionLine(
  step: ShownStep,
  letter: string,
  verdict: Judgement['parts'][number]['verdict'],
): HTMLElement {
  return lineOf(choiceText(step.choices, letter), verdict.right, verdict.feedback)
}

/** The paragraphs that teach a question. */
function sourcesOf({ sources }: ShownQuestion): HTMLElement {
  const links = sources.map(({ text, href }) =>
    element('li', {}, [inTextLanguage(element('a', { href }, [text]))]),
  )
  return element('div', { className: 'sources' }, [
    element('h4', {}, [words.sources]),
    element('ul', {}, links),
  ])
}

function linesOf(question: ShownQuestion, answer: Answer, { parts }: Judgement): HTMLElement[] {
  const { kind, choices, rows } = question
  switch (kind) {
    case 'multiple':
      // Of what was rightly left alone there is nothing to say.
      return parts
        .filter(({ part, verdict }) => part.endsWith('+') || !verdict.right)
        .map(({ part, verdict }) => {
          const isMissed = part.endsWith('-')
          const text = choiceText(choices, part.slice(0, 1))
          return lineOf(isMissed ? `${text}（${words.missed}）` : text, verdict.right, verdict.feedback)
        })
    case 'ordering':
    case 'matching':
      return parts.map(({ part, verdict }, index) => {
        const chosen = choiceText(choices, part.slice(-1)) || '—'
        const text =
          kind === 'ordering' ? `${index + 1}. ${chosen}` : `${plain(rows[index] ?? '')} → ${chosen}`
        return lineOf(text, verdict.right, verdict.feedback)
      })
    case 'fill-in':
      return parts.map(({ verdict }) => lineOf(words.youAnswered + answer, verdict.right, verdict.feedback))
    // Decisions are spoken of step by step: decisionLine.
    case 'scenario':
      return []
    default:
      return parts.map(({ part, verdict }) =>
        lineOf(choiceText(choices, part), verdict.right, verdict.feedback),
      )
  }
}

function lineOf(text: string, right: boolean, feedback: string): HTMLElement {
  const mark = element('span', { className: right ? 'mark right' : 'mark wrong' }, [
    element('span', { ariaHidden: 'true' }, [right ? signs.right : signs.wrong]),
    element('span', { className: 'visually-hidden' }, [right ? words.rightMark : words.wrongMark]),
  ])
  return element('li', {}, [
    mark,
    inTextLanguage(element('span', { className: 'said' }, [text])),
    ...(feedback === '' ? [] : [builtHtml('div', feedback, 'said-why')]),
  ])
}

function choiceText(choices: readonly ShownChoice[], letter: string): string {
  return plain(choices.find(({ id }) => id === letter)?.html ?? '')
}

function plain(html: string): string {
  return builtHtml('span', html).textContent
}

const signs = { right: '✓', partly: '◐', wrong: '✗' }
