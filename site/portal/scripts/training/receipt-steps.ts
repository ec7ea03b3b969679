import type { ShownCourse, ShownDocument } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import type { Acknowledgement } from './acknowledgements.ts'
import type { CourseStanding } from './course-standing.ts'
import { documentPanel } from './document-panel.ts'
import { decisionForReceipt, documentStanding } from './document-standing.ts'
import { isFor } from './learner.ts'
import type { Learner } from './learner.ts'
import { dayText, scoreText, words } from './learner-words.ts'
import type { Kept } from './store.ts'

/** A step of the way to a receipt. */
export function step(number: number, title: string, children: readonly (Node | string)[]): HTMLElement {
  const heading = element('h2', { id: `step-${number}` }, [words.step(number, title)])
  const section = element('section', { className: 'receipt-step' }, [heading, ...children])
  section.setAttribute('aria-labelledby', heading.id)
  return section
}

/** Whether the test was passed, and where to pass it. */
export function testLines({ pass, problem }: CourseStanding, test: string): Node[] {
  if (pass) {
    const text = words.passedWith(scoreText(pass.score), pass.attempt, dayText(pass.completed))
    return [element('p', { className: 'receipt-done' }, [text])]
  }
  const why = problem === 'other-shape' ? words.otherShape : problem ? words.unreadable : words.notPassed
  return [
    element('p', {}, [why]),
    element('p', {}, [element('a', { className: 'button', href: test }, [words.toTest])]),
  ]
}

/** The documents of a course that a learner must decide on. */
export function askedDocuments({ documents }: ShownCourse, learner: Learner): ShownDocument[] {
  return documents.filter(({ required, audience }) => required && isFor(audience, learner))
}

/** Each document by itself: its title, version and text to read, and the decision. */
export function documentList(
  documents: readonly ShownDocument[],
  decisions: readonly Acknowledgement[],
  learner: Learner,
  today: string,
  decided: (kept: Kept) => void,
): HTMLElement {
  const items = documents.map((shown) => {
    const standing = documentStanding(shown, decisions, learner, today)
    const isUndecided = decisionForReceipt(shown, standing) === undefined
    const item = element('li', { className: 'receipt-document' }, [
      element('h3', { lang: shown.language }, [shown.title]),
      element('p', { className: 'muted small' }, [
        words.versionAndHash(shown.version, shown.hash.slice(0, 8)),
      ]),
      element('p', {}, [
        element('a', { href: shown.href, target: '_blank', rel: 'noopener' }, [words.readIt]),
      ]),
      documentPanel(shown, standing, decided, isUndecided),
    ])
    item.dataset['undecided'] = String(isUndecided)
    return item
  })
  return element('ol', { className: 'receipt-documents' }, items)
}
