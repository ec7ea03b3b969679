import type { ShownCourse } from '../../../training/model.ts'
import type { SaveLine } from './save-line.ts'
import { words } from './words.ts'

/** Has the service worker keep every page of a course, and says so when they are all there. */
export async function keepOffline(course: ShownCourse, line: SaveLine): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/training-worker.js')
    const { active } = await navigator.serviceWorker.ready
    navigator.serviceWorker.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.data === 'policypress:kept') line.say(words.offline)
    })
    active?.postMessage({ keep: addressesOf(course) })
  } catch {
    // Without a worker the course needs the network, and nothing else changes.
  }
}

function addressesOf({ href, lessons }: ShownCourse): string[] {
  const parts = ['', 'course.json', 'test/', 'receipt/'].map((part) => href + part)
  return [...parts, ...lessons.map((lesson) => lesson.href)]
}
