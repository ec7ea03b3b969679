import { questionsWords } from '../messages/forms-questions.ts'
import { element } from '../../scripts/element.ts'
import { added, boxesOf, questionsOf } from './question-choices.ts'

const words = questionsWords(document.documentElement.lang === 'en' ? 'en' : 'zh-CN')

// Without this script a question is a list of answers with the right one folded away below it.
const tests = questionsOf('answered')
  .filter(({ dataset }) => ['single', 'multiple', 'true-false'].includes(dataset['kind'] ?? ''))
  .map(start)
const last = tests.at(-1)
if (tests.length > 1 && last) addScore(last.question)

interface Test {
  readonly question: HTMLElement
  readonly boxes: readonly HTMLInputElement[]
  readonly status: HTMLElement
  /** Nothing before the reader asked. */
  isRight?: boolean | undefined
}

function start(question: HTMLElement): Test {
  const several = question.dataset['kind'] === 'multiple'
  const boxes = boxesOf(question, several)
  const status = element('span', { className: 'judged' })
  status.setAttribute('role', 'status')
  const check = element('button', { type: 'button', className: 'button quiet', textContent: words.check })
  const test: Test = { question, boxes, status }
  check.addEventListener('click', () => judge(test))
  question.querySelector('.choices')?.after(added(element('p', { className: 'actions' }, [check, status])))
  return test
}

function judge(test: Test): void {
  const { question, boxes, status } = test
  if (!boxes.some(({ checked }) => checked)) {
    status.textContent = words.chooseFirst
    return
  }
  test.isRight = boxes.every((box) => box.checked === (box.closest('li')?.dataset['right'] !== undefined))
  status.textContent = test.isRight ? words.right : words.wrong
  question.dataset['judged'] = test.isRight ? 'right' : 'wrong'
  const answer = question.querySelector<HTMLDetailsElement>('details.answer')
  if (answer) answer.open = true
  showScore()
}

function addScore(after: HTMLElement): void {
  const score = element('span', { id: 'self-test-score' })
  score.setAttribute('role', 'status')
  const again = element('button', { type: 'button', className: 'button quiet', textContent: words.again })
  again.addEventListener('click', startAgain)
  const note = element('span', { className: 'hint', textContent: words.privateTest })
  after.after(added(element('p', { className: 'actions' }, [again, score, note])))
}

function showScore(): void {
  const score = document.getElementById('self-test-score')
  if (!score || tests.some(({ isRight }) => isRight === undefined)) return
  score.textContent = words.score(tests.filter(({ isRight }) => isRight).length, tests.length)
}

function startAgain(): void {
  for (const test of tests) {
    test.isRight = undefined
    test.status.textContent = ''
    delete test.question.dataset['judged']
    for (const box of test.boxes) box.checked = false
    const answer = test.question.querySelector<HTMLDetailsElement>('details.answer')
    if (answer) answer.open = false
  }
  const score = document.getElementById('self-test-score')
  if (score) score.textContent = ''
  tests[0]?.boxes[0]?.focus()
}
