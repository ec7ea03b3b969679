import type { DueDraft } from './due-entries.ts'
import { exceptionDocument, exceptionSubject } from './register-exceptions.ts'
import { registerData } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** The last days of exceptions. */
export function dueExceptions(view: View): DueDraft[] {
  const { exceptions = [] } = registerData('exceptions', view) ?? {}
  return exceptions.map((exception, index) => {
    const subject = exception.control ?? exception.rule ?? ''
    return {
      // One finding of a rule can be excepted by itself, beside others of the same rule.
      id: ['exception', subject, exception.document, exception.fingerprint].filter(Boolean).join('-'),
      day: exception.expires,
      kind: 'exception',
      name: linked(
        exceptionSubject(exception, view).text,
        `${view.prefix}/registers/exceptions/#exception-${index + 1}`,
      ),
      note: exceptionDocument(exception.document, view),
      owner: exception.owner,
    }
  })
}

/** The days by which open questions are to be decided. */
export function dueQuestions(view: View): DueDraft[] {
  const { questions = [] } = registerData('open-questions', view) ?? {}
  return questions
    .filter(({ status }) => status === 'open')
    .flatMap(({ id, due, owner, question }): DueDraft[] =>
      due === undefined
        ? []
        : [
            {
              ...{ id: `question-${id}`, day: due, kind: 'question', owner },
              name: linked(view.text(question), `${view.prefix}/registers/questions/#${id}`),
            },
          ],
    )
}
