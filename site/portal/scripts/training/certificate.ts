import type { ReceiptOutput } from '../../../../schema/index.ts'
import { qrSvg } from '../../../export/public/qr-svg.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { scoreText, timeText, words } from './learner-words.ts'

/** Titles of courses and documents, by id; an id without one stands for itself. */
export type Titles = ReadonlyMap<string, string>

/** The titles that some courses tell. */
export function titlesOf(courses: readonly Pick<ShownCourse, 'id' | 'title' | 'documents'>[]): Titles {
  return new Map(
    courses.flatMap(({ id, title, documents }) => [
      [id, title] as const,
      ...documents.map((shown) => [shown.id, shown.title] as const),
    ]),
  )
}

/** What a receipt says, as one sheet for the wall or the file; the code on it leads to the check. */
export function certificate(receipt: ReceiptOutput, titles: Titles): HTMLElement {
  const { id, issued, learner, source, course } = receipt
  const sheet = element('section', { className: 'certificate' }, [
    element('h3', {}, [words.certificate]),
    facts([
      [words.staff, learner.staff],
      ...(course
        ? ([
            [words.course, `${titles.get(course.id) ?? course.id}${pause}${words.versionOf(course.version)}`],
            [words.score, scoreText(course.score)],
            [words.attempt, String(course.attempt)],
            [words.date, words.byDevice(timeText(course.completed))],
          ] as const)
        : []),
      [words.issuedOn, words.byDevice(timeText(issued))],
    ]),
    texts(receipt, 'accepted', titles),
    texts(receipt, 'declined', titles),
    facts([
      ...(course ? ([[words.courseHash, hash(course.hash)]] as const) : []),
      [words.revision, source.revision === '' ? words.revisionNone : hash(source.revision)],
      [words.receiptId, hash(id)],
    ]),
    element('div', { className: 'certificate-foot' }, [
      element('div', {}, [
        element('p', {}, [element('strong', {}, [words.proves])]),
        element('p', { className: 'small' }, [words.howToVerify]),
      ]),
      code(checkAddress(receipt)),
    ]),
  ])
  sheet.setAttribute('aria-label', words.certificate)
  return sheet
}

/** Where whoever holds a certificate checks its receipt. */
export function checkAddress({ source, course, id }: ReceiptOutput): string {
  const page = course ? `/training/${encodeURIComponent(course.id)}/receipt/` : '/training/'
  return `${source.portal}${page}#sha256=${id}`
}

const pause = ' · '

function texts({ acknowledgements }: ReceiptOutput, decision: 'accepted' | 'declined', titles: Titles): Node {
  const decided = acknowledgements.filter((one) => one.decision === decision)
  if (decided.length === 0 && decision === 'declined') return document.createDocumentFragment()
  const items = decided.map(({ document, version, hash, language, reason }) => {
    const line = [titles.get(document) ?? document, words.versionOf(version), language, hash.slice(0, 8)]
    return element('li', {}, [
      line.join(pause),
      ...(reason ? [element('br'), words.declinedReason(reason)] : []),
    ])
  })
  return element('div', { className: 'certificate-texts' }, [
    element('h4', {}, [decision === 'accepted' ? words.textsAccepted : words.textsDeclined]),
    items.length > 0 ? element('ul', {}, items) : element('p', {}, [words.none]),
  ])
}

function facts(rows: readonly (readonly [string, Node | string])[]): HTMLElement {
  const pairs = rows.map(([name, value]) =>
    element('div', {}, [element('dt', {}, [name]), element('dd', {}, [value])]),
  )
  return element('dl', { className: 'certificate-facts' }, pairs)
}

function hash(text: string): HTMLElement {
  return element('code', { className: 'hash' }, [text])
}

function code(address: string): Node {
  const svg = new DOMParser().parseFromString(qrSvg(address), 'image/svg+xml').documentElement
  return element('div', { className: 'certificate-code' }, [document.importNode(svg, true)])
}
