import { courseShape } from '../../../training/course-shape.ts'
import { advance, startCourse } from '../../../training/machine.ts'
import type { CourseEvent, CourseShape, CourseState } from '../../../training/machine-model.ts'
import { mergeStates } from '../../../training/merge.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { decodeState, encodeState } from '../../../training/stored-state.ts'
import type { SaveLine } from './save-line.ts'
import { keep, onKeptElsewhere, readKept, storeKeys } from './store.ts'
import { words } from './words.ts'

/** How far the learner is in a course, kept in this browser after every event. */
export interface Progress {
  readonly shape: CourseShape
  state(): CourseState
  /** Takes an event in and keeps what follows. */
  send(event: CourseEvent): void
  /** Calls back when another tab has gone on. */
  onElsewhere(changed: () => void): void
}

/** Opens what is kept of a course, or begins it. */
export function openProgress(course: ShownCourse, line: SaveLine): Progress {
  const shape = courseShape(course)
  const key = storeKeys.course(course.id)
  let state = read() ?? startCourse(shape, randomSeed())
  let written = readKept(key)

  function read(): CourseState | undefined {
    const text = readKept(key)
    if (text === undefined) return undefined
    const decoded = decodeState(shape, text)
    if ('state' in decoded) return decoded.state
    line.say(decoded.problem === 'other-shape' ? words.restarted : words.unreadable)
    return undefined
  }

  /** What another tab kept meanwhile is taken over before anything is written. */
  function takeOver(): boolean {
    const text = readKept(key)
    if (text === undefined || text === written) return false
    const decoded = decodeState(shape, text)
    if (!('state' in decoded)) return false
    state = mergeStates(shape, decoded.state, state)
    written = text
    return true
  }

  function write(): void {
    const text = encodeState(shape, state)
    const kept = keep(key, text)
    if (kept === 'kept') written = text
    line.kept(kept, text, course.id)
  }

  // Closing is no event that one can rely on, so it only repeats what is kept already.
  const writeAgain = (): void => {
    if (document.visibilityState === 'hidden' && written !== encodeState(shape, state)) write()
  }
  document.addEventListener('visibilitychange', writeAgain)
  addEventListener('pagehide', writeAgain)
  return {
    shape,
    state: () => state,
    send(event) {
      if (takeOver()) line.say(words.elsewhere)
      state = advance(shape, state, event)
      write()
    },
    onElsewhere(changed) {
      onKeptElsewhere(key, () => {
        const before = encodeState(shape, state)
        if (!takeOver() || encodeState(shape, state) === before) return
        line.say(words.elsewhere)
        changed()
      })
    },
  }
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
