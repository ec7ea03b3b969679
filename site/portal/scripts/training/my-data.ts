import type { ShownCourse } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { fetchCourse } from './course-data.ts'
import { deviceDay } from './device-day.ts'
import { deleteRecords, keptRecords, replaceRecords } from './kept-records.ts'
import { keptText, words } from './learner-words.ts'
import { button } from './live-line.ts'
import type { LiveLine } from './live-line.ts'
import { courseOf, largestRecords, mergeRecords, readRecordsFile } from './own-data.ts'
import { recordsFile } from './records-file.ts'
import type { Records } from './records-file.ts'
import { guardedButton } from './question-before.ts'
import { download } from './save-line.ts'

/** Takes one's own records along, brings them back, deletes them. */
export function myData(courses: readonly ShownCourse[], line: LiveLine, changed: () => void): HTMLElement {
  const file = element('input', { type: 'file', id: 'records-file', accept: '.json,application/json' })
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (!chosen) return
    void importFile(chosen, courses).then((said) => {
      file.value = ''
      if (said === words.imported) changed()
      line.say(said)
    })
  })
  return element('div', { className: 'my-data' }, [
    element('p', {}, [words.myDataLead]),
    element('p', { className: 'button-row' }, [
      button(words.export, () => {
        const now = new Date()
        const text = recordsFile(keptRecords(), now.toISOString())
        download(`training-records-${deviceDay(now)}.json`, text, 'application/json')
      }),
    ]),
    element('p', { className: 'file-row' }, [element('label', { htmlFor: file.id }, [words.import]), file]),
    guardedButton(words.clear, words.clearAsk, () => {
      deleteRecords()
      changed()
      line.say(words.cleared)
    }),
  ])
}

/** Brings in a file and says what became of it; whatever is wrong with it, nothing that is here is changed. */
async function importFile(file: File, courses: readonly ShownCourse[]): Promise<string> {
  if (file.size > largestRecords) return words.importHuge
  const added = readRecordsFile(await file.text().catch(() => ''))
  if (!added) return words.importWrong
  const own = keptRecords()
  const full = await coursesToMerge(own, added, courses)
  if (!full) return words.importUnread
  const kept = replaceRecords(mergeRecords(own, added, full))
  return kept === 'kept' ? words.imported : keptText(kept)
}

/** The courses, with their questions, of which there is progress on both sides. */
async function coursesToMerge(
  own: Records,
  added: Records,
  courses: readonly ShownCourse[],
): Promise<ReadonlyMap<string, ShownCourse> | undefined> {
  const both = [...added.keys()].filter((key) => own.has(key)).map(courseOf)
  const known = courses.filter(({ id }) => both.includes(id))
  const fetched = await Promise.all(known.map(({ href }) => fetchCourse(`${href}course.json`)))
  const found = fetched.filter((course) => course !== undefined)
  return found.length === known.length ? new Map(found.map((course) => [course.id, course])) : undefined
}
