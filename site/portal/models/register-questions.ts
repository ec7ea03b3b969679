import { articleLine, controlLine, roleLine } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup, RegisterRow } from './register-page.ts'
import type { View } from './view.ts'

/** Questions that the law leaves open, the most urgent first, then those that were decided, the newest first. */
export function questionGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('open-questions', view)
  if (!data) return undefined
  const open = data.questions.filter(({ status }) => status === 'open')
  const decided = data.questions.filter(({ status }) => status === 'decided')
  return [
    {
      id: 'open',
      title: `${words.questionsOpen} (${open.length})`,
      columns: [
        ...[words.questionsQuestion, words.questionsMeanwhile, words.questionsOwner],
        ...[words.questionsDue, words.questionsWaiting],
      ],
      rows: open
        .toSorted(by(({ due = '' }) => due))
        .map((question) => rowOf(question, question.meanwhile, view)),
    },
    {
      id: 'decided',
      title: `${words.questionsDecided} (${decided.length})`,
      columns: [
        ...[words.questionsQuestion, words.questionsDecision, words.questionsOwner],
        ...[words.questionsDecidedOn, words.questionsWaiting],
      ],
      rows: decided
        .toSorted(by(({ decided: day = '' }) => day))
        .toReversed()
        .map((question) => rowOf(question, question.decision, view)),
    },
  ]
}

function rowOf(question: Question, answer: Question['meanwhile'], view: View): RegisterRow {
  const { words, workspace } = view
  const day = question.status === 'open' ? question.due : question.decided
  const late = question.status === 'open' && day !== undefined && day < workspace.today
  return {
    id: question.id,
    cells: [
      [line(view.text(question.question))],
      answer ? [line(view.text(answer))] : [],
      [roleLine(question.owner, view)],
      [line(day ?? ''), ...(late ? [line(words.questionsOverdue, 'warning')] : [])],
      [
        ...question.controls.map((id) => controlLine(id, view)),
        ...(question.laws ?? []).map((ref) => articleLine(ref, view)),
      ],
    ],
  }
}

function by(key: (question: Question) => string): (left: Question, right: Question) => number {
  return (left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0)
}

type Text = Readonly<{ 'zh-CN': string; en: string }>

interface Question {
  readonly id: string
  readonly question: Text
  readonly status: 'open' | 'decided'
  readonly meanwhile?: Text
  readonly decision?: Text
  readonly owner: string
  readonly due?: string
  readonly decided?: string
  readonly controls: readonly string[]
  readonly laws?: readonly string[]
}
