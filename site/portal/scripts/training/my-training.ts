import type { ShownCourse } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { acknowledgements } from './acknowledgements.ts'
import { titlesOf } from './certificate.ts'
import { fetchCourse } from './course-data.ts'
import { courseStanding } from './course-standing.ts'
import type { CourseStanding } from './course-standing.ts'
import { deviceDay } from './device-day.ts'
import { readLearner } from './learner.ts'
import { learnerForm } from './learner-form.ts'
import { keptText, words } from './learner-words.ts'
import { button, focusOn, liveLine } from './live-line.ts'
import { myCourses } from './my-courses.ts'
import { myData } from './my-data.ts'
import { myDocuments } from './my-documents.ts'
import { myReceipts } from './my-receipts.ts'
import { forgetReceipt, receipts } from './receipts.ts'
import { readKept, storeKeys } from './store.ts'
import { fetchTraining } from './training-data.ts'
import type { Training } from './training-data.ts'

const mount = document.querySelector<HTMLElement>('#my-training')
if (mount) void load(mount)

async function load(mount: HTMLElement): Promise<void> {
  const training = await fetchTraining(mount.dataset['training'] ?? '')
  if (training) {
    await start(mount, training)
    return
  }
  const retry = button(words.retry, () => void load(mount))
  mount.replaceChildren(element('div', { className: 'notice', role: 'alert' }, [words.failed, ' ', retry]))
}

/** All that one learner has to do, has done and holds. */
async function start(mount: HTMLElement, { courses, roles }: Training): Promise<void> {
  const line = liveLine()
  const host = element('div')
  const titles = titlesOf(courses)
  const draw = async (): Promise<void> => {
    const today = deviceDay(new Date())
    const learner = readLearner(today)
    const standings = await standingsOf(courses)
    const remove = (id: string): void => {
      const kept = forgetReceipt(id)
      void draw().then(() => {
        focusOn(host.querySelector<HTMLElement>('#my-receipts'))
        line.say(kept === 'kept' ? words.removed : keptText(kept))
      })
    }
    host.replaceChildren(
      part('my-self', words.you, [
        ...(learner.roles.length === 0 ? [element('p', { className: 'notice' }, [words.rolesNone])] : []),
        learnerForm(learner, roles, line, () => {
          void draw().then(() => focusOn(host.querySelector<HTMLElement>('#my-courses')))
        }),
      ]),
      part('my-courses', words.myCourses, [myCourses(courses, standings, receipts(), learner, today)]),
      part('my-documents', words.myDocuments, [myDocuments(courses, acknowledgements(), learner, today)]),
      part('my-receipts', words.myReceipts, [myReceipts(receipts(), titles, remove)]),
      part('my-data', words.myData, [
        myData(courses, line, () => {
          void draw().then(() => focusOn(host.querySelector<HTMLElement>('#my-data')))
        }),
      ]),
    )
  }
  mount.replaceChildren(host, line.node)
  await draw()
  // Back from a document or another tab, what was done there counts here.
  addEventListener('storage', () => void draw())
  addEventListener('pageshow', (event) => {
    if (event.persisted) void draw()
  })
}

/** Progress of every course that was begun here; the questions are fetched for those only. */
async function standingsOf(courses: readonly ShownCourse[]): Promise<ReadonlyMap<string, CourseStanding>> {
  const read = courses.map(async ({ id, href }) => {
    const stored = readKept(storeKeys.course(id))
    const course = stored === undefined ? undefined : await fetchCourse(`${href}course.json`)
    return course ? ([[id, courseStanding(course, stored)]] as const) : []
  })
  return new Map((await Promise.all(read)).flat())
}

function part(id: string, title: string, children: readonly Node[]): HTMLElement {
  const section = element('section', { className: 'part' }, [element('h2', { id }, [title]), ...children])
  section.setAttribute('aria-labelledby', id)
  return section
}
