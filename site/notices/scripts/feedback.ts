import { letterWords } from '../messages/forms-letter.ts'
import { questionsWords } from '../messages/forms-questions.ts'
import { element } from '../../scripts/element.ts'
import { answerable } from './feedback-answer.ts'
import type { Answerable } from './feedback-answer.ts'
import { letterResult } from './letter-result.ts'
import { added, questionsOf } from './question-choices.ts'

const locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
const words = questionsWords(locale)
const letter = letterWords(locale)

// Without this script a survey is a list of questions, to be answered by hand. With it, answers become a letter; the
// page itself sends none.
const questions = questionsOf('survey').map((question) => answerable(question, words))
const last = questions.at(-1)
if (last) addComposer(last.question, questions)

function addComposer(after: HTMLElement, all: readonly Answerable[]): void {
  const facts = document.querySelector<HTMLElement>('[data-questions]')?.dataset ?? {}
  const status = element('p', { className: 'error' })
  status.setAttribute('role', 'status')
  const compose = element('button', { type: 'button', className: 'button', textContent: words.compose })
  const place = element('div')
  const result = letterResult(place, letter)
  const box = element('div', { className: 'composer no-justify' }, [
    element('h3', { textContent: words.survey }),
    element('p', { textContent: words.surveyPrivate }),
    element('p', { className: 'actions' }, [compose]),
    ...[status, place],
  ])
  // The words of the composer are the page's, and print with the letter alone.
  box.dataset['needsScript'] = ''
  after.after(added(box))

  let written = false
  const show = (): void => {
    const subject = words.surveySubject(facts['title'] ?? '')
    const answers = all.map(
      ({ text, answer }, index) => `${index + 1}. ${text}\n${answer() || words.unanswered}`,
    )
    const head = [letter.letter.to(facts['company'] ?? ''), letter.letter.subjectLine(subject)]
    const body = `${[head.join('\n'), words.surveyOpening, ...answers].join('\n\n')}\n`
    result.show(
      { subject, body },
      { email: facts['email'] ?? '', file: letter.fileNames.survey, warning: words.mailShowsAddress },
    )
  }
  compose.addEventListener('click', () => {
    const isEmpty = all.every(({ answer }) => answer() === '')
    status.textContent = isEmpty ? words.emptySurvey : ''
    if (isEmpty) return
    show()
    written = true
    result.focus()
  })
  for (const { question } of all) question.addEventListener('input', () => written && show())
}
