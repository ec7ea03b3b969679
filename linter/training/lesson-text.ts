import type { Facts } from '../model/facts.ts'

/** Whether a file is a lesson or the translation of one: its questions are judged, those of notices are not. */
export function isLessonText({ kind, path }: Facts): boolean {
  return kind === 'lesson' || (kind === 'translation' && path.startsWith('training/'))
}
