import type { ReceiptOutput } from '../../../../schema/index.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { acknowledgements } from './acknowledgements.ts'
import { titlesOf } from './certificate.ts'
import { canJudge, fetchCourse } from './course-data.ts'
import { courseStanding } from './course-standing.ts'
import { deviceDay } from './device-day.ts'
import { decisionForReceipt, documentStanding } from './document-standing.ts'
import { readLearner } from './learner.ts'
import { learnerForm } from './learner-form.ts'
import { keptText, words } from './learner-words.ts'
import { button, focusOn, liveLine } from './live-line.ts'
import { askedReceipt, receiptCheck } from './receipt-check.ts'
import { downloadReceipt, receiptView } from './receipt-view.ts'
import { issueReceipt } from './receipt-issue.ts'
import { askedDocuments, documentList, step, testLines } from './receipt-steps.ts'
import { keepReceipt, receipts } from './receipts.ts'
import { onKeptElsewhere, readKept, storeKeys } from './store.ts'
import { fetchTraining } from './training-data.ts'
import type { Training } from './training-data.ts'

const mount = document.querySelector<HTMLElement>('#receipt')
if (mount) void load(mount)

async function load(mount: HTMLElement): Promise<void> {
  if (!canJudge()) {
    mount.replaceChildren(element('p', { className: 'notice', role: 'alert' }, [words.insecure]))
    return
  }
  const [course, training] = await Promise.all([
    fetchCourse(mount.dataset['course'] ?? ''),
    fetchTraining(mount.dataset['training'] ?? ''),
  ])
  if (course && training) {
    start(mount, course, training)
    return
  }
  const retry = button(words.retry, () => void load(mount))
  mount.replaceChildren(element('div', { className: 'notice', role: 'alert' }, [words.failed, ' ', retry]))
}

/** The way to a receipt, step by step; each change draws the steps anew. */
function start(mount: HTMLElement, course: ShownCourse, { roles }: Training): void {
  const line = liveLine()
  const host = element('div', { className: 'receipt-steps' })
  const asked = askedReceipt(location.hash)
  mount.replaceChildren(...(asked ? [receiptCheck(asked, titlesOf([course]))] : []), host, line.node)
  // The code on a certificate may be opened on a page that is already there.
  addEventListener('hashchange', () => {
    if (askedReceipt(location.hash)) location.reload()
  })
  let made = receipts().findLast((receipt) => receipt.course?.hash === course.hash)

  const draw = (): void => {
    const today = deviceDay(new Date())
    const learner = readLearner(today)
    const standing = courseStanding(course, readKept(storeKeys.course(course.id)))
    const documents = askedDocuments(course, learner)
    const all = acknowledgements()
    const decisions = documents.map((shown) =>
      decisionForReceipt(shown, documentStanding(shown, all, learner, today)),
    )
    const decided = decisions.filter((decision) => decision !== undefined)
    const left = documents.length - decided.length
    const { pass } = standing
    const isReady = pass !== undefined && learner.staff !== '' && left === 0
    const issue = (): void => {
      if (!pass) return
      issueReceipt(course, pass, learner, decided, new Date()).then(finish, () => line.say(words.issueFailed))
    }
    host.replaceChildren(
      step(1, words.stepTest, testLines(standing, mount.dataset['test'] ?? '../test/')),
      step(2, words.stepYou, [
        learnerForm(learner, roles, line, () => {
          draw()
          focusOn(host.querySelector<HTMLElement>('#step-3'))
        }),
      ]),
      step(3, words.stepDocuments, [
        element('p', {}, [documents.length === 0 ? words.documentsNone : words.oneByOne]),
        documentList(documents, all, learner, today, (kept) => {
          draw()
          focusOn(nextUndecided(host))
          line.say(keptText(kept))
        }),
        element('p', { className: 'receipt-left' }, [
          left > 0 ? words.documentsLeft(left) : words.documentsDone,
        ]),
      ]),
      step(4, words.stepIssue, [
        ...(course.source.modified || course.source.revision === ''
          ? [element('p', { className: 'notice' }, [words.modified])]
          : []),
        isReady ? button(words.issue, issue, 'button primary') : element('p', {}, [words.issueFirst]),
        ...(made ? [receiptView(made, titlesOf([course]))] : []),
      ]),
    )
  }
  const finish = (receipt: ReceiptOutput): void => {
    made = receipt
    const kept = keepReceipt(receipt)
    downloadReceipt(receipt)
    draw()
    focusOn(host.querySelector<HTMLElement>('.certificate h3'))
    line.say(kept === 'kept' ? words.issued : keptText(kept))
  }
  draw()
  for (const key of [storeKeys.acknowledgements, storeKeys.course(course.id)]) onKeptElsewhere(key, draw)
}

function nextUndecided(host: HTMLElement): HTMLElement | null {
  return host.querySelector<HTMLElement>('[data-undecided="true"] h3') ?? host.querySelector('#step-4')
}
