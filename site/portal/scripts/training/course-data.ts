import type { ShownCourse } from '../../../training/model.ts'
import { markTexts } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import { words } from './words.ts'

/** Fetches a course; nothing where the network or the answer fails. */
export async function fetchCourse(address: string): Promise<ShownCourse | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as ShownCourse) : undefined
  } catch {
    return undefined
  }
}

/** Whether this page may derive keys: only pages that came over an encrypted connection may. */
export function canJudge(): boolean {
  return isSecureContext && typeof crypto === 'object' && 'subtle' in crypto
}

/** Fetches the course of a mount and goes on with it; says what is wrong where it cannot, with a way to try again. */
export async function withCourse(mount: HTMLElement, start: (course: ShownCourse) => unknown): Promise<void> {
  const host = mount.querySelector<HTMLElement>('[data-player]') ?? mount
  if (!canJudge()) {
    host.prepend(element('p', { className: 'notice', role: 'alert' }, [words.insecure]))
    return
  }
  const course = await fetchCourse(mount.dataset['course'] ?? '')
  if (course) {
    markTexts(course.language)
    start(course)
    return
  }
  const retry = element('button', { type: 'button', className: 'button quiet' }, [words.retry])
  const message = element('div', { className: 'notice', role: 'alert' }, [words.notLoaded, ' ', retry])
  retry.addEventListener('click', () => {
    message.remove()
    void withCourse(mount, start)
  })
  host.prepend(message)
}
